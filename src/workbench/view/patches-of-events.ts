import type { Area } from '../../core/grid/address';
import { cellKey } from '../../excel-host/workbook-model/cell';
import type { ModelEvent } from '../../excel-host/workbook-model/model-event';
import type { Sheet } from '../../excel-host/workbook-model/sheet';
import type { WorkbookModel } from '../../excel-host/workbook-model/workbook';
import type { GridPatch } from '../grid/book';
import { marksOf } from './marks';
import { cellView, sheetView } from './sheet-view';

/** Beyond so many cells it is cheaper to show the sheet anew. */
const MOST_CELLS = 5_000;

/** What is to be shown anew of a sheet: some cells or all of it. */
type Stale = Set<number> | 'whole';

function keysOf(area: Area): readonly number[] | undefined {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return undefined;
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) keys.push(cellKey(row, column));
  }
  return keys;
}

/** The cells that an event changed; undefined: more than cells. */
function changedKeys(event: ModelEvent): readonly number[] | undefined {
  switch (event.kind) {
    case 'recalculated':
      return event.keys;
    case 'edited':
      return event.change === 'RangeEdited' ? keysOf(event.area) : undefined;
    case 'formatted':
      return keysOf(event.area);
    case 'redrawn':
    case 'rows-hidden':
    case 'sheet-added':
    case 'sheet-deleted':
    case 'sheet-renamed':
    case 'sheet-visibility':
    case 'sheet-moved':
      return undefined;
    default:
      return [];
  }
}

/** Rows that move and sheets that get another name rewrite formulas anywhere in the workbook. */
function rewritesFormulas(event: ModelEvent): boolean {
  if (event.kind === 'edited') return event.change !== 'RangeEdited';
  return event.kind === 'sheet-renamed' || event.kind === 'sheet-deleted';
}

function formulaKeys(sheet: Sheet): readonly number[] {
  return [...sheet.state.cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [key]));
}

function staleSheets(model: WorkbookModel, events: readonly ModelEvent[]): ReadonlyMap<Sheet, Stale> {
  const stale = new Map<Sheet, Stale>();
  const note = (sheet: Sheet, keys: readonly number[] | undefined): void => {
    const known = stale.get(sheet);
    if (known === 'whole' || keys?.length === 0) return;
    const merged = known ?? new Set<number>();
    for (const key of keys ?? []) merged.add(key);
    stale.set(sheet, keys === undefined || merged.size > MOST_CELLS ? 'whole' : merged);
  };
  for (const event of events) if ('sheet' in event) note(event.sheet, changedKeys(event));
  if (events.some(rewritesFormulas)) for (const sheet of model.state.sheets) note(sheet, formulaKeys(sheet));
  return stale;
}

/** What the grid has to show after the host has told what happened. Marks may depend on any cell: they are shown anew. */
export function patchesOf(model: WorkbookModel, events: readonly ModelEvent[]): readonly GridPatch[] {
  return [...staleSheets(model, events)].flatMap(([sheet, stale]): GridPatch[] => {
    const position = model.state.sheets.indexOf(sheet);
    if (position < 0) return [{ kind: 'removed', sheet: sheet.id }];
    if (stale === 'whole') return [{ kind: 'sheet', sheet: sheetView(model, sheet), position }];
    const marks = marksOf(model, sheet);
    const keys = new Set([...stale, ...marks.keys()]);
    return [{ kind: 'cells', sheet: sheet.id, cells: [...keys].map((key) => cellView(model, sheet, key, marks)) }];
  });
}
