import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import { LARGEST_COLUMN_WIDTH, LARGEST_ROW_HEIGHT } from './limits';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** Points of one character of the standard font, and of the space around a column; 8.38 characters are 54 points. */
const POINTS_PER_CHARACTER = 6;
const COLUMN_PADDING = 3.72;

/** In points; hidden rows have none. */
export function rowHeightAt({ state }: Sheet, row: number): number {
  return state.hiddenRows.has(row) ? 0 : (state.rowHeights.get(row) ?? state.standardHeight);
}

/** @example pointsOfCharacters(8.38) // → 54 */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * POINTS_PER_CHARACTER + COLUMN_PADDING) * 100) / 100;
}

/** In points; hidden columns have none. */
export function columnWidthAt({ state }: Sheet, column: number): number {
  if (state.hiddenColumns.has(column)) return 0;
  return state.columnWidths.get(column) ?? pointsOfCharacters(state.standardWidth);
}

function sized(
  sizes: ReadonlyMap<number, number>,
  from: number,
  to: number,
  size: number | undefined,
): ReadonlyMap<number, number> {
  const changed = new Map(sizes);
  for (let line = from; line <= to; line += 1) {
    if (size === undefined) changed.delete(line);
    else changed.set(line, size);
  }
  return changed;
}

/** Sets the height of rows in points; undefined: the standard. @throws {HostError} */
export function setRowHeights(model: WorkbookModel, sheet: Sheet, area: Area, height: number | undefined): void {
  if (height !== undefined && !(height >= 0 && height <= LARGEST_ROW_HEIGHT)) {
    throw invalidArgument(`a row height of ${height} points`);
  }
  requireUnprotected(sheet, 'allowFormatRows');
  noteState(model);
  sheet.state.rowHeights = sized(sheet.state.rowHeights, area.top, area.bottom, height);
  model.news.push({ kind: 'redrawn', sheet });
}

/** Sets the width of columns in points; undefined: the standard. @throws {HostError} */
export function setColumnWidths(model: WorkbookModel, sheet: Sheet, area: Area, width: number | undefined): void {
  if (width !== undefined && !(width >= 0 && width <= LARGEST_COLUMN_WIDTH)) {
    throw invalidArgument(`a column width of ${width} points`);
  }
  requireUnprotected(sheet, 'allowFormatColumns');
  noteState(model);
  sheet.state.columnWidths = sized(sheet.state.columnWidths, area.left, area.right, width);
  model.news.push({ kind: 'redrawn', sheet });
}
