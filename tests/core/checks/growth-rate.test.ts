import type { Content } from '../../../src/core/grid/cell';
import { findingsOf, run } from './findings-of';
import type { TableParts } from './table-of';

const table = (current: Content, prior: Content, rate: Content): TableParts => ({
  roles: ['current', 'prior', 'growth-rate'],
  rows: [['农林水支出', current, prior, rate]],
});

describe('a growth rate', () => {
  test.each([
    ['rounded', table(6291.03, 6154.17, 2.22)],
    ['with a percent sign', table(6291.03, 6154.17, '2.22%')],
    ['below zero', table(201.29, 210.35, -4.31)],
    ['stored to all its digits', table(6291.03, 6154.17, 2.2238579304764)],
    ['left out on a zero base', table(2.88, 0, '—')],
    ['explained on a zero base', table(2.88, 0, '不可比')],
    ['left blank', table(2.88, 1, null)],
    ['of nothing on nothing', table(0, 0, 0)],
  ])('%s gives no finding', (_name, subject) => {
    expect(findingsOf('growth-rate', subject)).toEqual([]);
  });

  test('divided by this year is an error', () => {
    expect(findingsOf('growth-rate', table(6291.03, 6154.17, 2.18))).toEqual([
      'error D2 2.18 → 2.22 growth-rate.failed',
    ]);
  });

  test('that was cut off is an info', () => {
    expect(findingsOf('growth-rate', table(2894.68, 2761.41, 4.82))).toEqual(['info D2 4.82 → 4.83 last-place']);
  });

  test('on a zero base is a warning', () => {
    expect(findingsOf('growth-rate', table(2.88, 0, 100))).toEqual(['warning D2 growth-rate.zero-base']);
  });

  test('is tried against the change as well, and found once', () => {
    const roles = ['current', 'prior', 'change', 'growth-rate'] as const;
    const result = run('growth-rate', [{ roles, rows: [['农林水支出', 2036.32, 2011.05, 25.27, 1.62]] }]);
    expect([result.tried, result.findings.length, result.failures.length]).toEqual([2, 1, 2]);
  });
});
