import { addressText } from '../../../../src/core/grid/address';
import { defaultRows } from '../../../../src/core/report/templates/template-set';
import { sayMessage } from '../../../../src/messages/format';
import { keysOf, PUBLISHED, type Rows, reportOf, spendingRows, textOf } from '../workbook-of';

const HEADINGS = ['栏目', '段落', '模板'];
const MANAGEMENT = '部门整体支出管理和使用基本情况';
const withTemplates = (rows: Rows) => reportOf({ 支出表: spendingRows(PUBLISHED), 报告模板: [HEADINGS, ...rows] });

test('a template sheet as it is offered gives the same report as none', () => {
  const plain = reportOf({ 支出表: spendingRows(PUBLISHED) });
  expect(withTemplates(defaultRows().map(({ part, name, text }) => [part, name, text]))).toEqual(plain);
});

test('a paragraph of the same name is told in the words of the clerk', () => {
  expect(textOf(withTemplates([[MANAGEMENT, '支出情况', '全年支出{{ 本年支出合计 | 万元: 1 }}。']]), 'spending')).toBe(
    '全年支出6291.0万元。',
  );
});

test('a paragraph of the clerk’s own stands behind ours in its field of the form', () => {
  const report = withTemplates([[MANAGEMENT, '会议费', '会议费从严控制。']]);
  expect(keysOf(report).slice(keysOf(report).indexOf('spending'), keysOf(report).indexOf('spending') + 2)).toEqual([
    'spending',
    'own-会议费',
  ]);
});

test('an empty template leaves a paragraph out, but not one of the form', () => {
  const report = reportOf({
    支出表: spendingRows(PUBLISHED),
    基本情况: [
      ['项目', '内容'],
      ['内部制度', '《甲办法》'],
    ],
    报告模板: [HEADINGS, [MANAGEMENT, '内部制度', null], [MANAGEMENT, '支出情况', null]],
  });
  expect([textOf(report, 'regulations'), textOf(report, 'spending')?.slice(0, 5)]).toEqual([undefined, '2024年']);
});

test('a fault is told at the cell of the template, and an unknown field at its own', () => {
  const report = withTemplates([
    [MANAGEMENT, '支出情况', '{{ 本年支出总计 }}'],
    ['附录', '说明', '文字'],
  ]);
  expect(report.notices.map(({ at, message }) => [at && addressText(at), sayMessage('zh-CN', message)])).toEqual([
    ['报告模板!A3', '“附录”不是报告的栏目，这一段不会写入报告。'],
    ['报告模板!C2', '第 1 行第 4 个字：没有“本年支出总计”这个名称，是否应为“本年支出合计”？'],
  ]);
});

describe('a sheet with several sets', () => {
  const rows: Rows = [
    [MANAGEMENT, '会议费', '会议费从严控制。', null],
    [MANAGEMENT, '支出情况', '全镇支出{{ 本年支出合计 }}。', '乡镇'],
    [MANAGEMENT, '支出情况', '本单位支出{{ 本年支出合计 }}。', '县直部门'],
    [MANAGEMENT, '会议费', '会议费比上年减少。', '县直部门'],
  ];
  const told = (templateSet: string | null) => {
    const report = reportOf(
      { 支出表: spendingRows(PUBLISHED), 报告模板: [[...HEADINGS, '模板套'], ...rows] },
      { templateSet },
    );
    return [textOf(report, 'spending'), textOf(report, 'own-会议费')];
  };

  test('tells the report in the words of the chosen one', () => {
    expect(told('县直部门')).toEqual(['本单位支出6291.03万元。', '会议费比上年减少。']);
  });

  test('shares the rows that name no set', () => {
    expect(told('乡镇')).toEqual(['全镇支出6291.03万元。', '会议费从严控制。']);
  });

  test.each([null, '没有的一套'])('uses the first one where %s is chosen', (set) => {
    expect(told(set)).toEqual(told('乡镇'));
  });
});
