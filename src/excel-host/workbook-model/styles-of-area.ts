import type { Area } from '../../core/grid/address';
import { cellsOf, contains, intersection, isEntireColumn, isEntireRow } from './areas';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import { COLUMN_COUNT, ROW_COUNT } from './limits';
import { putCell } from './put-cell';
import { backgroundStyle, type Sheet } from './sheet';
import type { Style } from './style';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** The number of the look of a cell. */
export function styleIdAt(sheet: Sheet, row: number, column: number): number {
  return sheet.state.cells.get(cellKey(row, column))?.style ?? backgroundStyle(sheet, row, column);
}

const FEW_CELLS = 50_000;

/** The numbers of the looks that occur in an area. */
export function styleIdsIn(sheet: Sheet, area: Area): ReadonlySet<number> {
  const ids = new Set<number>();
  if (cellsOf(area) <= FEW_CELLS) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) ids.add(styleIdAt(sheet, row, column));
    }
    return ids;
  }
  const { cells, rowStyles, columnStyles, sheetStyle } = sheet.state;
  let inside = 0;
  for (const [key, { style }] of cells) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    inside += 1;
    ids.add(style);
  }
  if (inside === cellsOf(area)) return ids;
  for (const [row, id] of rowStyles) if (row >= area.top && row <= area.bottom) ids.add(id);
  for (const [column, id] of columnStyles) if (column >= area.left && column <= area.right) ids.add(id);
  ids.add(sheetStyle);
  return ids;
}

function restyleLines(
  lines: ReadonlyMap<number, number>,
  from: number,
  to: number,
  base: (line: number) => number,
  change: (id: number) => number,
): ReadonlyMap<number, number> {
  const changed = new Map(lines);
  for (let line = from; line <= to; line += 1) changed.set(line, change(base(line)));
  return changed;
}

/** Looks of whole rows, columns or the whole sheet, so that cells without an entry need none. */
function restyleBackground(model: WorkbookModel, sheet: Sheet, area: Area, change: (id: number) => number): void {
  const { state } = sheet;
  noteState(model);
  if (isEntireRow(area) && isEntireColumn(area)) {
    state.sheetStyle = change(state.sheetStyle);
    state.rowStyles = new Map([...state.rowStyles].map(([row, id]) => [row, change(id)]));
    state.columnStyles = new Map([...state.columnStyles].map(([column, id]) => [column, change(id)]));
  } else if (isEntireRow(area)) {
    // Where a row crosses a column with a look of its own, the row's would hide it: those cells get their own entry.
    for (const [column, id] of state.columnStyles)
      giveOwnLook(model, sheet, { ...area, left: column, right: column }, id);
    state.rowStyles = restyleLines(
      state.rowStyles,
      area.top,
      area.bottom,
      (row) => state.rowStyles.get(row) ?? state.sheetStyle,
      change,
    );
  } else {
    for (const [row, id] of state.rowStyles) giveOwnLook(model, sheet, { ...area, top: row, bottom: row }, id);
    state.columnStyles = restyleLines(
      state.columnStyles,
      area.left,
      area.right,
      (column) => state.columnStyles.get(column) ?? state.sheetStyle,
      change,
    );
  }
}

function giveOwnLook(model: WorkbookModel, sheet: Sheet, area: Area, id: number): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const key = cellKey(row, column);
      if (!sheet.state.cells.has(key)) putCell(model, sheet, key, { value: null, style: id });
    }
  }
}

function restyleCells(model: WorkbookModel, sheet: Sheet, area: Area, change: (id: number) => number): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const key = cellKey(row, column);
      const cell: Cell = sheet.state.cells.get(key) ?? { value: null, style: styleIdAt(sheet, row, column) };
      const style = change(cell.style);
      if (style !== cell.style || !sheet.state.cells.has(key)) putCell(model, sheet, key, { ...cell, style });
    }
  }
}

/** Changes the look of every cell of an area; each look that occurs is worked out once. */
export function restyle(model: WorkbookModel, sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  const known = new Map<number, number>();
  const changeId = (id: number): number => {
    const done = known.get(id) ?? model.styles.idOf(change(model.styles.get(id)));
    known.set(id, done);
    return done;
  };
  if (!isEntireRow(area) && !isEntireColumn(area)) {
    restyleCells(model, sheet, area, changeId);
    return;
  }
  restyleBackground(model, sheet, area, changeId);
  for (const [key, cell] of [...sheet.state.cells]) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    putCell(model, sheet, key, { ...cell, style: changeId(cell.style) });
  }
}

/** Changes the looks of all cells of the workbook; the caller has noted the state. */
export function restyleAll(model: WorkbookModel, change: (style: Style) => Style): void {
  for (const sheet of model.state.sheets) {
    const area = { top: 0, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };
    restyle(model, sheet, area, change);
    model.news.push({ kind: 'redrawn', sheet });
  }
}

/** The part of `area` where anything is stored. */
export function storedPart(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  let found: Area | undefined;
  for (const [key, cell] of sheet.state.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (!contains(area, row, column)) continue;
    found =
      found === undefined
        ? { top: row, left: column, bottom: row, right: column }
        : {
            top: Math.min(found.top, row),
            left: Math.min(found.left, column),
            bottom: Math.max(found.bottom, row),
            right: Math.max(found.right, column),
          };
  }
  return found === undefined ? undefined : intersection(found, area);
}
