import type { Area } from '../core/grid/address';
import { cellKey } from '../excel-host/workbook-model/cell';
import { changeLines } from '../excel-host/workbook-model/lines';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  showOrHideSheet,
} from '../excel-host/workbook-model/sheets';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { writeCells } from '../excel-host/workbook-model/write-cells';
import type { GridEdit, LineChange, SheetChange } from './grid/book';

const EMPTY = '';

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
