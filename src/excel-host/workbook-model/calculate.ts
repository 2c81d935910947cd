import type { CellAddress } from '../../core/grid/address';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import { putCalculated } from './put-cell';
import type { Sheet } from './sheet';
import { tableShapes } from './table-shapes';
import { takeOverRewritten } from './take-over';
import { sheetNamed, type WorkbookModel } from './workbook';

/** Takes the values of these cells over from the calculation, and notes them for those who show them. */
function takeOver(model: WorkbookModel, changed: readonly CellAddress[]): void {
  const keys = new Map<Sheet, number[]>();
  for (const { sheet: name, row, column } of changed) {
    const sheet = sheetNamed(model, name);
    if (sheet === undefined) continue;
    const key = cellKey(row, column);
    const cell: Cell | undefined = sheet.state.cells.get(key);
    if (cell === undefined) continue;
    putCalculated(sheet, key, { ...cell, value: model.calculation.value(name, row, column) });
    const known = keys.get(sheet);
    if (known === undefined) keys.set(sheet, [key]);
    else known.push(key);
  }
  for (const [sheet, changedKeys] of keys) model.news.push({ kind: 'recalculated', sheet, keys: changedKeys });
}

/** Tells the calculation where the tables are now; formulas follow those that were renamed. */
export function tellTables(model: WorkbookModel): void {
  const rewritten = model.calculation.setTables(tableShapes(model));
  if (rewritten.length > 0) takeOverRewritten(model, rewritten);
}

/** Brings formulas up to date, unless calculation is manual or suspended. */
export function calculateIfNeeded(model: WorkbookModel): void {
  if (!model.calculationNeeded || model.calculationSuspended || model.calculationMode === 'Manual') return;
  tellTables(model);
  model.calculationNeeded = false;
  takeOver(model, model.calculation.recalculate());
}

/** Calculates on request (立即重算), whatever the mode. */
export function calculateNow(model: WorkbookModel, scope: 'changed' | 'all'): void {
  tellTables(model);
  model.calculationNeeded = false;
  takeOver(model, model.calculation.recalculate(scope));
}

/** Fills a new calculation with everything, trusting the stored values. */
export function reloadCalculation(model: WorkbookModel): void {
  const calculation = model.engine.createCalculation();
  model.calculation = calculation;
  for (const { state } of model.state.sheets) calculation.addSheet(state.name);
  calculation.setTables(tableShapes(model));
  for (const { name, sheet, formula } of model.state.names) calculation.setName(name, sheet?.state.name, formula);
  for (const { state } of model.state.sheets) {
    for (const row of state.hiddenRows) calculation.setRowHidden(state.name, row, true);
    for (const [key, { value, formula }] of state.cells) {
      if (value === null && formula === undefined) continue;
      if (formula === undefined) calculation.set(state.name, rowOfKey(key), columnOfKey(key), { value });
      else calculation.set(state.name, rowOfKey(key), columnOfKey(key), { formula, cached: value });
    }
  }
  // Ends the loading: from now on stored values give way to edits. Only volatile functions come to something new.
  takeOver(model, calculation.recalculate());
}

/** Has these cells of a sheet, and what depends on them, calculated at the next occasion, whatever their stored values. */
export function recalculateCells(model: WorkbookModel, { state }: Sheet, keys: Iterable<number>): void {
  for (const key of keys) {
    const cell = state.cells.get(key);
    const input = cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
    model.calculation.set(state.name, rowOfKey(key), columnOfKey(key), input);
  }
  model.calculationNeeded = true;
}
