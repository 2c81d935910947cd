import { findingsOf, run, wordsOf } from './findings-of';
import type { TableParts } from './table-of';

const change = (...rows: TableParts['rows']): TableParts => ({ roles: ['current', 'prior', 'change'], rows });
const rate = (...rows: TableParts['rows']): TableParts => ({ roles: ['current', 'prior', 'growth-rate'], rows });

describe('持平 in the place of a change', () => {
  test('is true where the years are equal', () => {
    expect(findingsOf('growth-amount', change(['甲', 12.5, 12.5, '持平']))).toEqual([]);
  });

  test('is false where they are not', () => {
    expect(findingsOf('growth-amount', change(['甲', 14.5, 12.5, '持平']))).toEqual([
      'warning D2 0.0 → 2.0 growth-amount.word-steady',
    ]);
  });

  test('is zero in the sum of the changes', () => {
    const table = change(['甲', 12.5, 12.5, '持平'], ['乙', 8, 5, 3], ['合计', 20.5, 17.5, 9]);
    expect(findingsOf('category-sum', table)).toEqual(['error D4 9 → 3 category-sum.categories']);
  });

  test('may be said loosely', () => {
    expect(findingsOf('growth-amount', change(['甲', 12.6, 12.5, '基本持平']))).toEqual([]);
  });

  test('is told with both years', () => {
    expect(wordsOf('growth-amount', change(['甲', 14.5, 12.5, '持平']))).toEqual([
      '“甲”写了“持平”，而本年 14.5 与上年 12.5 并不相等。请核对。',
    ]);
  });
});

describe('新增 in the place of a rate', () => {
  test('is true where there was nothing last year', () => {
    expect(findingsOf('growth-rate', rate(['甲', 12.5, 0, '新增']))).toEqual([]);
  });

  test('is false where there was something', () => {
    expect(findingsOf('growth-rate', rate(['甲', 12.5, 9, '新增']))).toEqual(['warning D2 growth-amount.word-new']);
  });

  test('is not tried where last year is not known', () => {
    expect(run('growth-rate', [rate(['甲', 12.5, null, '新增'])]).tried).toBe(0);
  });
});

test('不可比 is left to the clerk', () => {
  expect(findingsOf('growth-rate', rate(['甲', 12.5, 9, '不可比']))).toEqual([]);
});
