import type { CellAddress } from '../../grid/address';
import { isCellError } from '../../grid/cell';
import { referencedAreas } from '../../grid/formula-areas';
import type { Sheet } from '../../grid/sheet';

const MOST_STEPS = 50;
const MOST_CELLS = 20_000;

/** The first cell with an error among those that a formula refers to. */
function errorBehind(formula: string, sheet: Sheet, sheets: ReadonlyMap<string, Sheet>): CellAddress | undefined {
  let left = MOST_CELLS;
  for (const reference of referencedAreas(formula, sheet.name)) {
    const target = sheets.get(reference.sheet);
    if (target === undefined) continue;
    const { area } = reference;
    for (let row = area.top; row <= Math.min(area.bottom, target.rowCount - 1); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, target.columnCount - 1); column += 1) {
        left -= 1;
        if (left < 0) return undefined;
        if (isCellError(target.content(row, column))) return { sheet: target.name, row, column };
      }
    }
  }
  return undefined;
}

/** The cell in which an error value arose: the one whose formula refers to no other error. */
export function errorOrigin(at: CellAddress, sheets: ReadonlyMap<string, Sheet>): CellAddress {
  let origin = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const sheet = sheets.get(origin.sheet);
    const formula = sheet?.formula(origin.row, origin.column);
    if (sheet === undefined || formula === undefined) return origin;
    const next = errorBehind(formula, sheet, sheets);
    if (
      next === undefined ||
      (next.row === origin.row && next.column === origin.column && next.sheet === origin.sheet)
    ) {
      return origin;
    }
    origin = next;
  }
  return origin;
}
