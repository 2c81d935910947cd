import type { Content } from '../../../src/core/grid/cell';
import { grid, lines, onlyTable, parents } from './grid';

type Row = readonly Content[];

function table(rows: readonly Row[], options: Parameters<typeof grid>[1] = {}, heading: Row = ['项目', '决算数']) {
  return onlyTable(grid([['2024年支出（元）'], heading, ...rows], options));
}

describe('levels by code', () => {
  const CODED: readonly Row[] = [
    [201, '一般公共服务支出', 10],
    [20101, '人大事务', 10],
    [2010101, '行政运行', 10],
    [203, '国防支出', 5],
    [null, '合计', 15],
  ];
  const HEADING = ['科目编码', '科目名称', '决算数'];

  test('follow from its length', () => {
    expect(lines(table(CODED, {}, HEADING))).toEqual([
      '1 一般公共服务支出',
      '2 人大事务',
      '3 行政运行',
      '1 国防支出',
      '合 合计',
    ]);
  });

  test('follow from codes kept as text', () => {
    const asText = CODED.map(([code, ...rest]) => [code === null || code === undefined ? null : `${code} `, ...rest]);
    expect(parents(table(asText, {}, HEADING))).toEqual(['人大事务 < 一般公共服务支出', '行政运行 < 人大事务']);
  });

  test('follow from a code before the name', () => {
    const joined = CODED.map(([code, name, amount]) => [`${code ?? ''}${name}`, amount ?? null]);
    expect(parents(table(joined))).toEqual(['人大事务 < 一般公共服务支出', '行政运行 < 人大事务']);
  });

  test('follow from 类, 款 and 项 in three columns', () => {
    const split: readonly Row[] = [
      ['201', null, null, '一般公共服务支出', 10],
      ['201', '01', null, '人大事务', 10],
      ['201', '01', '01', '行政运行', 10],
      ['合计', null, null, null, 10],
    ];
    const read = table(split, {}, ['类', '款', '项', '科目名称', '决算数']);
    expect(read.items.map((item) => item.code)).toEqual(['201', '20101', '2010101', null]);
  });

  test('follow from three columns with only the lowest filled and zeros lost', () => {
    const split: readonly Row[] = [
      [201, null, null, '一般公共服务支出', 10],
      [null, 1, null, '人大事务', 10],
      [null, null, 1, '行政运行', 7],
      [null, null, 50, '事业运行', 3],
    ];
    const read = table(split, {}, ['类', '款', '项', '科目名称', '决算数']);
    expect(read.items.map((item) => item.code)).toEqual(['201', '20101', '2010101', '2010150']);
  });

  test('put a 项 under its 类 where the 款 is not listed', () => {
    const rows: readonly Row[] = [
      [201, '一般公共服务支出', 10],
      [2010101, '行政运行', 10],
    ];
    expect(parents(table(rows, {}, HEADING))).toEqual(['行政运行 < 一般公共服务支出']);
  });
});

describe('levels by indentation', () => {
  test('follow from spaces of full width', () => {
    const rows: readonly Row[] = [
      ['农林水支出', 10],
      ['　农业农村', 10],
      ['　　事业运行', 10],
      ['合　计', 10],
    ];
    expect(lines(table(rows))).toEqual(['1 农林水支出', '2 农业农村', '3 事业运行', '合 合计']);
  });

  test('follow from the indent of the cells', () => {
    const rows: readonly Row[] = [
      ['农林水支出', 10],
      ['某项业务', 4],
      ['另一业务', 6],
      ['合计', 10],
    ];
    expect(parents(table(rows, { indents: { A4: 1, A5: 1 } }))).toEqual([
      '某项业务 < 农林水支出',
      '另一业务 < 农林水支出',
    ]);
  });

  test('are not made by a stray space before a 类', () => {
    const rows: readonly Row[] = [
      ['一般公共服务支出', 300],
      ['  国防支出', 100],
      ['教育支出', 200],
      ['合计', 600],
    ];
    expect(lines(table(rows))).toEqual(['1 一般公共服务支出', '1 国防支出', '1 教育支出', '合 合计']);
  });

  test('are not made by a stray space though the total is wrong', () => {
    const rows: readonly Row[] = [
      ['一般公共服务支出', 300],
      ['  国防支出', 100],
      ['教育支出', 200],
      ['合计', 601],
    ];
    expect(parents(table(rows))).toEqual([]);
  });

  test('stay when the figure of a 类 is wrong', () => {
    const rows: readonly Row[] = [
      ['甲类', 19],
      ['  子项一', 4],
      ['  子项二', 6],
      ['乙类', 5],
      ['合计', 15],
    ];
    expect(parents(table(rows))).toEqual(['子项一 < 甲类', '子项二 < 甲类']);
  });
});

