import { linesOf, run } from './findings-of';
import { type TableParts, tableOf } from './table-of';

const rows = (prior: number): TableParts['rows'] => [
  ['甲', 5, prior],
  ['乙', 6, 4.5],
  ['合计', 11, 7.75],
];
const thisYear = (prior = 3.25) => tableOf({ roles: ['current', 'prior'], rows: rows(prior) });
const lastYear = (more: Partial<TableParts> = {}) =>
  tableOf({
    roles: ['current'],
    rows: [
      ['乙', 4.5],
      ['甲', 3.25],
      ['合计', 7.75],
    ],
    year: 2023,
    name: '上年表',
    ...more,
  });

const found = (...tables: Parameters<typeof run>[1]) => linesOf(run('prior-year', tables).findings);

describe('last year’s figures', () => {
  test('that are those of last year’s table give no finding', () => {
    expect(found(thisYear(), lastYear())).toEqual([]);
  });

  test('that are not are an error', () => {
    expect(found(thisYear(3.52), lastYear())).toEqual(['error C2 3.52 → 3.25 prior-year.failed']);
  });

  test('are compared in whatever units', () => {
    const inYuan = lastYear({
      unit: '元',
      rows: [
        ['乙', 45000],
        ['甲', 32500],
        ['合计', 77500],
      ],
    });
    expect(found(thisYear(), inYuan)).toEqual([]);
  });

  test('are compared with last year’s workbook', () => {
    const { findings } = run('prior-year', [thisYear(3.52)], { priorTables: [lastYear()] });
    expect(linesOf(findings)).toEqual(['error C2 3.52 → 3.25 prior-year.failed']);
  });

  test('are not compared with a table of another kind', () => {
    expect(run('prior-year', [thisYear(3.52), lastYear({ kind: 'income' })]).tried).toBe(0);
  });

  test('are not compared where two tables could be meant', () => {
    expect(run('prior-year', [thisYear(3.52), lastYear(), lastYear({ name: '另一表' })]).tried).toBe(0);
  });

  test('of lines that last year did not have are let be', () => {
    expect(
      found(
        thisYear(),
        lastYear({
          rows: [
            ['丙', 9],
            ['合计', 7.75],
          ],
        }),
      ),
    ).toEqual([]);
  });
});
