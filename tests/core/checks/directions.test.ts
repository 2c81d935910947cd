import { findingsOf } from './findings-of';
import type { TableParts } from './table-of';

const roles = ['current', 'prior', 'ignored', 'change', 'growth-rate'] as const;
const headings = ['2024年', '2023年', '增减情况', '变动额', '变动率'];
const table = (...rows: TableParts['rows']): TableParts => ({ roles, headings, rows });

/** Changes without a sign, 增加 or 减少 beside them. */
const UNSIGNED = table(
  ['教育支出', 10.5, 9.5, '增加', 1, 10.53],
  ['农林水支出', 19, 20, '减少', 1, 5],
  ['合计', 29.5, 29.5, '持平', 0, 0],
);

describe('增加 and 减少 in a column of their own', () => {
  test('stand for the signs of changes and rates', () => {
    expect(findingsOf(['growth-amount', 'growth-rate'], UNSIGNED)).toEqual([]);
  });

  test('make changes that do not add up', () => {
    expect(findingsOf(['category-sum', 'hierarchy-sum'], UNSIGNED)).toEqual([]);
  });

  test('leave the amount of a change to be checked', () => {
    const wrong = table(['教育支出', 10.5, 9.5, '增加', 1, 10.53], ['农林水支出', 19, 20, '减少', 3.5, 5]);
    expect(findingsOf('growth-amount', wrong)).toEqual(['error E3 3.5 → 1.0 growth-amount.decrease']);
  });

  test('that do not fit the years are errors', () => {
    const wrong = table(['教育支出', 10.5, 9.5, '减少', 1, 10.53], ['农林水支出', 19, 20, '减少', 1, 5]);
    expect(findingsOf('growth-amount', wrong)).toEqual(['error D2 growth-amount.direction']);
  });

  test('may stand beside changes with a sign', () => {
    const signed = table(['教育支出', 10.5, 9.5, '增加', 1, 10.53], ['农林水支出', 19, 20, '减少', -1, -5]);
    expect(findingsOf(['growth-amount', 'growth-rate'], signed)).toEqual([]);
  });
});
