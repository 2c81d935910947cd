import type { Content } from '../../../src/core/grid/cell';
import { findingsOf, run } from './findings-of';
import type { TableParts } from './table-of';

const table = (current: Content, prior: Content, change: Content, headings?: readonly string[]): TableParts => ({
  roles: ['current', 'prior', 'change'],
  rows: [['农林水支出', current, prior, change]],
  ...(headings === undefined ? {} : { headings }),
});

describe('a change', () => {
  test.each([
    ['an increase', table(2036.32, 2011.05, 25.27)],
    ['a decrease', table(201.29, 210.35, -9.06)],
    ['a decrease in brackets', table(201.29, 210.35, '(9.06)')],
    ['nothing last year', table(2.88, '—', 2.88)],
    ['nothing this year', table('-', 30, '(30.00)')],
    ['a decrease in a column of decreases', table(201.29, 210.35, 9.06, ['本年', '上年', '减少额'])],
    ['a change that is left blank', table(201.29, 210.35, null)],
    ['a base that is left blank', table(201.29, null, 201.29)],
    ['rounding', table(201.29, 210.35, -9.07)],
  ])('%s gives no error', (_name, subject) => {
    expect(findingsOf('growth-amount', subject).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  test('that is wrong is an error', () => {
    expect(findingsOf('growth-amount', table(2036.32, 2011.05, 25.72))).toEqual([
      'error D2 25.72 → 25.27 growth-amount.change',
    ]);
  });

  test('with the wrong sign is an error', () => {
    expect(findingsOf('growth-amount', table(201.29, 210.35, 9.06))).toEqual([
      'error D2 9.06 → -9.06 growth-amount.change',
    ]);
  });

  test('is tried for the total, too', () => {
    const rows: TableParts['rows'] = [
      ['甲', 3, 2, 1],
      ['合计', 3, 2, 1],
    ];
    expect(run('growth-amount', [{ roles: ['current', 'prior', 'change'], rows }]).tried).toBe(2);
  });

  test('belongs to the columns of its own group', () => {
    const roles = ['current', 'prior', 'change', 'current', 'prior', 'change'] as const;
    const groups = ['甲', '甲', '甲', '乙', '乙', '乙'];
    expect(findingsOf('growth-amount', { roles, groups, rows: [['农林水支出', 3, 2, 1, 9, 4, 5]] })).toEqual([]);
  });
});
