import type { Area } from '../../core/grid/address';
import type { LineChange } from '../calculation';
import { COLUMN_COUNT, ROW_COUNT } from './limits';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };

/** @example rowsOf({ top: 2, left: 0, bottom: 4, right: 1 }) // → 3 */
export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** @example columnsOf({ top: 2, left: 0, bottom: 4, right: 1 }) // → 2 */
export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** @example cellsOf({ top: 2, left: 0, bottom: 4, right: 1 }) // → 6 */
export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** Whole columns: from the first row to the last (整列). */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

/** Whole rows (整行). */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function encloses(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** What two areas have in common. @example intersection({ top: 0, left: 0, bottom: 3, right: 3 }, { top: 2, left: 2, bottom: 9, right: 9 }) // → { top: 2, left: 2, bottom: 3, right: 3 } */
export function intersection(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** The smallest rectangle around both. */
export function bounds(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** What is left of `area` when `hole` is cut out: up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) parts.push({ ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

/** The area when it is moved; undefined when it would leave the sheet. */
export function offset(area: Area, rows: number, columns: number): Area | undefined {
  const moved = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  return encloses(WHOLE_SHEET, moved) ? moved : undefined;
}

/** Where the lines from `from` to `to` are after a change; undefined when all of them are deleted. */
function changedSpan(from: number, to: number, change: LineChange, limit: number): [number, number] | undefined {
  const { first, count } = change;
  if (change.kind === 'insert') {
    if (first > to) return [from, to];
    const start = first <= from ? from + count : from;
    return start >= limit ? undefined : [start, Math.min(to + count, limit - 1)];
  }
  const last = first + count - 1;
  const start = from < first ? from : Math.max(from - count, first);
  const end = to > last ? to - count : Math.min(to, first - 1);
  return end < start ? undefined : [start, end];
}

/**
 * Where an area is after lines were inserted or deleted; undefined when nothing of it is left. Whole columns stay
 * whole when rows change, and an area that is only partly within the moved cells stays where it is.
 * @example changedArea({ top: 4, left: 0, bottom: 6, right: 1 }, { kind: 'insert', axis: 'rows', sheet: '表', first: 5, count: 2 }) // → { top: 4, left: 0, bottom: 8, right: 1 }
 */
export function changedArea(area: Area, change: LineChange): Area | undefined {
  const rows = change.axis === 'rows';
  const { across } = change;
  if (across !== undefined) {
    const [from, to] = rows ? [area.left, area.right] : [area.top, area.bottom];
    if (from < across.from || to > across.to) return area;
  }
  if (rows ? isEntireColumn(area) : isEntireRow(area)) return area;
  if (rows) {
    const span = changedSpan(area.top, area.bottom, change, ROW_COUNT);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  const span = changedSpan(area.left, area.right, change, COLUMN_COUNT);
  return span && { ...area, left: span[0], right: span[1] };
}

/** Cells that were cut out and put down so many rows and columns further (剪切粘贴). */
export interface Move {
  readonly area: Area;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where an area is after cells were moved: it follows when it lies wholly among them.
 * @example movedArea({ top: 1, left: 0, bottom: 1, right: 0 }, { area: { top: 0, left: 0, bottom: 4, right: 0 }, rows: 2, columns: 1 }) // → { top: 3, left: 1, bottom: 3, right: 1 }
 */
export function movedArea(area: Area, { area: from, rows, columns }: Move): Area {
  return encloses(from, area) ? (offset(area, rows, columns) ?? area) : area;
}
