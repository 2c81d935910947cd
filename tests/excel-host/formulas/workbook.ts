import type { CellAddress } from '../../../src/core/grid/address';
import { cellName, parseAddress } from '../../../src/core/grid/address';
import { type Content, isCellError } from '../../../src/core/grid/cell';
import { createCalculation, type FormulaEngine } from '../../../src/excel-host/formulas/engine';

export const SHEET = '支出表';

/** A calculation with one sheet; texts with "=" are formulas. */
export function calculationOf(rows: readonly (readonly Content[])[] = []): FormulaEngine {
  const calculation = createCalculation(() => new Date(2024, 11, 31, 12, 0, 0));
  calculation.addSheet(SHEET);
  for (const [row, contents] of rows.entries()) {
    for (const [column, content] of contents.entries()) put(calculation, cellName(row, column), content);
  }
  calculation.recalculate();
  return calculation;
}

export function placeOf(cell: string): CellAddress {
  const place = parseAddress(cell.includes('!') ? cell : `${SHEET}!${cell}`);
  if (place === undefined) throw new Error(`no cell ${cell}`);
  return place;
}

export function put(calculation: FormulaEngine, cell: string, content: Content, cached?: Content): void {
  const { sheet, row, column } = placeOf(cell);
  const formula = typeof content === 'string' && content.startsWith('=') ? content : undefined;
  if (formula === undefined) calculation.set(sheet, row, column, { value: content });
  else calculation.set(sheet, row, column, cached === undefined ? { formula } : { formula, cached });
}

/** What a cell holds; an error as its text. */
export function valueAt(calculation: FormulaEngine, cell: string): string | number | boolean | null {
  const { sheet, row, column } = placeOf(cell);
  const value = calculation.value(sheet, row, column);
  return isCellError(value) ? value.error : value;
}

export function formulaAt(calculation: FormulaEngine, cell: string): string | undefined {
  const { sheet, row, column } = placeOf(cell);
  return calculation.formula(sheet, row, column);
}

/** What a formula comes to in Z99 of a sheet with these rows. */
export function result(formula: string, rows: readonly (readonly Content[])[] = []) {
  const value = calculationOf(rows).evaluate(formula, placeOf('Z99'));
  return isCellError(value) ? value.error : value;
}
