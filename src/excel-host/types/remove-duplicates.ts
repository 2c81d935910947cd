import { invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { cellKey } from '../workbook-model/cell';
import type { TrackedArea } from '../workbook-model/workbook';
import { clearContents, writeCells } from '../workbook-model/write-cells';
import { areaOf } from './addressing';
import { data, flag } from './arguments';
import { wireContent } from './cell-values';
import { make, type Targets } from './targets';

/** How many rows were taken out and how many are left. */
export const removeDuplicatesResult: Definition<Targets['RemoveDuplicatesResult']> = {
  get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
};

/** Takes out rows that are the same in the given columns as an earlier one (删除重复项); texts without regard to case. */
export function removeDuplicates(
  range: TrackedArea,
  [columns, headed]: readonly Argument[],
  { model }: Context,
): ExcelObject {
  const { sheet } = range;
  const area = areaOf(range);
  const keys = data(columns, 'columns');
  if (!Array.isArray(keys) || keys.some((key) => typeof key !== 'number' || key < 0 || key > area.right - area.left)) {
    throw invalidArgument('columns that the range does not have');
  }
  const first = area.top + (flag(headed, 'includesHeader') ? 1 : 0);
  const known = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const values = keys.map((key) =>
      wireContent(sheet.state.cells.get(cellKey(row, area.left + Number(key)))?.value ?? null),
    );
    const signature = JSON.stringify(values).toLowerCase();
    if (!known.has(signature)) kept.push(row);
    known.add(signature);
  }
  const cells = kept.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => {
      const cell = sheet.state.cells.get(cellKey(row, area.left + column));
      return cell?.formula ?? wireContent(cell?.value ?? null);
    }),
  );
  const total = area.bottom - first + 1;
  if (kept.length < total) {
    clearContents(model, sheet, { ...area, top: first }, 'addin');
    writeCells(
      model,
      sheet,
      { ...area, top: first, bottom: first + kept.length - 1 },
      (row, column) => cells[row]?.[column] ?? null,
      'addin',
    );
  }
  return make('RemoveDuplicatesResult', { removed: total - kept.length, uniqueRemaining: kept.length });
}
