import type { Area } from '../../core/grid/address';
import { HostError } from '../host-error';
import type { Json } from '../json';
import { cellsOf, contains } from './areas';
import { tellTables } from './calculate';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import { LONGEST_FORMULA, LONGEST_TEXT } from './limits';
import type { Origin } from './model-event';
import { requireUnlocked } from './protection';
import { putCell } from './put-cell';
import type { Sheet } from './sheet';
import { styleValue, withProperties } from './style';
import { styleIdAt } from './styles-of-area';
import { headingRows, headingText } from './table-headings';
import { readInput, type TypedInput } from './typed-input';
import type { WorkbookModel } from './workbook';

/** What is written into the cell at an offset within the area; null leaves the cell as it is. */
export type InputAt = (row: number, column: number) => Json;

/** Cells under a merged area other than its first take nothing. */
function coveredCells(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const near = sheet.state.merges.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top);
  if (near.length === 0) return () => false;
  return (row, column) =>
    near.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}

function checkedFormula(model: WorkbookModel, formula: string): void {
  if (formula.length > LONGEST_FORMULA) {
    throw new HostError('FormulaLengthExceedsLimit', `A formula has at most ${LONGEST_FORMULA} characters.`);
  }
  if (!model.calculation.isFormula(formula)) {
    throw new HostError('InvalidArgument', 'One of the formulas is not written as Excel reads formulas.');
  }
}

/** The cell after something was entered into it. @throws {HostError} */
function enteredCell(model: WorkbookModel, sheet: Sheet, row: number, column: number, input: TypedInput): Cell {
  const style = styleIdAt(sheet, row, column);
  if (input.kind === 'formula') {
    checkedFormula(model, input.formula);
    const manual = model.calculationMode === 'Manual';
    if (manual) tellTables(model);
    const at = { sheet: sheet.state.name, row, column };
    return { formula: input.formula, value: manual ? model.calculation.evaluate(input.formula, at) : null, style };
  }
  const { content, format } = input;
  if (typeof content === 'string' && content.length > LONGEST_TEXT) {
    throw new HostError('InvalidArgument', `A cell takes at most ${LONGEST_TEXT} characters.`);
  }
  const look = model.styles.get(style);
  if (format === undefined || styleValue(look, 'NumberFormat') !== 'General') return { value: content, style };
  const formatted = withProperties(look, new Map([['NumberFormat', format]]));
  return { value: content, style: model.styles.idOf(formatted) };
}

/**
 * Enters values or formulas into an area, as if typed (写入单元格): `null` leaves a cell, "" empties it. What was
 * entered before a value that is refused stays.
 * @throws {HostError}
 */
export function writeCells(model: WorkbookModel, sheet: Sheet, area: Area, input: InputAt, origin: Origin): void {
  requireUnlocked(model, sheet, area);
  const covered = coveredCells(sheet, area);
  const headings = headingRows(sheet, area);
  const today = new Date();
  const single = cellsOf(area) === 1;
  const before = sheet.state.cells.get(cellKey(area.top, area.left))?.value ?? null;
  const formulas: { readonly row: number; readonly column: number; readonly before: string }[] = [];
  let written = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = input(row - area.top, column - area.left);
      if (value === null || covered(row, column)) continue;
      const format = styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat');
      const isHeading = value !== '' && headings.some((heading) => contains(heading, row, column));
      const typed = isHeading
        ? ({ kind: 'content', content: headingText(model, sheet, value, row, column) } as const)
        : readInput(value, String(format), today);
      if (typed === undefined)
        throw new HostError('InvalidArgument', 'A cell takes a number, a text or a logical value.');
      const formula = sheet.state.cells.get(cellKey(row, column))?.formula ?? '';
      const entered = enteredCell(model, sheet, row, column, typed);
      if (formula !== (entered.formula ?? '')) formulas.push({ row, column, before: formula });
      putCell(model, sheet, cellKey(row, column), entered);
      written = true;
    }
  }
  if (!written) return;
  const after = sheet.state.cells.get(cellKey(area.top, area.left))?.value ?? null;
  const event = { kind: 'edited', sheet, area, change: 'RangeEdited', origin, formulas } as const;
  model.news.push(single ? { ...event, cell: { before, after } } : event);
}

/** Empties cells and keeps how they look (清除内容). @throws {HostError} */
export function clearContents(model: WorkbookModel, sheet: Sheet, area: Area, origin: Origin): void {
  requireUnlocked(model, sheet, area);
  for (const [key, cell] of [...sheet.state.cells]) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    if (cell.value !== null || cell.formula !== undefined)
      putCell(model, sheet, key, { value: null, style: cell.style });
  }
  model.news.push({ kind: 'edited', sheet, area, change: 'RangeEdited', origin });
}
