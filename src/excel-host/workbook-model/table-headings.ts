import type { Area } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import type { Json } from '../json';
import { intersection } from './areas';
import type { Sheet } from './sheet';
import { readInput } from './typed-input';
import type { WorkbookModel } from './workbook';

/** The rows of column headings of tables within an area. */
export function headingRows(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.state.tables
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => intersection({ ...table.area, bottom: table.area.top }, area))
    .filter((row) => row !== undefined);
}

/** What is entered as heading of a column (标题): always a text, of a formula its result. */
export function headingText(model: WorkbookModel, sheet: Sheet, value: Json, row: number, column: number): string {
  if (typeof value === 'string' && value.startsWith('=') && model.calculation.isFormula(value)) {
    const result = model.calculation.evaluate(value, { sheet: sheet.state.name, row, column });
    return isCellError(result) ? value : model.engine.textOf(result, 'General');
  }
  const typed = readInput(value, '@', new Date());
  return typed?.kind === 'content' ? model.engine.textOf(typed.content, 'General') : String(value);
}
