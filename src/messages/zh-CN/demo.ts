/** What `npm run demo` prints between the results. */
export const demo = {
  'demo.intro': '在内存中的 Excel 里打开样例，经微软 office.js 读取、校验、写入。',
  'demo.opened': '\n打开 {file}',
  'demo.checked': '校验用了 {trips} 次往返、{milliseconds} 毫秒。',
  'demo.written': '写入标记和“{sheet}”用了 {trips} 次往返；撤销后工作簿与原来一致。',
  'demo.not-restored': '撤销后工作簿与原来不一致。',
  'demo.filled':
    '填充“{sheet}”用了 {trips} 次往返、{milliseconds} 毫秒，共 {paragraphs} 段、{figures} 个数据，待填写 {missing} 项。',
  'demo.spending': '支出段落：\n  {text}',
  'demo.no-spending': '报告中没有支出段落。',
  'demo.saved': '结果已写入：{file}',
} as const;
