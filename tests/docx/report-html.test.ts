import { formattedReport } from '../../src/docx/report-html';
import { paragraph, REPORT } from './report';

test('the plain text has a line for each paragraph, and the fields with their names', () => {
  expect(formattedReport(REPORT).text.split('\n')).toEqual([
    '某县某镇人民政府2024年度部门整体支出绩效评价报告',
    '一、部门概况',
    '单位名称\t某县某镇人民政府',
    '单位基本职能\t1.管财政。',
    '\t2.管道路。',
    '二、绩效完成情况',
    '（一）部门整体支出管理和使用基本情况',
    '支出合计12.50万元，修路3公里。',
    '（二）绩效目标完成情况',
    '1.夯实基础。',
    '一是修路；二是架桥。',
    '三、其他需要说明问题',
    '无',
    '填报单位（盖章）\t某镇',
    '\t2025年3月1日',
  ]);
});

test('the formatted text names the fonts of official documents', () => {
  const { html } = formattedReport(REPORT);
  const fonts = ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'];
  expect(fonts.filter((name) => !html.includes(`font-family:'${name}'`))).toEqual([]);
});

test('the fields are a table', () => {
  expect(formattedReport(REPORT).html.match(/<table/g)).toHaveLength(2);
});

test('words of the workbook are never markup', () => {
  const parts = [{ key: 'other', heading: '其他', paragraphs: [paragraph('other', '<img src=x onerror="1">&')] }];
  const { html } = formattedReport({ ...REPORT, sections: [{ key: 'other', heading: '其他', parts }] });
  expect(html).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;</p>');
});

test('a table has a cell for each of its cells, and tabs in the plain text', () => {
  const parts = [{ key: 'goals', heading: '其他', paragraphs: [paragraph('score-table', '指标\t得分\n合计\t95')] }];
  const { html, text } = formattedReport({ ...REPORT, sections: [{ key: 'other', heading: '其他', parts }] });
  expect([html.match(/<td/g)?.length, text.split('\n').slice(-2)]).toEqual([4, ['指标\t得分', '合计\t95']]);
});
