import type { Content } from '../../../src/core/grid/cell';
import { RUNS } from '../../hostile/runs';
import type { Random } from '../detection/random';

type Rows = readonly (readonly Content[])[];

const STRANGE: readonly Content[] = [
  ...[
    null,
    0,
    -0,
    1,
    -1,
    1e300,
    5e-324,
    0.1,
    2024,
    true,
    false,
    '',
    ' ',
    '0',
    '-',
    '—',
    '/',
    '合计',
    '其中：',
    '总计',
    '小计',
  ],
  ...[
    '单位：元',
    '单位：亿元',
    '2024年',
    '2023年',
    '项目',
    '__proto__',
    'constructor',
    '=1+1',
    '１２３',
    '1,2,3',
    '12.5%',
    '(12)',
    '１',
  ],
];

/** A grid with some of its cells, rows or columns changed into anything. */
export function mutatedGrid(rows: Rows, random: Random): Rows {
  const grid = rows.map((row) => [...row]);
  for (let count = 0; count <= random.below(4); count++) {
    const at = random.below(grid.length);
    const row = grid[at] ?? [];
    const column = random.below(Math.max(1, row.length));
    switch (random.below(7)) {
      case 0:
        grid.splice(at, 1);
        break;
      case 1:
        grid.splice(at, 0, [...row]);
        break;
      case 2:
        for (const each of grid) each.splice(column, 1);
        break;
      case 3:
        for (const each of grid) each.splice(column, 0, each[random.below(Math.max(1, each.length))] ?? null);
        break;
      case 4:
        row[column] = (RUNS[random.below(RUNS.length)] ?? '').repeat(1 + random.below(30));
        break;
      default:
        row[column] = STRANGE[random.below(STRANGE.length)] ?? null;
    }
    if (grid.length === 0) return [['']];
  }
  return grid;
}

/** Amounts of this year or last that are in a sum: where one changes, something no longer holds. */
function amountCells(rows: Rows): readonly (readonly [row: number, column: number])[] {
  const first = rows.findIndex((row) => row[0] === '项目') + 1;
  return rows.slice(first).flatMap((_, index) => [[first + index, 1] as const, [first + index, 2] as const]);
}

/** A year table with one amount off by more than rounding; it must never be ready. */
export function falsified(rows: Rows, random: Random): Rows {
  const places = amountCells(rows);
  const [row, column] = places[random.below(places.length)] ?? [0, 0];
  const by = (1 + random.below(90_000)) / 100;
  const change = (content: Content | undefined) =>
    typeof content === 'number' ? Math.round((content + (random.below(2) === 0 ? by : -by)) * 100) / 100 : null;
  return rows.map((each, index) =>
    index === row ? each.map((cell, at) => (at === column ? change(cell) : cell)) : each,
  );
}
