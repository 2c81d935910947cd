import type { GridPatch } from './book';
import { cellMatrix, sheetData, UNIT } from './sheet-data';

/** A change as Univer names it. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

const remove = (sheet: string): Mutation => ({
  id: 'sheet.mutation.remove-sheet',
  params: { unitId: UNIT, subUnitId: sheet, subUnitName: '' },
});

/** The changes of Univer's workbook that show a patch. `known`: the sheets that it shows now. */
export function mutationsOf(patch: GridPatch, known: readonly string[]): readonly Mutation[] {
  switch (patch.kind) {
    case 'cells':
      return known.includes(patch.sheet) && patch.cells.length > 0
        ? [
            {
              id: 'sheet.mutation.set-range-values',
              params: { unitId: UNIT, subUnitId: patch.sheet, cellValue: cellMatrix(patch.cells) },
            },
          ]
        : [];
    case 'sheet':
      return [
        ...(known.includes(patch.sheet.id) ? [remove(patch.sheet.id)] : []),
        {
          id: 'sheet.mutation.insert-sheet',
          params: {
            unitId: UNIT,
            index: patch.position,
            sheet: sheetData(patch.sheet),
          },
        },
      ];
    case 'removed':
      return known.includes(patch.sheet) ? [remove(patch.sheet)] : [];
  }
}
