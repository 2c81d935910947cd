import { paragraphsOf, reportOf, textOf } from './workbook-of';

const basics = (rows: readonly (readonly [string, string])[]) => reportOf({ 基本情况: [['项目', '内容'], ...rows] });

test.each([
  '=HYPERLINK("http://example.org")',
  '+1',
  '-1',
  '@SUM(A1)',
  '<b>粗体</b>',
  '<script>1</script>&amp;',
  '{{ 本年支出合计 }}',
  '{% for 甲 in (1..9) %}甲{% endfor %}',
  '{name}',
  '__proto__',
  '镇\u{2f81a}村\ue863',
])('the fact %s stands in the report as it is', (text) => {
  expect(textOf(basics([['主管部门', text]]), 'supervisor')).toBe(text);
});

test('characters that could be taken for marks of figures are taken out', () => {
  expect(textOf(basics([['主管部门', '县\ufdd00\ufdd1政府\ufdd2']]), 'supervisor')).toBe('县0政府');
});

test('names from a workbook that mean something to JavaScript are names like others', () => {
  const report = basics([
    ['__proto__', '甲'],
    ['constructor', '乙'],
    ['toString', '丙'],
    ['单位名称', '云山镇'],
  ]);
  expect(textOf(report, 'unit')).toBe('云山镇');
});

test('template syntax in an indicator is text', () => {
  const report = reportOf({
    绩效指标: [
      ['指标名称', '指标值', '后文'],
      ['{{ 税收 }}', 5, '{% endif %}'],
    ],
  });
  expect(textOf(report, 'goal-1')).toBe('{{ 税收 }}5，{% endif %}。');
});

test('a text of many lines becomes paragraphs, none of which is lost', () => {
  const report = reportOf({
    问题与措施: [
      ['问题', '措施'],
      ['甲\n乙', '丙\r\n丁'],
    ],
  });
  expect(
    paragraphsOf(report)
      .filter(({ key }) => /^(problem|measure)-1/.test(key))
      .map(({ text }) => text)
      .join('/'),
  ).toBe('1、甲/乙。/1、针对“甲/乙”，采取以下措施：/①丙/丁。');
});

test('a fact of the greatest length a cell can hold passes through', () => {
  const text = '监督检查。'.repeat(6_553);
  expect(textOf(basics([['自由段落', text]]), 'free-1')).toBe(text);
});
