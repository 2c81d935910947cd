import type { Area } from '../core/grid/address';
import { HostError } from '../excel-host/host-error';
import { hideColumns, hideRows } from '../excel-host/types/hidden-lines';
import { autoFill } from '../excel-host/workbook-model/auto-fill';
import { cellKey } from '../excel-host/workbook-model/cell';
import { type CopyPart, copyCells } from '../excel-host/workbook-model/copy-cells';
import { COLUMN_COUNT, ROW_COUNT } from '../excel-host/workbook-model/limits';
import { changeLines } from '../excel-host/workbook-model/lines';
import { moveRange } from '../excel-host/workbook-model/move-range';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  showOrHideSheet,
} from '../excel-host/workbook-model/sheets';
import { setColumnWidths, setRowHeights } from '../excel-host/workbook-model/sizes';
import { noteState } from '../excel-host/workbook-model/undo';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { writeCells } from '../excel-host/workbook-model/write-cells';
import type { GridEdit, GridPlace, GridRequests, LayoutChange, LineChange, SheetChange } from './grid/book';
import { editsOfTable } from './grid/clipboard-table';

const EMPTY = '';
const POINTS_PER_PIXEL = 72 / 96;

function areaOf(edits: readonly GridEdit[]): Area {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of edits) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/** Enters what a person typed, pasted or cleared (录入). @throws {HostError} */
export function enter(model: WorkbookModel, sheet: Sheet, edits: readonly GridEdit[]): void {
  const area = areaOf(edits);
  const inputs = new Map(edits.map(({ row, column, input }) => [cellKey(row, column), input ?? EMPTY]));
  writeCells(
    model,
    sheet,
    area,
    (row, column) => inputs.get(cellKey(area.top + row, area.left + column)) ?? null,
    'user',
  );
}

/** Inserts or deletes whole rows or columns. @throws {HostError} */
export function changeWholeLines(model: WorkbookModel, sheet: Sheet, { kind, first, count }: LineChange): void {
  const change = {
    kind: kind.startsWith('insert') ? 'insert' : 'delete',
    axis: kind.endsWith('rows') ? 'rows' : 'columns',
    first,
    count,
  } as const;
  changeLines(model, sheet, change, 'user');
}

/** Adds, renames, moves, hides, shows or deletes a sheet. @throws {HostError} */
export function changeSheet(model: WorkbookModel, sheet: Sheet, change: SheetChange): void {
  switch (change.kind) {
    case 'add':
      activateSheet(model, addSheet(model, undefined));
      break;
    case 'delete':
      deleteSheet(model, sheet);
      break;
    case 'rename':
      renameSheet(model, sheet, change.name);
      break;
    case 'move':
      moveSheet(model, sheet, change.position);
      break;
    case 'hide':
      showOrHideSheet(model, sheet, 'Hidden');
      break;
    case 'show':
      showOrHideSheet(model, sheet, 'Visible');
      break;
  }
}

/** Takes over how a person has the grid show rows and columns. @throws {HostError} */
export function changeLayout(model: WorkbookModel, sheet: Sheet, change: LayoutChange): void {
  if (change.kind === 'frozen') {
    noteState(model);
    sheet.state.frozen = { rows: change.rows, columns: change.columns };
    model.news.push({ kind: 'redrawn', sheet });
    return;
  }
  const { first, last } = change;
  const area = { top: first, left: first, bottom: last, right: last };
  if (change.kind === 'widths') setColumnWidths(model, sheet, area, change.pixels * POINTS_PER_PIXEL);
  else if (change.kind === 'heights') setRowHeights(model, sheet, area, change.pixels * POINTS_PER_PIXEL);
  else if ('hidden' in change) (change.kind === 'rows' ? hideRows : hideColumns)(model, sheet, area, change.hidden);
}

/** Cuts cells out and puts them down elsewhere on the sheet. @throws {HostError} */
export function move(model: WorkbookModel, sheet: Sheet, area: Area, row: number, column: number): void {
  moveRange(model, sheet, { area, rows: row - area.top, columns: column - area.left }, 'user');
}

/** Fills an area from some of its cells: downwards and to the right series go on, upwards and to the left cells are repeated. @throws {HostError} */
export function fill(model: WorkbookModel, sheet: Sheet, source: Area, over: Area): void {
  const options = { part: 'All', skipBlanks: false, transpose: false } as const;
  if (over.top < source.top) {
    copyCells(model, { sheet, area: source }, sheet, { ...over, bottom: source.top - 1 }, options, 'user');
  } else if (over.left < source.left) {
    copyCells(model, { sheet, area: source }, sheet, { ...over, right: source.left - 1 }, options, 'user');
  } else autoFill(model, sheet, source, over, 'FillDefault');
}

const PARTS: Readonly<Record<Parameters<GridRequests['copy']>[2], CopyPart>> = {
  all: 'All',
  values: 'Values',
  formulas: 'Formulas',
  formats: 'Formats',
};

/** Copies cells of any sheet over others. @throws {HostError} */
export function copy(
  model: WorkbookModel,
  from: { readonly sheet: Sheet; readonly area: Area },
  sheet: Sheet,
  { area }: GridPlace,
  part: Parameters<GridRequests['copy']>[2],
): void {
  copyCells(model, from, sheet, area, { part: PARTS[part], skipBlanks: false, transpose: false }, 'user');
}

/** Enters a table from another program from the selected cell on, and selects it. @throws {HostError} */
export function enterTable(model: WorkbookModel, sheet: Sheet, table: readonly (readonly GridEdit['input'][])[]): void {
  const selected = model.selections.get(sheet)?.[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const edits = editsOfTable(table, selected);
  if (edits.length === 0) return;
  const area = areaOf(edits);
  if (area.bottom >= ROW_COUNT || area.right >= COLUMN_COUNT) {
    throw new HostError('NonBlankCellOffSheet', 'The table is larger than the sheet.');
  }
  enter(model, sheet, edits);
  model.selections.set(sheet, [area]);
  model.news.push({ kind: 'selected', sheet, areas: [area] });
}
