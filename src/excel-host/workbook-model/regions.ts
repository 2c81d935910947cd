import type { Area } from '../../core/grid/address';
import { bounds, WHOLE_SHEET } from './areas';
import { cellKey, columnOfKey, rowOfKey } from './cell';
import type { Sheet } from './sheet';

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;

function holds({ state }: Sheet, { row, column }: Place): boolean {
  const cell = state.cells.get(cellKey(row, column));
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** Where Ctrl+arrow leads: to the end of the filled cells, else to the next filled one, else to the edge of the sheet. */
export function edgeOf(sheet: Sheet, start: Place, direction: keyof typeof STEPS): Area {
  const step = STEPS[direction];
  const next = ({ row, column }: Place): Place => ({ row: row + step.row, column: column + step.column });
  const inside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row <= WHOLE_SHEET.bottom && column <= WHOLE_SHEET.right;
  let place = start;
  if (holds(sheet, place) && inside(next(place)) && holds(sheet, next(place))) {
    while (inside(next(place)) && holds(sheet, next(place))) place = next(place);
  } else {
    do {
      if (!inside(next(place))) break;
      place = next(place);
    } while (!holds(sheet, place));
  }
  return { top: place.row, left: place.column, bottom: place.row, right: place.column };
}

/** The filled cells around an area up to blank rows and columns (当前区域, Ctrl+*). */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  const filled = [...sheet.state.cells]
    .filter(([, { value, formula }]) => value !== null || formula !== undefined)
    .map(([key]) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
  let region = area;
  for (let grown = true; grown; ) {
    grown = false;
    for (const { row, column } of filled) {
      const near =
        row >= region.top - 1 && row <= region.bottom + 1 && column >= region.left - 1 && column <= region.right + 1;
      if (!near) continue;
      const wider = bounds(region, { top: row, left: column, bottom: row, right: column });
      grown ||=
        wider.top < region.top ||
        wider.left < region.left ||
        wider.bottom > region.bottom ||
        wider.right > region.right;
      region = wider;
    }
  }
  return region;
}
