import type { Area } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import { HostError } from '../host-error';
import type { Json } from '../json';
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../workbook-model/areas';
import { type Cell, cellKey } from '../workbook-model/cell';
import { LARGEST_RANGE } from '../workbook-model/limits';
import type { Sheet } from '../workbook-model/sheet';

/** Refuses to read or write more cells than Excel does at once. @throws {HostError} `RangeExceedsLimit` */
export function requireSize(area: Area): void {
  if (cellsOf(area) <= LARGEST_RANGE) return;
  throw new HostError('RangeExceedsLimit', 'The range has more than five million cells.');
}

/**
 * One value for each cell of an area, row by row; null for whole rows and columns, which Excel does not list.
 * @throws {HostError} `RangeExceedsLimit`
 */
export function gridOf(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  requireSize(area);
  const { cells } = sheet.state;
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(read(cells.get(cellKey(row, column)), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** A content as Excel sends it: "" for empty, errors as their code. @example wireContent(null) // → '' */
export function wireContent(content: Content): Json {
  return isCellError(content) ? content.error : (content ?? '');
}

/** @example valueTypeOf(null) // → 'Empty' */
export function valueTypeOf(content: Content): string {
  if (content === null) return 'Empty';
  if (isCellError(content)) return 'Error';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

/**
 * Reads what a program assigns to `values` and the like: one value for all cells, or as many rows and columns as the
 * area has. @throws {HostError} `InvalidArgument` for another shape
 */
export function inputFor(area: Area, assigned: Json): (row: number, column: number) => Json {
  if (!Array.isArray(assigned)) {
    requireSize(area);
    return () => assigned;
  }
  const rows: readonly Json[] = assigned;
  const shaped =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!shaped) {
    throw new HostError('InvalidArgument', 'The number of rows or columns of the array is not that of the range.');
  }
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? (line[column] ?? null) : null;
  };
}
