import fc from 'fast-check';
import { type Decimal, decimal, shift } from '../../../src/core/figures/decimal';
import { finestOf } from '../../../src/core/figures/precision';
import type { Content } from '../../../src/core/grid/cell';
import { cellKey, denseSheet } from '../../../src/core/grid/dense-sheet';
import { PLAIN, plainColumn } from '../../../src/core/tables/plain-column';
import { readingAt } from '../../../src/core/tables/reading-at';
import type { Field, Item, Table } from '../../../src/core/tables/table';

const contents: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((units) => units / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(null, '', ' ', '—', '-', '无', '12.30', '约20', '5万元', true, 0, 1e15, 6291.029999999999),
  fc.constant({ error: '#REF!' as const }),
);
const formats = fc.constantFrom('General', '0.00', '#,##0', '0.0%', '0.00"万元"', 'yyyy-mm-dd', '0.0#', '@', '0.00,');
const fields: fc.Arbitrary<Pick<Field, 'unit' | 'rate' | 'decimals'>> = fc.constantFrom(
  { unit: '万元', rate: null, decimals: 2 },
  { unit: '元', rate: null, decimals: 0 },
  { unit: '亿元', rate: null, decimals: 4 },
  { unit: null, rate: null, decimals: 2 },
  { unit: null, rate: 'percent', decimals: 2 },
  { unit: null, rate: 'fraction', decimals: 2 },
);

function columnTable(cells: readonly Content[], format: string, shape: Pick<Field, 'unit' | 'rate' | 'decimals'>) {
  const rows = cells.map((content) => [content]);
  const sheet = denseSheet({ name: '表', rows, formats: new Map(rows.map((_, row) => [cellKey(row, 0), format])) });
  const items = cells.map(
    (_, index): Item => ({
      ...{ index, namedAt: index, kind: 'detail', level: 1, parent: null, code: null, name: '项', hidden: false },
    }),
  );
  const field: Field = { index: 0, role: 'current', heading: '数', year: null, group: null, whole: null, ...shape };
  const table: Table = {
    ...{ id: '表!A1', sheet, title: '', kind: 'other-expenditure', orientation: 'rows', unit: null },
    ...{ area: { top: 0, left: 0, bottom: cells.length - 1, right: 0 }, currentYear: null, priorYear: null },
    ...{ fields: [field], items, confirmed: true, evidence: [] },
  };
  return { table, field, items };
}

/** What the reading of a figure says, in the words of the whole numbers. */
function agrees(value: Decimal, places: number, whole: number): boolean {
  return shift(value, places).eq(decimal(String(whole)));
}

test('a whole number is exactly what the figure of its cell holds, and blanks and dashes are told apart', () => {
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 8 }), formats, fields, (cells, format, shape) => {
      const { table, field, items } = columnTable(cells, format, shape);
      const { units, kinds, first } = plainColumn(table, field);
      return items.every((item) => {
        const reading = readingAt(table, item, field);
        const kind = kinds[item.index - first];
        if (kind === PLAIN.blank) return reading.kind === 'blank';
        if (kind === PLAIN.nothing) return reading.kind === 'nothing';
        if (kind === PLAIN.other) return reading.kind !== 'blank' && reading.kind !== 'nothing';
        if (reading.kind !== 'figure' || reading.fromText || reading.figure.wasCut) return false;
        return agrees(reading.figure.value, finestOf(reading.figure.unit), units[item.index - first] ?? 0);
      });
    }),
    { numRuns: 1000 },
  );
});

test('ordinary amounts are whole numbers of 分', () => {
  const { table, field } = columnTable([2894.67, 0, null, '—'], '#,##0.00', {
    unit: '万元',
    rate: null,
    decimals: 2,
  });
  const { units, kinds } = plainColumn(table, field);
  expect([[...units.slice(0, 2)], [...kinds]]).toEqual([
    [2_894_670_000, 0],
    [PLAIN.number, PLAIN.number, PLAIN.blank, PLAIN.nothing],
  ]);
});

test.each([
  ['numbers formatted alike have no form of their own', '0.00', 2],
  ['numbers without format show what is stored', 'General', -1],
])('%s', (_, format, expected) => {
  const { table, field } = columnTable([1.5, 20], format, { unit: '万元', rate: null, decimals: 2 });
  expect(plainColumn(table, field).formatted).toBe(expected);
});
