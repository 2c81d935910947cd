import { templateFiller } from '../../../../src/core/report/fill-templates';
import { placeholdersOf, reportValues } from '../../../../src/core/report/placeholders';
import { readFacts } from '../../../../src/core/report/read-facts';
import { DEFAULT_TEMPLATES, type ParagraphTemplate } from '../../../../src/core/report/templates/template';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { sayMessage } from '../../../../src/messages/format';
import { PUBLISHED, reportOf, spendingRows, textOf, workbookOf } from '../workbook-of';

const content = workbookOf({
  支出表: spendingRows(PUBLISHED),
  基本情况: [
    ['项目', '内容'],
    ['单位名称', '云山镇'],
    ['内部制度', '《甲办法》'],
    ['内部制度', '乙规定'],
    ['编制人数', 56],
    ['__proto__', '原型'],
  ],
});
const values = () => reportValues(readFacts(content), recogniseTables(content, {}).tables, null);

const template = (text: string): ParagraphTemplate => ({
  key: 'own',
  part: 'management',
  name: '自定',
  required: true,
  personal: false,
  each: null,
  text,
  at: { sheet: '报告模板', row: 1, column: 2 },
});

function filled(text: string): string {
  return templateFiller(values())
    .fill(template(text))
    .paragraphs.map((paragraph) => paragraph.text)
    .join('\n');
}

function complaint(text: string): string | undefined {
  const { notice } = templateFiller(values()).fill(template(text));
  return notice === null ? undefined : sayMessage('zh-CN', notice.message);
}

test.each([
  ['{{ 本年支出合计 }}', '6291.03万元'],
  ['{{ 本年支出合计 | 万元: 1 }}', '6291.0万元'],
  ['{{ 本年支出合计 | 元 }}', '62910300.00元'],
  ['{{ 本年支出合计 | 亿元: 4 }}', '0.6291亿元'],
  ['{{ 支出增长率 | 百分比: 1 }}', '2.2%'],
  ['{{ 支出增减额 | 增减 }}', '增加136.86万元'],
  ['{{ 内部制度 | 列举 }}', '《甲办法》、乙规定'],
  ['{{ 编制人数 }}人', '56人'],
  ['{{ ["__proto__"] }}', '原型'],
  ['{% if 支出增长率 > 2.2 %}较快{% else %}平稳{% endif %}', '较快'],
  ['{% if 本年支出合计 == 6291.03 %}相等{% endif %}', '相等'],
  ['{% if 本年支出合计 > 上年支出合计 %}多{% endif %}', '多'],
  ['{% if 三公经费 %}有{% else %}无{% endif %}', '无'],
  ['{% for 科目 in 支出科目 limit: 2 %}{{ 科目.名称 }}、{% endfor %}', '一般公共服务支出、国防支出、'],
  ['{% assign 合计 = 本年支出合计 | 万元 %}{{ 合计 }}', '6291.03万元'],
])('%s gives %s', (text, expected) => {
  expect(filled(text)).toBe(expected);
});

