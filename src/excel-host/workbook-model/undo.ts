import { reloadCalculation } from './calculate';
import { columnOfKey, rowOfKey } from './cell';
import { connectedAreas } from './connected-areas';
import { putCell } from './put-cell';
import type { Sheet } from './sheet';
import type { KeptState, UndoEntry } from './undo-list';
import type { WorkbookModel } from './workbook';

/** Excel keeps a hundred steps. */
const LONGEST = 100;

/** Keeps the state as it is now. Cells are shared until the next change of them. */
function keptState(model: WorkbookModel): KeptState {
  for (const sheet of model.state.sheets) sheet.cellsShared = true;
  return {
    workbook: { ...model.state },
    sheets: new Map(model.state.sheets.map((sheet) => [sheet, { ...sheet.state }])),
    active: model.active,
  };
}

/** To be called before anything but the contents and looks of cells is changed. */
export function noteState(model: WorkbookModel): void {
  const { undoList } = model;
  if (undoList.complete) return;
  undoList.open.push({ kind: 'state', before: keptState(model) });
  undoList.complete = true;
}

/** To be called by what can't be taken back in Excel: nothing done so far can be undone any more. */
export function clearUndo(model: WorkbookModel): void {
  model.undoList.cleared = true;
}

/** Ends the step in progress: what was done since the last call is taken back as one. */
export function closeUndoStep(model: WorkbookModel): void {
  const { undoList } = model;
  if (undoList.cleared) {
    undoList.done.length = 0;
    undoList.undone.length = 0;
  } else if (undoList.open.length > 0) {
    undoList.done.push(undoList.open);
    if (undoList.done.length > LONGEST) undoList.done.shift();
    undoList.undone.length = 0;
  }
  undoList.open = [];
  undoList.complete = false;
  undoList.cleared = false;
}

function restore(model: WorkbookModel, { workbook, sheets, active }: KeptState): void {
  const cells = new Map(model.state.sheets.map((sheet) => [sheet, sheet.state.cells]));
  const sameCells =
    workbook.sheets === model.state.sheets &&
    workbook.names === model.state.names &&
    [...sheets].every(([sheet, state]) => state.cells === cells.get(sheet) && state.name === sheet.state.name);
  const present = new Set(model.state.sheets);
  for (const sheet of present) if (!sheets.has(sheet)) model.news.push({ kind: 'sheet-deleted', sheet });
  model.state = { ...workbook };
  for (const [sheet, state] of sheets) {
    if (!present.has(sheet)) model.news.push({ kind: 'sheet-added', sheet });
    sheet.state = { ...state };
    sheet.cellsShared = true;
    model.news.push({ kind: 'redrawn', sheet });
  }
  model.active = active;
  if (!sameCells) reloadCalculation(model);
}

/** Tells of cells that are again as they were. */
function tell(model: WorkbookModel, sheet: Sheet, keys: ReadonlySet<number>): void {
  const cells = [...keys].sort((one, other) => one - other);
  const places = cells.map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
  for (const area of connectedAreas(places)) {
    model.news.push({ kind: 'edited', sheet, area, change: 'RangeEdited', origin: 'user' });
    model.news.push({ kind: 'formatted', sheet, area, origin: 'user' });
  }
}

function takeBack(model: WorkbookModel, entries: readonly UndoEntry[]): void {
  const restored = new Map<Sheet, Set<number>>();
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'state') {
      restore(model, entry.before);
      continue;
    }
    putCell(model, entry.sheet, entry.key, entry.before);
    const keys = restored.get(entry.sheet);
    if (keys === undefined) restored.set(entry.sheet, new Set([entry.key]));
    else keys.add(entry.key);
  }
  for (const [sheet, keys] of restored) tell(model, sheet, keys);
  model.undoList.open = [];
}

/** Takes the last step back (撤消). False when there is none. The caller settles the model afterwards. */
export function undo(model: WorkbookModel): boolean {
  const step = model.undoList.done.pop();
  if (step === undefined) return false;
  model.undoList.undone.push(keptState(model));
  takeBack(model, step);
  return true;
}

/** Does again what was taken back last (恢复). False when there is nothing. */
export function redo(model: WorkbookModel): boolean {
  const state = model.undoList.undone.pop();
  if (state === undefined) return false;
  model.undoList.done.push([{ kind: 'state', before: keptState(model) }]);
  restore(model, state);
  return true;
}
