import type { Content } from '../../core/grid/cell';
import type { LineChange } from '../calculation';
import { movedCell } from './rewrite';
import { type SheetStore, setContent } from './store';

function insertRows(rows: Content[][], first: number, count: number): void {
  if (first >= rows.length) return;
  const below = rows.splice(first);
  rows.length = first + count;
  for (const [index, row] of below.entries()) if (row !== undefined) rows[first + count + index] = row;
}

function changeWholeColumns(store: SheetStore, { kind, first, count }: LineChange): void {
  for (const row of store.rows) {
    if (row === undefined || row.length <= first) continue;
    if (kind === 'delete') row.splice(first, count);
    else row.splice(first, 0, ...Array.from({ length: count }, () => null));
  }
  store.columnCount = kind === 'insert' ? store.columnCount + count : Math.max(0, store.columnCount - count);
}

/** Cells that move for a part of their lines only: taken out one by one and put down again. */
function movePart(store: SheetStore, change: LineChange): void {
  const moving: { readonly row: number; readonly column: number; readonly content: Content }[] = [];
  for (const [row, contents] of store.rows.entries()) {
    for (const [column, content] of (contents ?? []).entries()) {
      if (content === null) continue;
      const to = movedCell(row, column, change);
      if (to?.row === row && to.column === column) continue;
      setContent(store, row, column, null);
      if (to !== undefined) moving.push({ ...to, content });
    }
  }
  for (const { row, column, content } of moving) setContent(store, row, column, content);
}

/** Moves the contents and hidden rows of a sheet; formulas are moved by the engine. */
export function moveContents(store: SheetStore, change: LineChange): void {
  if (change.across !== undefined) {
    movePart(store, change);
    return;
  }
  if (change.axis === 'columns') {
    changeWholeColumns(store, change);
    return;
  }
  if (change.kind === 'insert') insertRows(store.rows, change.first, change.count);
  else if (change.first < store.rows.length) store.rows.splice(change.first, change.count);
  store.hiddenRows = new Set([...store.hiddenRows].flatMap((row) => movedCell(row, 0, change)?.row ?? []));
}
