import { columnLetters } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import { recogniseTables } from '../../../src/core/tables/recognise';
import type { Table } from '../../../src/core/tables/table';
import { grid, onlyTable } from './grid';

/** "D < C": each column with the column it is an addend of. */
function wholes({ fields }: Table): string {
  return fields
    .flatMap(({ index, whole }) => (whole === null ? [] : [`${columnLetters(index)} < ${columnLetters(whole)}`]))
    .join(', ');
}

const SPLIT = ['合计', '基本支出', '项目支出'];
const LINES: readonly (readonly [string, ...number[]])[] = [
  ['一般公共服务支出', 100, 60, 40, 95, 58, 37],
  ['教育支出', 200, 150, 50, 190, 145, 45],
];

const TITLE: readonly Content[] = ['2024年支出（万元）'];

test('a part belongs to the whole of its own group', () => {
  const rows = [TITLE, ['科目', '年初预算数', null, null, '决算数'], [null, ...SPLIT, ...SPLIT], ...LINES];
  const sheet = grid(rows, { merges: ['A2:A3', 'B2:D2', 'E2:G2'] });
  expect(wholes(onlyTable(sheet))).toBe('C < B, D < B, F < E, G < E');
});

test('the parts of a part are not added to the whole once more', () => {
  const rows = [
    TITLE,
    ['科目', '总计', '一般公共预算', null, null, '政府性基金'],
    [null, null, '小计', '基本支出', '项目支出'],
    ['教育支出', 110, 100, 60, 40, 10],
    ['国防支出', 25, 20, 15, 5, 5],
  ];
  const sheet = grid(rows, { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'] });
  expect(wholes(onlyTable(sheet))).toBe('C < B, D < C, E < C, F < B');
});

test('without tiers parts that come again belong to the sum before them', () => {
  const heading = ['科目', '年初预算数', '基本支出', '项目支出', '决算数', '基本支出', '项目支出'];
  expect(wholes(onlyTable(grid([TITLE, heading, ...LINES])))).toBe('C < B, D < B, F < E, G < E');
});

test('the figures say which of two sums the parts belong to', () => {
  const heading = ['科目', '决算数', '年初预算数', '基本支出', '项目支出'];
  const lines = LINES.map(([name, budget = 0, basic = 0, project = 0, final = 0]) => [
    name,
    final,
    budget,
    basic,
    project,
  ]);
  expect(wholes(onlyTable(grid([TITLE, heading, ...lines])))).toBe('D < C, E < C');
});

test('a role that the clerk corrects moves the parts to it', () => {
  const heading = ['科目', '预算数', '金额一', '基本支出', '项目支出'];
  const lines = [
    ['教育支出', 7, 9, 6, 4],
    ['国防支出', 8, 9, 2, 4],
  ];
  const sheet = grid([TITLE, heading, ...lines]);
  const roles = new Map([
    [1, 'ignored' as const],
    [2, 'current' as const],
  ]);
  const correction = { sheet: 'Sheet1', area: { top: 1, left: 0, bottom: 3, right: 4 }, roles };
  const { tables } = recogniseTables(
    { sheets: [sheet], names: [], calculation: 'automatic' },
    { corrections: [correction] },
  );
  expect(tables.map(wholes)).toEqual(['D < C, E < C']);
});