describe('levels by numbering', () => {
  test('follow from its styles', () => {
    const rows: readonly Row[] = [
      ['一、基本支出', 100],
      ['（一）人员经费', 80],
      ['1.工资福利支出', 70],
      ['2.对个人和家庭的补助', 10],
      ['（二）公用经费', 20],
      ['二、项目支出', 50],
      ['支出合计', 150],
    ];
    expect(lines(table(rows))).toEqual([
      '1 基本支出',
      '2 人员经费',
      '3 工资福利支出',
      '3 对个人和家庭的补助',
      '2 公用经费',
      '1 项目支出',
      '合 支出合计',
    ]);
  });

  test('put lines without it below those with it where the sums allow it', () => {
    const rows: readonly Row[] = [
      ['一、基本支出', 100],
      ['人员经费', 80],
      ['公用经费', 20],
      ['二、项目支出', 50],
      ['合计', 150],
    ];
    expect(parents(table(rows))).toEqual(['人员经费 < 基本支出', '公用经费 < 基本支出']);
  });

  test('all of one style make one level', () => {
    const rows: readonly Row[] = [
      ['一、一般公共服务支出', 1],
      ['八、社会保障和就业支出', 2],
      ['合计', 3],
    ];
    expect(lines(table(rows))).toEqual(['1 一般公共服务支出', '1 社会保障和就业支出', '合 合计']);
  });
});

describe('levels by names', () => {
  const ROWS: readonly Row[] = [
    ['农林水支出', 300],
    ['农业农村', 100],
    ['水利', 200],
    ['住房保障支出', 50],
    ['住房改革支出', 50],
    ['住房公积金', 50],
    ['合计', 350],
  ];

  test('follow from the official subjects where nothing else tells', () => {
    expect(parents(table(ROWS))).toEqual([
      '农业农村 < 农林水支出',
      '水利 < 农林水支出',
      '住房改革支出 < 住房保障支出',
      '住房公积金 < 住房改革支出',
    ]);
  });

  test('are not believed where the total adds up all lines', () => {
    const rows: readonly Row[] = [...ROWS.slice(0, 3), ['合计', 600]];
    expect(parents(table(rows))).toEqual([]);
  });
});

describe('levels by columns', () => {
  test('give a merged 类 the figures of its 小计', () => {
    const rows: readonly Row[] = [
      ['农林水支出', '农业农村', 336],
      [null, '农村综合改革', 1700],
      [null, '小计', 2036],
      ['住房保障支出', '住房改革支出', 195],
      [null, '小计', 195],
      ['总计', null, 2231],
    ];
    const read = table(rows, { merges: ['A3:A5', 'A6:A7'] }, ['类', '款', '金额']);
    expect(read.items.map(({ name, level, namedAt, index }) => [name, level, namedAt, index])).toEqual([
      ['农林水支出', 1, 2, 4],
      ['农业农村', 2, 2, 2],
      ['农村综合改革', 2, 3, 3],
      ['住房保障支出', 1, 5, 6],
      ['住房改革支出', 2, 5, 5],
      ['总计', 0, 7, 7],
    ]);
  });

  test('leave out a merged 类 without 小计, for it has no figures', () => {
    const rows: readonly Row[] = [
      ['农林水支出', '农业农村', 10],
      [null, '水利', 20],
      ['合计', null, 30],
    ];
    expect(lines(table(rows, { merges: ['A3:A4'] }, ['类', '款', '金额']))).toEqual([
      '1 农业农村',
      '1 水利',
      '合 合计',
    ]);
  });
});

describe('sections', () => {
  const ROWS: readonly Row[] = [
    ['一、基本支出', null],
    ['人员经费', 5],
    ['公用经费', 15],
    ['小计', 20],
    ['二、项目支出', null],
    ['专项业务费', 10],
    ['小计', 10],
    ['合计', 30],
  ];

  test('have the figures of their 小计', () => {
    expect(parents(table(ROWS))).toEqual(['人员经费 < 基本支出', '公用经费 < 基本支出', '专项业务费 < 项目支出']);
  });

  test('are not begun by a line whose figure is missing', () => {
    const rows = ROWS.map(([name, amount]) => [name ?? null, name === '人员经费' ? null : (amount ?? null)]);
    expect(parents(table(rows))).toEqual(['人员经费 < 基本支出', '公用经费 < 基本支出', '专项业务费 < 项目支出']);
  });
});
