import { type Cell, columnOfKey, rowOfKey } from './cell';
import { backgroundStyle, type Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** The cells of a sheet, free to be changed. */
export function ownCells(sheet: Sheet): Map<number, Cell> {
  if (sheet.cellsShared) {
    sheet.state.cells = new Map(sheet.state.cells);
    sheet.cellsShared = false;
  }
  return sheet.state.cells;
}

/** Stores a value that was calculated, which is nothing that could be taken back. */
export function putCalculated(sheet: Sheet, key: number, cell: Cell): void {
  ownCells(sheet).set(key, cell);
}

/**
 * Puts a cell into a sheet, notes how to take it back and tells the calculation. A formula with a value keeps
 * it until something it depends on changes; one without is calculated next.
 */
export function putCell(model: WorkbookModel, sheet: Sheet, key: number, cell: Cell | undefined): void {
  const before = sheet.state.cells.get(key);
  if (!model.undoList.complete) model.undoList.open.push({ kind: 'cell', sheet, key, before });
  const cells = ownCells(sheet);
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const empty =
    cell === undefined ||
    (cell.value === null && cell.formula === undefined && cell.style === backgroundStyle(sheet, row, column));
  if (empty) cells.delete(key);
  else cells.set(key, cell);
  if (before?.formula === cell?.formula && (before?.value ?? null) === (cell?.value ?? null)) return;
  const { name } = sheet.state;
  if (cell?.formula === undefined) model.calculation.set(name, row, column, { value: cell?.value ?? null });
  else if (cell.value === null) model.calculation.set(name, row, column, { formula: cell.formula });
  else model.calculation.set(name, row, column, { formula: cell.formula, cached: cell.value });
  model.calculationNeeded = true;
}
