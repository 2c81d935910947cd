import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import { columnsOf } from './areas';
import { cellKey } from './cell';
import { changeLines } from './lines';
import type { Sheet, Table } from './sheet';
import { bodyOf, changeTable, extendTotals, presentTable } from './tables';
import type { WorkbookModel } from './workbook';
import { writeCells } from './write-cells';

const isBlank = (sheet: Sheet, area: Area): boolean => {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.state.cells.get(cellKey(row, column));
      if ((cell?.value ?? null) !== null || cell?.formula !== undefined) return false;
    }
  }
  return true;
};

/**
 * Makes room for rows in a table, before the row `index` of its body (0-based); cells below move down. The one blank
 * row of a new table is used up first. Gives the area of the new rows. @throws {HostError}
 */
export function addTableRows(model: WorkbookModel, sheet: Sheet, table: Table, index: number, count: number): Area {
  const body = bodyOf(table);
  const height = body.bottom - body.top + 1;
  if (index > height) throw invalidArgument(`the place ${index} in the table`);
  const onlyBlank = height === 1 && index === 1 && isBlank(sheet, body);
  const first = onlyBlank ? body.top : body.top + index;
  const added = onlyBlank ? count - 1 : count;
  if (added > 0) {
    const across = { from: table.area.left, to: table.area.right };
    changeLines(
      model,
      sheet,
      { kind: 'insert', axis: 'rows', first: onlyBlank ? first + 1 : first, count: added, across },
      'addin',
    );
    const present = presentTable(sheet, table.id);
    // An insertion behind the last row moves only what stands below the table.
    const area = { ...table.area, bottom: table.area.bottom + added };
    if (present.area.bottom !== area.bottom) changeTable(model, sheet, present, { area });
    if (table.showTotals) extendTotals(model, sheet, body, presentTable(sheet, table.id));
  }
  return { ...body, top: first, bottom: first + count - 1 };
}

/** Takes a row out of a table; cells below move up. @throws {HostError} */
export function deleteTableRow(model: WorkbookModel, sheet: Sheet, row: Area): void {
  const across = { from: row.left, to: row.right };
  changeLines(model, sheet, { kind: 'delete', axis: 'rows', first: row.top, count: 1, across }, 'addin');
}

/** Makes room for a column in a table, before its column `index` (0-based). @throws {HostError} */
export function addTableColumn(model: WorkbookModel, sheet: Sheet, table: Table, index: number): void {
  const { area } = table;
  if (index < 0 || index > columnsOf(area)) throw invalidArgument(`the place ${index} in the table`);
  const across = { from: area.top, to: area.bottom };
  changeLines(model, sheet, { kind: 'insert', axis: 'columns', first: area.left + index, count: 1, across }, 'addin');
  const wider = { ...area, right: area.right + 1 };
  const present = presentTable(sheet, table.id);
  if (present.area.right !== wider.right || present.area.left !== wider.left) {
    changeTable(model, sheet, present, { area: wider });
  }
  const heading = { top: area.top, left: area.left + index, bottom: area.top, right: area.left + index };
  writeCells(model, sheet, heading, () => `列${index + 1}`, 'addin');
}

/** Takes a column out of a table; cells to the right move left. @throws {HostError} */
export function deleteTableColumn(model: WorkbookModel, sheet: Sheet, { area }: Table, index: number): void {
  const across = { from: area.top, to: area.bottom };
  changeLines(model, sheet, { kind: 'delete', axis: 'columns', first: area.left + index, count: 1, across }, 'addin');
}
