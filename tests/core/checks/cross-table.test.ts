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

  test('by one unit in the last place is rounding', () => {
    expect(found(['支出决算表', 5, 2, 250.26]).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  test('is a warning where a part is more than its whole', () => {
    expect(found(['基本支出明细', 7, 5, 9])).toEqual(['warning 基本支出明细!F8 cross-table.exceeds']);
  });
});
