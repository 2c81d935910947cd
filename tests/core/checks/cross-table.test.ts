import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { linesOf } from './findings-of';
import { type Change, publishedForms } from './published-forms';

const result = (...changes: readonly Change[]) => checkWorkbook(publishedForms(changes));
const found = (...changes: readonly Change[]) =>
  linesOf(result(...changes).findings.filter((finding) => finding.check === 'cross-table'));

describe('forms that agree', () => {
  test('give no finding of any check', () => {
    expect(linesOf(result().findings)).toEqual([]);
  });

  test('are compared in all their published relations', () => {
    expect(result().outcomes.find(({ check }) => check === 'cross-table')?.relations).toBeGreaterThan(20);
  });
});

describe('a figure that differs between two forms', () => {
  test('is found where total spending is not total income', () => {
    expect(found(['收支总表', 10, 3, 1035.5])).toEqual(['error 收支总表!D11 1035.50 → 1030.50 cross-table.balance']);
  });

  test('is found in a class of the expenditure form', () => {
    expect(found(['收支总表', 5, 3, 255.25])).toContain('error 支出决算表!C6 250.25 → 255.25 cross-table.failed');
  });

  test('is found between basic spending and its details', () => {
    expect(found(['一般公共预算支出', 3, 3, 699.25])).toEqual([
      'error 一般公共预算支出!D4 699.25 → 690.25 cross-table.failed',
    ]);
  });

  test('is found between the government fund and the summary', () => {
    expect(found(['政府性基金', 4, 3, 120])).toEqual(['error 政府性基金!D5 120 → 100 cross-table.failed']);
  });

  test('is found in a budget that 财政拨款总表 names a second time below 年初结转', () => {
    expect(found(['财政拨款总表', 4, 1, 850], ['财政拨款总表', 5, 1, 150])).toEqual([
      'error 财政拨款总表!B5 850 → 900 cross-table.failed',
      'error 财政拨款总表!B6 150 → 100 cross-table.failed',
      'error 财政拨款总表!E10 14.75 → -35.25 cross-table.carry-over',
      'error 财政拨款总表!F10 0.00 → 50.00 cross-table.carry-over',
      'error 政府性基金!D5 100 → 150 cross-table.failed',
    ]);
  });

  test('is found in what is carried over of one budget', () => {
    expect(found(['财政拨款总表', 9, 4, 10.75], ['财政拨款总表', 9, 5, 4])).toEqual([
      'error 财政拨款总表!E10 10.75 → 14.75 cross-table.carry-over',
      'error 财政拨款总表!F10 4.00 → 0.00 cross-table.carry-over',
    ]);
  });

  test('is found in the appropriations of the income form where 收支总表 is missing', () => {
    const forms = publishedForms([['收入决算表', 3, 3, 990]], ['收支总表']);
    const { findings } = checkWorkbook(forms);
    expect(linesOf(findings.filter(({ check }) => check === 'cross-table'))).toEqual([
      'error 收入决算表!D4 990.0 → 1000.0 cross-table.failed',
    ]);
  });

  test('by one unit in the last place is rounding', () => {
    expect(found(['支出决算表', 5, 2, 250.26]).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  test('is a warning where it is given in 元, and cut off instead of rounded in 万元', () => {
    const inYuan = [10_102_568, 7_002_568, 3_100_000].map(
      (value, column): Change => ['支出决算表', 3, column + 2, value],
    );
    const lines = [6_005_068, 2_502_500, 1_100_000, 495_000].map(
      (value, row): Change => ['支出决算表', row + 4, 2, value],
    );
    const basic = [4_005_068, 2_502_500, 0, 495_000].map((value, row): Change => ['支出决算表', row + 4, 3, value]);
    const project = [2_000_000, 0, 1_100_000, 0].map((value, row): Change => ['支出决算表', row + 4, 4, value]);
    expect(found(['支出决算表', 1, 4, '单位：元'], ...inYuan, ...lines, ...basic, ...project)).toEqual([
      'warning 支出决算表!C4 10102568 → 10102500 cross-table.failed',
      'warning 支出决算表!C5 6005068 → 6005000 cross-table.failed',
    ]);
  });

  test('is a warning where a part is more than its whole', () => {
    expect(found(['基本支出明细', 7, 5, 9])).toEqual(['warning 基本支出明细!F8 cross-table.exceeds']);
  });

  test('is printed in the unit of the part where the whole is given in another', () => {
    const inYuan = publishedForms([
      ['三公经费', 1, 2, '单位：元'],
      ...[40.5, 0, 30, 0, 30, 10.5].map((value, row): Change => ['三公经费', row + 3, 1, value * 10_000]),
      ...[33.25, 0, 26.25, 0, 26.25, 7].map((value, row): Change => ['三公经费', row + 3, 2, value * 10_000]),
      ['基本支出明细', 7, 5, 9],
    ]);
    const findings = checkWorkbook(inYuan).findings.filter(({ check }) => check === 'cross-table');
    expect(findings.map(({ message: { values } }) => [values.actual, values.limit])).toEqual([['9.00', '7.00']]);
  });
});
