import { findingsOf, run, wordsOf } from './findings-of';
import type { TableParts } from './table-of';

const categories: TableParts['rows'] = [
  ['一般公共服务支出', 2894.67],
  ['社会保障和就业支出', 381.12],
  ['农林水支出', 2036.32],
];
const total = 5312.11;
const table = (more: Partial<TableParts> = {}): TableParts => ({
  roles: ['current'],
  rows: [...categories, ['合计', total]],
  ...more,
});

describe('the sum of the categories', () => {
  test('that is the total gives no finding', () => {
    expect(findingsOf('category-sum', table())).toEqual([]);
  });

  test('counts as one relation a column', () => {
    expect(run('category-sum', [table()]).tried).toBe(1);
  });

  test('that is not the total is an error at the total', () => {
    expect(findingsOf('category-sum', table({ rows: [...categories, ['合计', 5312.38]] }))).toEqual([
      'error B5 5312.38 → 5312.11 category-sum.categories',
    ]);
  });

  test('is told with its figures, the reason and what to do', () => {
    const wrong = table({ rows: [...categories, ['合计', 5312.38]] });
    expect(wordsOf('category-sum', wrong)).toEqual([
      '合计 5312.38 与 3 个类之和 5312.11 相差 0.27 万元（current）。支出合计应等于各类支出之和，请核对。',
    ]);
  });

  test('leaves the unit out where it is not known', () => {
    const wrong = table({ rows: [...categories, ['合计', 5312.38]], unit: null });
    expect(wordsOf('category-sum', wrong)[0]).toContain('相差 0.27（');
  });

  test('may stand above the categories', () => {
    expect(findingsOf('category-sum', table({ rows: [['合计', total], ...categories] }))).toEqual([]);
  });

  test('does not add lower levels and 其中 lines', () => {
    const rows: TableParts['rows'] = [
      ['一般公共服务支出', 100],
      [' 财政事务', 100],
      ['  行政运行', 100],
      [' 其中：办公费', 30],
      ['合计', 100],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('does not mind blanks and dashes', () => {
    const rows: TableParts['rows'] = [...categories, ['国防支出', null], ['其他支出', '—'], ['合计', total]];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('is said to be rounding, once a table, with the largest difference', () => {
    const wrong = table({
      roles: ['current', 'prior'],
      rows: [
        ['甲', 1.11, 2.22],
        ['乙', 1.11, 2.22],
        ['合计', 2.23, 4.45],
      ],
    });
    expect(findingsOf('category-sum', wrong)).toEqual(['info B4 2.23 → 2.22 rounding.largest']);
  });

  test('is not tried where something cannot be read', () => {
    const rows: TableParts['rows'] = [...categories, ['其他支出', '见附表'], ['合计', 9999]];
    expect(run('category-sum', [table({ rows })])).toMatchObject({ tried: 0, findings: [] });
  });

  test('is not tried where no category has a figure', () => {
    const rows: TableParts['rows'] = [
      ['甲', 5, null],
      ['乙', 6, null],
      ['合计', 11, 9],
    ];
    expect(run('category-sum', [table({ roles: ['current', 'prior'], rows })]).tried).toBe(1);
  });

  test('of last year is not tried where most categories of last year are not published', () => {
    const rows: TableParts['rows'] = [
      ['甲', 5, null],
      ['乙', 6, null],
      ['丙', 7, 2],
      ['合计', 18, 9],
    ];
    expect(findingsOf('category-sum', table({ roles: ['current', 'prior'], rows }))).toEqual([]);
  });

  test('is tried in a column that is empty in most lines', () => {
    const rows: TableParts['rows'] = [
      ['甲', 5, null],
      ['乙', 6, null],
      ['丙', 7, 2.15],
      ['合计', 18, 2.51],
    ];
    expect(findingsOf('category-sum', table({ roles: ['current', 'project'], rows }))).toEqual([
      'error C5 2.51 → 2.15 category-sum.categories',
    ]);
  });

  test('of what is carried over in form 07 is its sum, too', () => {
    const rows: TableParts['rows'] = [
      ['城乡社区支出', 12.5, 100.5, 90.5, 22.5],
      ['农林水支出', 2.5, 10.5, 10.5, 2.5],
      ['合计', 10.5, 111, 101, 20.5],
    ];
    const roles = ['ignored', 'income', 'current', 'ignored'] as const;
    const headings = ['年初结转和结余', '本年收入', '本年支出/小计', '年末结转和结余'];
    expect(findingsOf('category-sum', { kind: 'government-fund', roles, headings, rows })).toEqual([
      'error B4 10.5 → 15.0 category-sum.categories',
      'error E4 20.5 → 25.0 category-sum.categories',
    ]);
  });

  test('of what has been spent so far, month by month, is the last of them and no sum', () => {
    const rows: TableParts['rows'] = [
      ['1月', 10.5],
      ['2月', 30.5],
      ['3月', 60.5],
      ['合计', 60.5],
    ];
    expect(findingsOf('category-sum', { roles: ['current'], headings: ['累计支出'], rows })).toEqual([]);
  });

  test('with the balances is the grand total', () => {
    const rows: TableParts['rows'] = [
      ...categories,
      ['本年支出合计', total],
      ['年末结转和结余', 10],
      ['总计', total + 10],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('without the balances is not the grand total', () => {
    const rows: TableParts['rows'] = [...categories, ['本年支出合计', total], ['年末结转和结余', 10], ['总计', total]];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([
      'error B7 5312.11 → 5322.11 category-sum.grand-total',
    ]);
  });

  test('of several totals may be that of the lines above each', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1],
      ['乙', 2],
      ['合计', 3],
      ['丙', 4],
      ['丁', 5],
      ['合计', 9],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('of a block is the sum of the lines before it, as the other blocks show', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1.5],
      ['乙', 2.5],
      ['小计', 4],
      ['丙', 4.5],
      ['丁', 5.5],
      ['小计', 11],
      ['合计', 14],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual(['error B7 11.0 → 10.0 category-sum.categories']);
  });

  test('of all blocks before it is no sum of the last lines only', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1.5],
      ['乙', 2.5],
      ['小计', 4],
      ['丙', 4.5],
      ['丁', 5.5],
      ['小计', 14],
      ['合计', 14],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('of a block that no line bears out is not judged', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1.5],
      ['乙', 2.5],
      ['小计', 9],
      ['合计', 4],
    ];
    expect(findingsOf('category-sum', table({ rows }))).toEqual([]);
  });

  test('without any category is said', () => {
    expect(findingsOf('category-sum', table({ rows: [['合计', total]] }))).toEqual(['info B2 category-sum.no-parts']);
  });

  test('without a total has nothing to be compared with', () => {
    expect(run('category-sum', [table({ rows: categories })])).toMatchObject({ tried: 0, findings: [] });
  });
});
