import { columns, grid, lines, onlyTable, parents } from './grid';

const ROWS = [
  ['2024年支出（元）'],
  ['年度', '国防支出', '教育支出', '合计'],
  ['2024年', 2, 3, 5],
  ['2023年', 1, 2, 3],
  ['增减额', 1, 1, 2],
  ['增减率', 1, 0.5, 0.6667],
];

describe('a table whose categories stand across', () => {
  const table = onlyTable(grid(ROWS));

  test('is known as one', () => {
    expect(table.orientation).toBe('columns');
  });

  test('has its roles in rows', () => {
    expect(columns(table)).toBe('2 name, 3 current, 4 prior, 5 change, 6 growth-rate');
  });

  test('has its lines in columns', () => {
    expect(lines(table)).toEqual(['1 国防支出', '1 教育支出', '合 合计']);
  });

  test('keeps its place on the sheet', () => {
    expect(table.id).toBe('Sheet1!A2:D6');
  });

  test('reads rates as they are written', () => {
    expect(table.fields[4]?.rate).toBe('fraction');
  });
});

test('basic and project expenditure may stand across, too', () => {
  const rows = [
    ['支出（万元）'],
    ['年度', '支出合计', '基本支出', '项目支出'],
    ['2022年', 10, 6, 4],
    ['2023年', 12, 7, 5],
    ['2024年', 15, 8, 7],
  ];
  const table = onlyTable(grid(rows));
  expect([columns(table), lines(table)]).toEqual([
    '2 name, 3 ignored, 4 prior, 5 current',
    ['合 支出合计', '1 基本支出', '1 项目支出'],
  ]);
});

test('a 类 merged over its 款 has the figures of its 小计', () => {
  const rows = [
    ['2024年支出（元）'],
    ['年度', '农林水支出', null, null, '国防支出', '合计'],
    [null, '小计', '农业农村', '水利', null, null],
    ['本年支出', 5, 2, 3, 1, 6],
    ['上年支出', 3, 1, 2, 1, 4],
  ];
  const table = onlyTable(grid(rows, { merges: ['A2:A3', 'B2:D2', 'E2:E3', 'F2:F3'] }));
  expect(parents(table)).toEqual(['农业农村 < 农林水支出', '水利 < 农林水支出']);
});
