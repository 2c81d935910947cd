import { type Area, columnLetters } from '../core/grid/address';
import { autoFill } from '../excel-host/workbook-model/auto-fill';
import { cellKey, columnOfKey, rowOfKey } from '../excel-host/workbook-model/cell';
import { copyCells } from '../excel-host/workbook-model/copy-cells';
import { COLUMN_COUNT, ROW_COUNT } from '../excel-host/workbook-model/limits';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import { activateSheet } from '../excel-host/workbook-model/sheets';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { enter } from './host-requests';
import type { GridKey } from './page/grid-keys';

/** Rows that a page key goes on. */
const PAGE = 20;

export function selectedArea(model: WorkbookModel): Area {
  return model.selections.get(model.active)?.[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** Selects an area of the active sheet. */
export function selectArea(model: WorkbookModel, area: Area): void {
  model.selections.set(model.active, [area]);
  model.news.push({ kind: 'selected', sheet: model.active, areas: [area] });
}

function goTo(model: WorkbookModel, row: number, column: number): void {
  const [top, left] = [Math.min(ROW_COUNT - 1, Math.max(0, row)), Math.min(COLUMN_COUNT - 1, Math.max(0, column))];
  selectArea(model, { top, left, bottom: top, right: left });
}

function lastCell({ state }: Sheet): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (const [key, { value, formula }] of state.cells) {
    if (value === null && formula === undefined) continue;
    row = Math.max(row, rowOfKey(key));
    column = Math.max(column, columnOfKey(key));
  }
  return { row, column };
}

/** The next visible row or the one before, past those that are filtered away. */
function shownRow({ state }: Sheet, from: number, step: 1 | -1): number {
  let row = from + step;
  while (state.hiddenRows.has(row) && row > 0 && row < ROW_COUNT - 1) row += step;
  return row;
}

function neighbourSheet(model: WorkbookModel, step: 1 | -1): void {
  const shown = model.state.sheets.filter(({ state }) => state.visibility === 'Visible');
  const next = shown[shown.indexOf(model.active) + step];
  if (next !== undefined) activateSheet(model, next);
}

/** Enters the sum of the numbers above, or else to the left (自动求和). */
function enterSum(model: WorkbookModel, { top, left }: Area): void {
  const { state } = model.active;
  const isNumber = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && typeof state.cells.get(cellKey(row, column))?.value === 'number';
  const name = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  let first = top;
  while (isNumber(first - 1, left)) first -= 1;
  let start = left;
  while (isNumber(top, start - 1)) start -= 1;
  if (first === top && start === left) return;
  const range =
    first < top ? `${name(first, left)}:${name(top - 1, left)}` : `${name(top, start)}:${name(top, left - 1)}`;
  enter(model, model.active, [{ row: top, column: left, input: `=SUM(${range})` }]);
}

/** Fills the selected area from its first row or column, or a single cell from its neighbour. */
function fillSelected(model: WorkbookModel, area: Area, down: boolean): void {
  const single = down ? area.top === area.bottom : area.left === area.right;
  if (single && (down ? area.top : area.left) === 0) return;
  const from = down
    ? { ...area, top: single ? area.top - 1 : area.top, bottom: single ? area.top - 1 : area.top }
    : { ...area, left: single ? area.left - 1 : area.left, right: single ? area.left - 1 : area.left };
  if (single) {
    const options = { part: 'All', skipBlanks: false, transpose: false } as const;
    copyCells(model, { sheet: model.active, area: from }, model.active, area, options, 'user');
  } else autoFill(model, model.active, from, area, 'FillCopy');
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}/${now.getMonth() + 1}/${now.getDate()}`;
}

/** Does in the workbook what a key asks for. @throws {HostError} */
export function actOnKey(model: WorkbookModel, key: GridKey): void {
  const area = selectedArea(model);
  const { top, left } = area;
  switch (key) {
    case 'first':
      goTo(model, model.active.state.frozen.rows, model.active.state.frozen.columns);
      break;
    case 'last': {
      const { row, column } = lastCell(model.active);
      goTo(model, row, column);
      break;
    }
    case 'row-start':
      goTo(model, top, 0);
      break;
    case 'page-up':
      goTo(model, top - PAGE, left);
      break;
    case 'page-down':
      goTo(model, top + PAGE, left);
      break;
    case 'down':
      goTo(model, shownRow(model.active, top, 1), left);
      break;
    case 'up':
      goTo(model, shownRow(model.active, top, -1), left);
      break;
    case 'left':
      goTo(model, top, left - 1);
      break;
    case 'next-sheet':
      neighbourSheet(model, 1);
      break;
    case 'previous-sheet':
      neighbourSheet(model, -1);
      break;
    case 'whole-row':
      selectArea(model, { ...area, left: 0, right: COLUMN_COUNT - 1 });
      break;
    case 'whole-column':
      selectArea(model, { ...area, top: 0, bottom: ROW_COUNT - 1 });
      break;
    case 'today':
      enter(model, model.active, [{ row: top, column: left, input: today() }]);
      break;
    case 'sum':
      enterSum(model, area);
      break;
    case 'fill-down':
    case 'fill-right':
      fillSelected(model, area, key === 'fill-down');
      break;
    default:
      break;
  }
}
