import { findingsOf } from './findings-of';
import type { TableParts } from './table-of';

const table = (...rows: TableParts['rows']): TableParts => ({ roles: ['current', 'share'], rows });

describe('a share', () => {
  test('of the total gives no finding', () => {
    expect(findingsOf('share', table(['甲', 250, 62.5], ['乙', 150, 37.5], ['合计', 400, 100]))).toEqual([]);
  });

  test('that is wrong is an error', () => {
    expect(findingsOf('share', table(['甲', 250, 65.2], ['乙', 150, 37.5], ['合计', 400, 100]))).toEqual([
      'error C2 65.2 → 62.5 share.failed',
      'error C4 100.0 → 102.7 share.sum',
    ]);
  });

  test('moved by one in its last place so that all make 100 is an info', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1000.01, 33.34],
      ['乙', 1000.01, 33.33],
      ['丙', 1000.01, 33.33],
      ['合计', 3000.03, 100],
    ];
    expect(findingsOf('share', table(...rows))).toEqual(['info C2 33.34 → 33.33 last-place']);
  });

  test('may be of the line above', () => {
    const rows: TableParts['rows'] = [
      ['甲', 200, 50],
      [' 甲一', 150, 75],
      [' 甲二', 50, 25],
      ['乙', 200, 50],
      ['合计', 400, 100],
    ];
    expect(findingsOf('share', table(...rows))).toEqual([]);
  });

  test('that was left out is not missed', () => {
    expect(findingsOf('share', table(['甲', 250, null], ['乙', 150, 37.5], ['合计', 400, 100]))).toEqual([]);
  });
});
