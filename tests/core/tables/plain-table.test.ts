import { columns, grid, lines, onlyTable } from './grid';

const ROWS = [
  ['某镇2024年度支出情况表'],
  ['单位：元'],
  ['项目', '本年支出', '上年支出', '增减额', '增减率(%)'],
  ['一般公共服务支出', 110, 100, 10, 10],
  ['国防支出', 15, 20, -5, -25],
  ['教育支出', 33, 30, 3, 10],
  ['合计', 158, 150, 8, 5.33],
];

describe('a plain table', () => {
  const table = onlyTable(grid(ROWS));

  test('is read with the role of each column', () => {
    expect(columns(table)).toBe('A name, B current, C prior, D change, E growth-rate');
  });

  test('is read line by line', () => {
    expect(lines(table)).toEqual(['1 一般公共服务支出', '1 国防支出', '1 教育支出', '合 合计']);
  });

  test('has the title above it', () => {
    expect(table.title).toBe('某镇2024年度支出情况表');
  });

  test('reaches from its heading to its total', () => {
    expect(table.id).toBe('Sheet1!A3:E7');
  });

  test('is one of expenditure by function', () => {
    expect(table.kind).toBe('function-expenditure');
  });

  test('needs no word of the clerk', () => {
    expect(table.confirmed).toBe(true);
  });

  test('knows the precision of each column', () => {
    expect(table.fields.map((field) => field.decimals)).toEqual([0, 0, 0, 0, 2]);
  });
});

test('the total may stand above its categories', () => {
  const table = onlyTable(
    grid([['2024年支出（元）'], ['项目', '决算数'], ['总 计', 7], ['国防支出', 5], ['教育支出', 2]]),
  );
  expect(lines(table)).toEqual(['合 总计', '1 国防支出', '1 教育支出']);
});

test('last year may stand before this year', () => {
  const table = onlyTable(grid([['支出（元）'], ['科目', '2023年', '2024年'], ['国防支出', 5, 6], ['教育支出', 2, 3]]));
  expect(columns(table)).toBe('A name, B prior, C current');
});

test('blank rows between title, heading and lines are passed over', () => {
  const rows = ROWS.flatMap((row) => [row, []]);
  expect(lines(onlyTable(grid(rows)))).toHaveLength(4);
});

test('notes and signatures below are no lines', () => {
  const below = [['注：上年数已按新口径调整。'], ['制表人：张三', null, '审核人：李四'], ['2025年1月10日']];
  expect(lines(onlyTable(grid([...ROWS, ...below])))).toHaveLength(4);
});

test('lines in hidden rows are known as hidden', () => {
  const table = onlyTable(grid(ROWS, { hiddenRows: new Set([4]) }));
  expect(table.items.filter((item) => item.hidden).map((item) => item.name)).toEqual(['国防支出']);
});

test('hidden columns are read', () => {
  expect(columns(onlyTable(grid(ROWS, { hiddenColumns: new Set([2]) })))).toContain('C prior');
});

test('the heading repeated on a printed page is no line', () => {
  const rows = [...ROWS.slice(0, 5), ...ROWS.slice(2, 3), ...ROWS.slice(5)];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 一般公共服务支出', '1 国防支出', '1 教育支出', '合 合计']);
});

test('a row that numbers the columns is no line', () => {
  const rows = [...ROWS.slice(0, 3), ['栏次', 1, 2, 3, 4], ...ROWS.slice(3)];
  expect(lines(onlyTable(grid(rows)))).toHaveLength(4);
});

test('amounts as text are read as amounts', () => {
  const rows = [
    ['项目', '金额（元）'],
    ['国防支出', '2,894.67'],
    ['教育支出', '３８１．１２'],
    ['合计', ' 3275.79 '],
  ];
  const table = onlyTable(grid(rows));
  expect([columns(table), table.fields[1]?.decimals]).toEqual(['A name, B current', 2]);
});

test('a category without spending at the end is a line', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数'], ['合计', 7], ['国防支出', 5], ['教育支出', 2], ['外交支出']];
  expect(lines(onlyTable(grid(rows)))).toContain('1 外交支出');
});

test('figures without a name that are the sum of all are the total', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数'], ['国防支出', 5], ['教育支出', 2], [null, 7]];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 国防支出', '1 教育支出', '合 ']);
});

test('figures without a name that are no sum are left out', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数'], ['国防支出', 5], ['教育支出', 2], ['合计', 7], [null, 99]];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 国防支出', '1 教育支出', '合 合计']);
});

test('an Excel table is read like any other', () => {
  const area = { top: 2, left: 0, bottom: 6, right: 4 };
  expect(lines(onlyTable(grid(ROWS, { listObjects: [area] })))).toHaveLength(4);
});
