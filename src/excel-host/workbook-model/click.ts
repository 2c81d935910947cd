import { selectAreas } from './selection';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** A click of the person's mouse into a cell (单击), 0-based: it selects the cell. */
export function clickCell(model: WorkbookModel, sheet: Sheet, row: number, column: number): void {
  selectAreas(model, sheet, [{ top: row, left: column, bottom: row, right: column }]);
  model.news.push({ kind: 'clicked', sheet, row, column });
}
