import { findingsOf, run } from './findings-of';
import { type TableParts, tableOf } from './table-of';

const table = (rows: TableParts['rows'], roles: TableParts['roles'] = ['current', 'basic', 'project']): TableParts => ({
  roles,
  rows,
  kind: 'expenditure',
});

describe('the columns of a line', () => {
  test('that add up give no finding', () => {
    expect(
      findingsOf(
        'column-sum',
        table([
          ['甲', 5.5, 3.3, 2.2],
          ['乙', 1, null, 1],
          ['合计', 6.5, 3.3, 3.2],
        ]),
      ),
    ).toEqual([]);
  });

  test('that do not add up are an error at their sum', () => {
    expect(
      findingsOf(
        'column-sum',
        table([
          ['甲', 5.5, 3.3, 2.2],
          ['乙', 1.9, 0.4, 1],
          ['合计', 7.4, 3.7, 3.7],
        ]),
      ),
    ).toEqual(['error B3 1.9 → 1.4 column-sum.failed', 'error B4 7.4 → 7.4 column-sum.failed'].slice(0, 1));
  });

  test('are tried in every line', () => {
    expect(
      run('column-sum', [
        table([
          ['甲', 5.5, 3.3, 2.2],
          ['乙', 1, null, 1],
          ['合计', 6.5, 3.3, 3.2],
        ]),
      ]).tried,
    ).toBe(3);
  });

  test('other than 基本支出 and 项目支出 are added where the table shows that they belong', () => {
    const rows: TableParts['rows'] = [
      ['甲', 6.5, 3.25, 2.25, 1],
      ['乙', 3.75, 1, 1.05, 1],
      ['丙', 9, 3, 3, 3],
    ];
    expect(findingsOf('column-sum', table(rows, ['current', 'basic', 'project', 'part']))).toEqual([
      'error B3 3.75 → 3.05 column-sum.failed',
    ]);
  });

  test('other than 基本支出 and 项目支出 are left aside where they do not belong', () => {
    const rows: TableParts['rows'] = [
      ['甲', 5.25, 3, 2.25, 1.55],
      ['乙', 2, 1, 1, 1],
      ['丙', 6, 3, 3, 3],
    ];
    expect(findingsOf('column-sum', table(rows, ['current', 'basic', 'project', 'part']))).toEqual([]);
  });

  test('that never add up are not taken for parts', () => {
    const rows: TableParts['rows'] = [
      ['甲', 5, 3, 7],
      ['乙', 2, 9, 4],
    ];
    expect(run('column-sum', [table(rows, ['current', 'part', 'part'])])).toMatchObject({ tried: 0, findings: [] });
  });
});

describe('the blocks of the basic expenditure form', () => {
  const left = (total: number) =>
    tableOf({
      kind: 'basic-expenditure',
      name: '基本支出',
      roles: ['current'],
      codes: ['301', '30101', '303', '30305', null],
      rows: [
        ['工资福利支出', 50.5],
        [' 基本工资', 50.5],
        ['对个人和家庭的补助', 7],
        [' 生活补助', 7],
        ['人员经费合计', total],
      ],
    });
  const middle = tableOf({
    kind: 'basic-expenditure',
    name: '基本支出',
    roles: ['current'],
    codes: ['302', '30201'],
    rows: [
      ['商品和服务支出', 20.5],
      [' 办公费', 12],
    ],
  });
  const right = tableOf({
    kind: 'basic-expenditure',
    name: '基本支出',
    roles: ['current'],
    codes: ['30217', '310', '31002', null],
    rows: [
      ['公务接待费', 8.5],
      ['资本性支出', 3],
      [' 办公设备购置', 3],
      ['公用经费合计', 23.5],
    ],
  });

  test('are one list, though a section stands in another block than its class', () => {
    expect(
      findingsOf(['column-sum', 'hierarchy-sum', 'category-sum'], withTotal(left(57.5)), middle, withTotal(right)),
    ).toEqual([]);
  });

  test('add personnel costs from their classes', () => {
    expect(findingsOf('column-sum', withTotal(left(60.5)), middle, withTotal(right))).toEqual([
      'error 基本支出!B6 60.5 → 57.5 column-sum.personnel',
    ]);
  });

  /** Recognition calls a line that ends in 合计 a total. */
  function withTotal(table: ReturnType<typeof tableOf>): ReturnType<typeof tableOf> {
    return {
      ...table,
      items: table.items.map((item) => (item.name.endsWith('合计') ? { ...item, kind: 'total' } : item)),
    };
  }
});
