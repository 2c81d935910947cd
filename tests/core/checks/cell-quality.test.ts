import { findingsOf, wordsOf } from './findings-of';
import type { TableParts } from './table-of';

const table = (...rows: TableParts['rows']): TableParts => ({ roles: ['current'], rows });

describe('the cells of a table', () => {
  test('that are numbers, blanks and dashes give no finding', () => {
    expect(findingsOf('cell-quality', table(['甲', 1], ['乙', null], ['丙', '—']))).toEqual([]);
  });

  test('that are numbers kept as text are said once a column', () => {
    expect(findingsOf('cell-quality', table(['甲', '1,234.50'], ['乙', '３８１．１２'], ['丙', 2]))).toEqual([
      'info B2 cell-quality.text-number',
    ]);
  });

  test('are named', () => {
    expect(wordsOf('cell-quality', table(['甲', '1,234.50'], ['乙', '３８１．１２']))).toEqual([
      '“current”栏有 2 个数字以文本保存（B2、B3），Excel 求和时会忽略它们。可转换为数字。',
    ]);
  });

  test('with words for an amount are a warning', () => {
    expect(findingsOf('cell-quality', table(['甲', '见附表']))).toEqual(['warning B2 cell-quality.not-a-number']);
  });

  test('with an error value are an error', () => {
    expect(findingsOf('cell-quality', table(['甲', { error: '#REF!' }]))).toEqual([
      'error B2 cell-quality.error-value',
    ]);
  });

  test('may hold words for a rate', () => {
    const rows: TableParts['rows'] = [['甲', 5, 0, '不可比']];
    expect(findingsOf('cell-quality', { roles: ['current', 'prior', 'growth-rate'], rows })).toEqual([]);
  });
});
