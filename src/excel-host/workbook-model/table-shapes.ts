import type { TableShape } from '../formulas/tables';
import { cellKey } from './cell';
import type { Sheet, Table } from './sheet';
import type { WorkbookModel } from './workbook';

function columnsOf(model: WorkbookModel, sheet: Sheet, { area, showHeaders }: Table): readonly string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const value = showHeaders ? (sheet.state.cells.get(cellKey(area.top, area.left + index))?.value ?? null) : null;
    return value === null ? `列${index + 1}` : model.engine.textOf(value, 'General');
  });
}

/** The tables of the workbook as formulas see them. */
export function tableShapes(model: WorkbookModel): readonly TableShape[] {
  return model.state.sheets.flatMap((sheet) =>
    sheet.state.tables.map((table) => ({
      id: table.id,
      name: table.name,
      sheet: sheet.state.name,
      area: table.area,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      columns: columnsOf(model, sheet, table),
    })),
  );
}
