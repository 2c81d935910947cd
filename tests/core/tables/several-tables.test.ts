import { columns, grid, lines, recognise } from './grid';

const SPENDING = [
  ['项目', '本年支出', '上年支出'],
  ['国防支出', 2, 1],
  ['教育支出', 3, 2],
  ['合计', 5, 3],
];
const BUDGET = [
  ['项目', '年初预算', '决算数', '执行率'],
  ['国防支出', 2, 2, 1],
  ['教育支出', 4, 3, 0.75],
  ['合计', 6, 5, 0.8333],
];

function ids(...sheets: readonly ReturnType<typeof grid>[]): readonly string[] {
  return recognise(...sheets).tables.map((table) => table.id);
}

describe('tables below one another', () => {
  test('are cut at the title of the next', () => {
    const rows = [['表一 2024年支出（元）'], ...SPENDING, [], ['表二 2024年预算（元）'], ...BUDGET];
    expect(recognise(grid(rows)).tables.map(({ id, title }) => [id, title])).toEqual([
      ['Sheet1!A2:C5', '表一 2024年支出（元）'],
      ['Sheet1!A8:D11', '表二 2024年预算（元）'],
    ]);
  });

  test('are cut where they touch', () => {
    expect(ids(grid([...SPENDING, ...BUDGET], { name: '2024年(元)' }))).toEqual([
      '2024年(元)!A1:C4',
      '2024年(元)!A5:D8',
    ]);
  });

  test('with the same heading are two where each has its title and total', () => {
    const rows = [['2024年支出（元）'], ...SPENDING, ['2023年支出（元）'], ...SPENDING];
    expect(ids(grid(rows))).toEqual(['Sheet1!A2:C5', 'Sheet1!A7:C10']);
  });
});

describe('tables side by side', () => {
  test('are cut at the empty column between them', () => {
    const rows = SPENDING.map((row, index) => [...row, null, ...(BUDGET[index] ?? [])]);
    expect(ids(grid([['2024年支出（元）'], ...rows]))).toEqual(['Sheet1!A2:C5', 'Sheet1!E2:H5']);
  });

  test('have the titles over them', () => {
    const rows = SPENDING.map((row, index) => [...row, null, ...(BUDGET[index] ?? [])]);
    const titles = [['2024年支出表', null, null, null, '2024年预算表']];
    expect(recognise(grid([...titles, ...rows])).tables.map((table) => table.title)).toEqual([
      '2024年支出表',
      '2024年预算表',
    ]);
  });

  test('may begin in different rows', () => {
    const rows = [...SPENDING.map((row) => [...row, null]), [null, null, null, null], [null, null, null, null]];
    const shifted = rows.map((row, index) => [...row, ...(BUDGET[index - 2] ?? [])]);
    expect(ids(grid([['2024年支出（元）'], [], ...shifted]))).toEqual(['Sheet1!A3:C6', 'Sheet1!E5:H8']);
  });

  test('a table with an empty column in it stays one', () => {
    const rows = SPENDING.map(([name, current, prior]) => [name ?? null, current ?? null, null, prior ?? null]);
    expect(recognise(grid([['2024年支出（元）'], ...rows])).tables.map(columns)).toEqual([
      'A name, B current, D prior',
    ]);
  });
});

describe('收入 | 支出', () => {
  const rows = [
    ['收入支出决算总表'],
    ['单位：元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['一、财政拨款收入', 9, '一、国防支出', 5],
    ['二、其他收入', 1, '二、教育支出', 4],
    ['本年收入合计', 10, '本年支出合计', 9],
    ['年初结转和结余', 1, '年末结转和结余', 2],
    ['总计', 11, '总计', 11],
  ];
  const { tables } = recognise(grid(rows, { merges: ['A3:B3', 'C3:D3'] }));

  test('is read as two blocks', () => {
    expect(tables.map((table) => table.id)).toEqual(['Sheet1!A3:B9', 'Sheet1!C3:D9']);
  });

  test('has income on one side and spending on the other', () => {
    expect(tables.map(columns)).toEqual(['A name, B income', 'C name, D current']);
  });

  test('has its own lines in each block', () => {
    expect(tables.map((table) => lines(table).slice(0, 2))).toEqual([
      ['1 财政拨款收入', '1 其他收入'],
      ['1 国防支出', '1 教育支出'],
    ]);
  });
});

test('tables on several sheets are all read', () => {
  expect(ids(grid(SPENDING, { name: '甲' }), grid(BUDGET, { name: '乙' }))).toEqual(['甲!A1:C4', '乙!A1:D4']);
});

test('a hidden sheet is left out and named', () => {
  const { tables, skipped } = recognise(grid(SPENDING, { name: '旧表', hidden: true }));
  expect([tables, skipped.map(({ part, code }) => [part, code])]).toEqual([[], [['旧表', 'hidden-sheet']]]);
});
