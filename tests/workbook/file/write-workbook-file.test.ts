import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { type Content, ERROR_CODES } from '../../../src/core/grid/cell';
import { cellKey, denseSheet } from '../../../src/core/grid/dense-sheet';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('=1+1', '_x0041_', '甲&乙<丙>"', ' 支出 ', '\n', ']]>', '__proto__'),
  fc.constantFrom(...ERROR_CODES).map((error) => ({ error })),
);
const rows = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 8 });

/** −0 has no cell of its own; everything else is kept. */
function plain(value: Content): Content {
  return Object.is(value, -0) ? 0 : value;
}

test('what is written is read back, whatever stands in the cells', () => {
  fc.assert(
    fc.property(rows, (grid) => {
      const sheet = denseSheet({ name: '表', rows: grid });
      const [again] = readXlsx(writeWorkbookFile({ sheets: [sheet], names: [], calculation: 'automatic' })).sheets;
      for (const [row, line] of grid.entries()) {
        for (const [column, value] of line.entries()) expect(again?.content(row, column)).toEqual(plain(value));
      }
    }),
  );
});

test('a second library reads the same', () => {
  fc.assert(
    fc.property(rows, (grid) => {
      const bytes = writeWorkbookFile({
        sheets: [denseSheet({ name: '表', rows: grid })],
        names: [],
        calculation: 'automatic',
      });
      const other = read(bytes, { type: 'array', dense: true, cellText: false }).Sheets.表?.['!data'] ?? [];
      for (const [row, line] of grid.entries()) {
        for (const [column, value] of line.entries()) {
          if (typeof value === 'number') expect(other[row]?.[column]?.v).toBe(plain(value));
          if (typeof value === 'boolean') expect(other[row]?.[column]?.v).toBe(value);
          if (value === null) expect(other[row]?.[column]).toBeUndefined();
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('formulas, formats, indents, merges, hiding, protection and names are kept', () => {
  const sheet = denseSheet({
    name: "甲'乙",
    rows: [[1], [2], [3]],
    formulas: new Map([[cellKey(2, 0), '=SUM(A1:A2)']]),
    formats: new Map([[cellKey(2, 0), '#,##0.00_ "万元"']]),
    indents: new Map([[cellKey(0, 0), 2]]),
    merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
    hiddenRows: new Set([1]),
    hiddenColumns: new Set([0]),
    hidden: true,
    protected: true,
  });
  const names = [{ name: '_ecr_result', reference: "'甲''乙'!$A$1", hidden: true }];
  const file = readXlsx(writeWorkbookFile({ sheets: [sheet], names, calculation: 'manual' }));
  const [again] = file.sheets;
  expect({
    formula: again?.formula(2, 0),
    format: again?.format(2, 0),
    indent: again?.indent(0, 0),
    merges: again?.merges,
    hidden: [again?.rowHidden(1), again?.columnHidden(0), again?.hidden],
    protected: again?.protected,
    names: file.names,
    calculation: file.calculation,
  }).toEqual({
    formula: '=SUM(A1:A2)',
    format: '#,##0.00_ "万元"',
    indent: 2,
    merges: sheet.merges,
    hidden: [true, true, true],
    protected: true,
    names,
    calculation: 'manual',
  });
});
