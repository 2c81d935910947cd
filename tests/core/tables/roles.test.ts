import { columns, grid, onlyTable } from './grid';

/** The roles of a table of three lines and a total under these headings. */
function rolesUnder(headings: readonly string[], ...lines: readonly (readonly number[])[]): string {
  const names = ['国防支出', '教育支出', '农林水支出', '合计'];
  const rows = lines.map((line, index) => [names[index] ?? '', ...line]);
  return columns(onlyTable(grid([['2024年支出（元）'], headings, ...rows])));
}

describe('columns with a silent heading', () => {
  test('that equal this year less last year are the change', () => {
    expect(rolesUnder(['项目', '本年', '上年', ''], [110, 100, 10], [15, 20, -5], [33, 30, 3], [158, 150, 8])).toBe(
      'A name, B current, C prior, D change',
    );
  });

  test('that equal the change over last year are the growth rate', () => {
    expect(
      rolesUnder(['项目', '本年', '上年', ''], [110, 100, 10], [15, 20, -25], [33, 30, 10], [158, 150, 5.33]),
    ).toBe('A name, B current, C prior, D growth-rate');
  });

  test('are still told with one wrong figure', () => {
    expect(rolesUnder(['项目', '本年', '上年', ''], [119, 100, 10], [15, 20, -5], [33, 30, 3], [158, 150, 8])).toBe(
      'A name, B current, C prior, D change',
    );
  });

  test('that equal nothing are left out of the checks', () => {
    expect(rolesUnder(['项目', '本年', '上年', ''], [110, 100, 7], [15, 20, 9], [33, 30, 1], [158, 150, 2])).toBe(
      'A name, B current, C prior, D ignored',
    );
  });
});

describe('a heading that may mean change or rate', () => {
  test('means the change where the figures are differences', () => {
    expect(rolesUnder(['项目', '本年', '上年', '增减'], [110, 100, 10], [15, 20, -5], [33, 30, 3])).toContain(
      'D change',
    );
  });

  test('means the rate where the figures are ratios', () => {
    expect(rolesUnder(['项目', '本年', '上年', '同比'], [110, 100, 10], [15, 20, -25], [36, 30, 20])).toContain(
      'D growth-rate',
    );
  });
});

describe('words against figures', () => {
  test('the words win: a column called 增减率 stays one though its figures are wrong', () => {
    expect(rolesUnder(['项目', '本年', '上年', '增减率'], [110, 100, 10], [15, 20, -5], [33, 30, 3])).toContain(
      'D growth-rate',
    );
  });

  test('the words win: 本年 and 上年 are not exchanged because the change says so', () => {
    expect(rolesUnder(['项目', '本年', '上年', '增减额'], [100, 110, 10], [20, 15, -5], [30, 33, 3])).toBe(
      'A name, B current, C prior, D change',
    );
  });
});

describe('budgets', () => {
  test('stand beside the spending with its rate of execution', () => {
    expect(
      rolesUnder(['项目', '年初预算数', '全年预算数', '全年执行数', '执行率'], [10, 12, 11, 91.67], [20, 19, 19, 100]),
    ).toBe('A name, B initial-budget, C adjusted-budget, D current, E execution-rate');
  });

  test('of two years are compared like spending', () => {
    expect(rolesUnder(['项目', '2024年预算数', '2025年预算数', '增减额'], [10, 12, 2], [20, 19, -1])).toBe(
      'A name, B prior, C current, D change',
    );
  });

  test('beside the spending of last year are this year', () => {
    expect(rolesUnder(['项目', '2023年执行数', '2024年预算数'], [10, 12], [20, 19])).toBe('A name, B prior, C current');
  });
});

test('合计 beside 基本支出 and 项目支出 is this year’s spending, wherever it stands', () => {
  expect(rolesUnder(['项目', '基本支出', '项目支出', '合计'], [6, 4, 10], [5, 0, 5])).toBe(
    'A name, B basic, C project, D current',
  );
});

test('columns that add up to the total of the row are its parts', () => {
  expect(rolesUnder(['项目', '合计', '上级安排', '本级安排'], [10, 6, 4], [5, 2, 3], [9, 8, 1])).toBe(
    'A name, B current, C part, D part',
  );
});

test('of three years the latest is this year and the one before it last year', () => {
  expect(rolesUnder(['项目', '2022年', '2023年', '2024年'], [1, 2, 3], [4, 5, 7])).toBe(
    'A name, B ignored, C prior, D current',
  );
});

test('an empty column has the role of its heading', () => {
  expect(rolesUnder(['项目', '本年支出', '上年支出'], [1], [4])).toBe('A name, B current, C prior');
});

test('a single column without words is asked about', () => {
  const table = onlyTable(
    grid([['2024年支出（元）'], ['项目', '甲栏'], ['国防支出', 5], ['教育支出', 2], ['合计', 7]]),
  );
  expect([columns(table), table.confirmed]).toEqual(['A name, B current', false]);
});

describe('rates', () => {
  const encoding = (...rates: readonly (number | string)[]) => {
    const rows = [110, 15, 33].map((current, index) => [
      '国防支出',
      current,
      [100, 20, 30][index] ?? 0,
      rates[index] ?? 0,
    ]);
    return onlyTable(grid([['2024年（元）'], ['项目', '本年', '上年', '增减率'], ...rows])).fields[3]?.rate;
  };

  test('written as 2.22 are percent', () => {
    expect(encoding(10, -25, 10)).toBe('percent');
  });

  test('written as 0.0222 are fractions', () => {
    expect(encoding(0.1, -0.25, 0.1)).toBe('fraction');
  });

  test('written as fractions stay so with one wrong figure', () => {
    expect(encoding(0.1, -25, 0.1)).toBe('fraction');
  });

  test('written as text with a sign are percent', () => {
    expect(encoding('10%', '-25%', '10%')).toBe('percent');
  });

  test('of shares are told by the column they are shares of', () => {
    const rows = [
      ['项目', '支出数', '占比'],
      ['国防支出', 2, 0.4],
      ['教育支出', 3, 0.6],
      ['合计', 5, 1],
    ];
    expect(onlyTable(grid([['2024年（元）'], ...rows])).fields[2]?.rate).toBe('fraction');
  });
});
