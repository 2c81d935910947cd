import fc from 'fast-check';
import type { Content } from '../../../src/core/grid/cell';
import type { Table } from '../../../src/core/tables/table';
import { columns, grid, lines, parents, recognise } from './grid';

const PLAIN: readonly (readonly Content[])[] = [
  ['2024年支出（元）'],
  ['项目', '本年', '上年', '增减', '增减率'],
  ['国防支出', 110, 100, 10, 0.1],
  ['教育支出', 15, 20, -5, -0.25],
  ['农林水支出', 33, 30, 3, 0.1],
  ['合计', 158, 150, 8, 0.0533],
];
const NESTED: readonly (readonly Content[])[] = [
  ['支出（万元）'],
  ['项目', '2024年', '2023年'],
  ['农林水支出', 336, 300],
  ['　农业农村', 136, 120],
  ['　水利', 200, 180],
  ['住房保障支出', 195, 180],
  ['　住房改革支出', 195, 180],
  ['合计', 531, 480],
];

function reading(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) => [
    table.id,
    table.kind,
    String(table.unit),
    columns(table),
    table.fields.map(({ rate }) => rate ?? '').join(),
    ...lines(table),
    ...parents(table),
  ]);
}

const wrong = fc.oneof(
  fc.integer({ min: -900, max: 900 }),
  fc.constantFrom<Content>(0, { error: '#REF!' }, '12.5', '—'),
);

/** A place among the figures of a table, below heading and beside names. */
function place(rows: readonly (readonly Content[])[]) {
  const width = rows[1]?.length ?? 2;
  return fc.record({
    row: fc.integer({ min: 2, max: rows.length - 1 }),
    column: fc.integer({ min: 1, max: width - 1 }),
  });
}

test.each([
  ['a plain table', PLAIN],
  ['a table with levels', NESTED],
])('one wrong figure does not change how %s is read', (_, rows) => {
  const before = reading(recognise(grid(rows)).tables);
  fc.assert(
    fc.property(place(rows), wrong, ({ row, column }, content) => {
      const changed = rows.map((cells, at) => (at === row ? cells.with(column, content) : cells));
      expect(reading(recognise(grid(changed)).tables)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('the order of the categories does not change how a table is read', () => {
  const body = PLAIN.slice(2, 5);
  fc.assert(
    fc.property(fc.shuffledSubarray([...body], { minLength: body.length }), (shuffled) => {
      const [table] = recognise(grid([...PLAIN.slice(0, 2), ...shuffled, ...PLAIN.slice(5)])).tables;
      return table !== undefined && columns(table) === 'A name, B current, C prior, D change, E growth-rate';
    }),
  );
});
