import { addressText } from '../../../src/core/grid/address';
import { publicReport } from '../../../src/core/report/public-report';
import { keysOf, PUBLISHED, paragraphsOf, reportOf, spendingRows, textOf } from './workbook-of';

const BASICS = [
  ['项目', '内容'],
  ['单位名称', '云山镇人民政府'],
  ['年度预算金额（万元）', 6291.1],
  ['主管部门', '云山县人民政府'],
  ['基本职能', '执行上级决定'],
  [null, '管理镇级财政'],
];

test('the report has the four sections of the form in order', () => {
  expect(reportOf({ 支出表: spendingRows(PUBLISHED) }).sections.map(({ heading }) => heading)).toEqual([
    '部门概况',
    '绩效完成情况',
    '存在的问题分析及改进措施',
    '其他需要说明问题',
  ]);
});

test('an empty workbook gives the fields of the form with what is to be filled in', () => {
  const report = reportOf({});
  expect(paragraphsOf(report).flatMap(({ missing }) => missing.map(({ name }) => name))).toEqual([
    '单位名称',
    '年度预算金额',
    '主管部门',
    '单位基本职能',
    '年度',
    '本年支出合计',
    '上年支出合计',
    '绩效指标',
    '存在的问题',
    '改进措施',
  ]);
});

test('paragraphs without figures are left out, not left blank', () => {
  expect(
    keysOf(reportOf({ 支出表: spendingRows(PUBLISHED) })).filter((key) =>
      /public|split|execution|balance|score|laws/.test(key),
    ),
  ).toEqual([]);
});

test('basic facts stand in their fields, the budget with its unit', () => {
  const report = reportOf({ 支出表: spendingRows(PUBLISHED), 基本情况: BASICS });
  expect(['unit', 'budget', 'supervisor', 'function-1', 'function-2'].map((key) => textOf(report, key))).toEqual([
    '云山镇人民政府',
    '6291.1万元',
    '云山县人民政府',
    '1、执行上级决定。',
    '2、管理镇级财政。',
  ]);
});

test('the title is made of unit and year', () => {
  expect(reportOf({ 支出表: spendingRows(PUBLISHED), 基本情况: BASICS }).title).toBe(
    '云山镇人民政府2024年度部门整体支出绩效评价报告',
  );
});

test('an amount without any unit is not told; the unit is asked for at its cell', () => {
  const report = reportOf({
    基本情况: [
      ['项目', '内容'],
      ['年度预算金额', 6291.1],
    ],
  });
  const [missing] = paragraphsOf(report).find(({ key }) => key === 'budget')?.missing ?? [];
  expect([missing?.name, missing?.at && addressText(missing.at)]).toEqual(['年度预算金额的单位', '基本情况!B2']);
});

test('a missing fact points to the row that waits for it, else to the first free row', () => {
  const report = reportOf({
    基本情况: [
      ['项目', '内容'],
      ['单位名称', null],
      ['联系电话', '无'],
    ],
  });
  const places = new Map(
    paragraphsOf(report).flatMap(({ missing }) =>
      missing.map(({ name, at }) => [name, at && addressText(at)] as const),
    ),
  );
  expect([places.get('单位名称'), places.get('主管部门'), places.get('绩效指标')]).toEqual([
    '基本情况!B2',
    '基本情况!B4',
    null,
  ]);
});

test('other matters are 无 when there are none', () => {
  expect(textOf(reportOf({}), 'other')).toBe('无');
});

test('a public report leaves out names and telephone, but not the unit that reports', () => {
  const facts = {
    基本情况: [
      ['项目', '内容'],
      ['填报单位', '云山镇'],
      ['填表人', '某某'],
      ['联系电话', '000'],
    ],
  };
  expect(
    [keysOf(reportOf(facts)), keysOf(publicReport(reportOf(facts)))].map((keys) =>
      keys.slice(keys.indexOf('other') + 1),
    ),
  ).toEqual([['reporting-unit', 'author', 'telephone'], ['reporting-unit']]);
});

test('the clerk may choose another table, and the report names the ones it did not take', () => {
  const lines = (total: number) => [
    ['国防支出', total],
    ['教育支出', 0],
    ['合计', total],
  ];
  const sheets = {
    甲: [['2024年支出表'], ['单位：万元'], ['科目名称', '支出数'], ...lines(1)],
    乙: [['2024年支出表'], ['单位：万元'], ['科目名称', '支出数'], ...lines(2)],
  };
  const first = reportOf(sheets);
  const chosen = reportOf(sheets, { table: first.alternatives[0] ?? null });
  expect([first.table, first.alternatives, chosen.table]).toEqual(['甲!A3:B6', ['乙!A3:B6'], '乙!A3:B6']);
});

test('基本 and 项目 are told with their shares where the table has them', () => {
  const report = reportOf({
    支出表: [
      ['2024年部门支出'],
      ['单位：万元'],
      ['科目名称', '支出合计', '基本支出', '项目支出'],
      ['国防支出', 30, 10, 20],
      ['教育支出', 70, 50, 20],
      ['合计', 100, 60, 40],
    ],
  });
  expect(textOf(report, 'split')).toBe('本年支出中，基本支出60万元，占60.00%；项目支出40万元，占40.00%。');
});

test('a table of 三公 gives its paragraph', () => {
  const report = reportOf({
    支出表: spendingRows(PUBLISHED),
    三公: [
      ['2024年“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '2024年', '2023年'],
      ['合计', 12.5, 14.2],
      ['因公出国（境）费', 0, 0],
      ['公务用车购置及运行维护费', 8, 9.2],
      ['公务接待费', 4.5, 5],
    ],
  });
  expect(textOf(report, 'three-public')).toBe(
    '2024年，本部门“三公”经费支出12.50万元，比上年的14.20万元减少1.70万元，下降11.97%。' +
      '其中：因公出国（境）费0.00万元，公务用车购置及运行维护费8.00万元，公务接待费4.50万元。',
  );
});

test('a change and its rate name the cells of both years', () => {
  const spending = paragraphsOf(reportOf({ 支出表: spendingRows(PUBLISHED) })).find(({ key }) => key === 'spending');
  const computed = spending?.figures.filter(({ others }) => others !== undefined) ?? [];
  expect(computed.map(({ text, source, others = [] }) => [text, ...[source, ...others].map(addressText)])).toEqual([
    ['136.86', '支出表!B4', '支出表!C4'],
    ['2.22', '支出表!B4', '支出表!C4'],
  ]);
});
