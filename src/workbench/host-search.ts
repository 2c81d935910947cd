import { isCellError } from '../core/grid/cell';
import { WHOLE_SHEET } from '../excel-host/workbook-model/areas';
import { cellKey, columnOfKey, rowOfKey } from '../excel-host/workbook-model/cell';
import { findCells, type SearchCriteria } from '../excel-host/workbook-model/find';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { selectArea, selectedArea } from './host-keys';
import { enter } from './host-requests';

/** What is looked for (查找和替换). */
export interface Search extends SearchCriteria {
  readonly wanted: string;
}

interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Everything that is found in visible sheets, in the order of the sheets, beginning with the active one. */
function foundIn(model: WorkbookModel, { wanted, ...criteria }: Search): readonly Found[] {
  const { sheets } = model.state;
  const start = sheets.indexOf(model.active);
  const order = [...sheets.slice(start), ...sheets.slice(0, start)];
  return order
    .filter(({ state }) => state.visibility === 'Visible')
    .flatMap((sheet) => findCells(sheet, WHOLE_SHEET, wanted, criteria).map((place) => ({ sheet, ...place })));
}

/** Selects the next cell that holds the text, around the end to the beginning; false where there is none. */
export function findNext(model: WorkbookModel, search: Search): boolean {
  if (search.wanted === '') return false;
  const found = foundIn(model, search);
  const { top, left } = selectedArea(model);
  const here = cellKey(top, left);
  const next =
    found.find(({ sheet, row, column }) => sheet !== model.active || cellKey(row, column) > here) ?? found[0];
  if (next === undefined) return false;
  const before = model.active;
  model.active = next.sheet;
  if (before !== next.sheet) model.news.push({ kind: 'activated', sheet: next.sheet, before });
  const { row, column } = next;
  selectArea(model, { top: row, left: column, bottom: row, right: column });
  return true;
}

function replaced(sheet: Sheet, key: number, { wanted, completeMatch, matchCase }: Search, by: string): string {
  const cell = sheet.state.cells.get(key);
  const value = cell?.value ?? null;
  const text = cell?.formula ?? (isCellError(value) ? value.error : String(value ?? ''));
  if (completeMatch) return by;
  const pattern = new RegExp(wanted.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), matchCase ? 'g' : 'gi');
  const now = text.replace(pattern, () => by);
  // A text stays a text, even where it looks like a number now.
  return typeof value === 'string' && cell?.formula === undefined ? `'${now}` : now;
}

/** Replaces the text in all cells of the visible sheets that hold it, as one step; gives their number. @throws {HostError} */
export function replaceAll(model: WorkbookModel, search: Search, by: string): number {
  if (search.wanted === '') return 0;
  const bySheet = new Map<Sheet, number[]>();
  for (const { sheet, row, column } of foundIn(model, search)) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cellKey(row, column)]);
  }
  for (const [sheet, keys] of bySheet) {
    const edits = keys.map((key) => ({
      row: rowOfKey(key),
      column: columnOfKey(key),
      input: replaced(sheet, key, search, by),
    }));
    enter(model, sheet, edits);
  }
  return [...bySheet.values()].reduce((sum, keys) => sum + keys.length, 0);
}