test.each([
  ['{{ 本年支出总计 }}', '第 1 行第 4 个字：没有“本年支出总计”这个名称，是否应为“本年支出合计”？'],
  ['甲\n{{ 天气 }}', '第 2 行第 4 个字：没有“天气”这个名称，请从名称列表中选用。'],
  ['{{ 本年支出合计 | 万圆 }}', '第 1 行：没有“万圆”这种写法，是否应为“万元”？'],
  ['{{ 单位名称 | upcase }}', '第 1 行：没有“upcase”这种写法，竖线后只能用金额、万元、增减等规定的写法。'],
  ['{% include "package.json" %}', '第 1 行第 1 个字：不支持“include”，只能用 if、unless、case、for、assign。'],
  ['{% fro 科目 in 支出科目 %}', '第 1 行第 1 个字：不支持“fro”，是否应为“for”？'],
  ['{% if 年度 %}甲', '第 1 行第 1 个字：{% if 年度 %} 没有写完，缺少结尾。'],
  ['{{ 年度', '第 1 行第 1 个字："{{ 年度" 没有写完，缺少结尾。'],
  ['甲{% endif %}', '第 1 行第 2 个字：“endif”没有对应的开头。'],
  ['{{ 本年支出合计 ｜ 万元 }}', '第 1 行第 11 个字：“｜”是全角符号，占位符中请用半角的 { }、|、: 和引号。'],
  ['｛｛ 年度 ｝｝', '第 1 行第 1 个字：“｛｛”是全角符号，占位符中请用半角的 { }、|、: 和引号。'],
  ['{{ 单位名称 | 万元 }}', '第 1 行第 1 个字：“云山镇”不是数据，不能按金额或比率书写。'],
  ['{{ 支出增长率 | 万元 }}', '第 1 行第 1 个字：该数据的单位是“%”，不能按所写的单位换算。'],
  ['{{}}', '第 1 行第 3 个字附近：写法有误，无法填充，请核对占位符。'],
  ['{{ 单位名称.constructor }}', '第 1 行第 4 个字：没有“单位名称.constructor”这个名称，是否应为“单位名称”？'],
  ['{{ constructor }}', '第 1 行第 4 个字：没有“constructor”这个名称，请从名称列表中选用。'],
])('%s is reported in words', (text, expected) => {
  expect(complaint(text)).toBe(expected);
});

test('an endless loop is stopped and reported', () => {
  expect(complaint('{% for 甲 in (1..99999999) %}{% for 乙 in (1..99999999) %}字{% endfor %}{% endfor %}')).toMatch(
    /超出限制/,
  );
});

test('loops within loops that stay small in memory are stopped by time', () => {
  const inner = '{% for 乙 in (1..3000) %}{% endfor %}';
  expect(complaint(`{% for 甲 in (1..3000) %}${inner}{% endfor %}`)).toMatch(/超出限制/);
});

test('thousands of tags and a template that is too long are clear faults or fast', () => {
  expect(complaint('{% if 年度 %}'.repeat(4_000) + '{% endif %}'.repeat(4_000))).toMatch(/过长或嵌套过深/);
  expect(filled('{{ 年度 }}'.repeat(5_000))).toHaveLength(20_000);
});

test('a broken template of the clerk gives the words that came with the program, and a notice at its cell', () => {
  const broken = { ...template('{{ 本年支出总计 }}'), key: 'spending' };
  const templates = DEFAULT_TEMPLATES.map((each) => (each.key === 'spending' ? broken : each));
  const report = reportOf({ 支出表: spendingRows(PUBLISHED) }, { templates });
  expect([textOf(report, 'spending')?.slice(0, 22), report.notices[0]?.at]).toEqual([
    '2024年，本部门支出合计6291.03万元',
    { sheet: '报告模板', row: 1, column: 2 },
  ]);
});

test('an optional paragraph with a missing figure is left out, a required one keeps the place', () => {
  const filler = templateFiller(values());
  const text = '接待费{{ 公务接待费 }}';
  expect([
    filler.fill({ ...template(text), required: false }).paragraphs.length,
    filler.fill(template(text)).paragraphs[0]?.text,
  ]).toEqual([0, '接待费【待填写：公务接待费】']);
});

test('every placeholder can be inserted as it is offered', () => {
  const report = values();
  const filler = templateFiller(report);
  expect(placeholdersOf(report).filter(({ insert }) => filler.faultIn(insert) !== undefined)).toEqual([]);
});

test('placeholders show their present value, and null where the fact is missing', () => {
  const shown = new Map(placeholdersOf(values()).map(({ name, value }) => [name, value]));
  expect([
    shown.get('本年支出合计'),
    shown.get('主管部门'),
    shown.get('内部制度'),
    shown.get('支出科目')?.slice(0, 8),
  ]).toEqual(['6291.03万元', null, '《甲办法》、乙规定', '一般公共服务支出']);
});
