import type { Area } from '../../core/grid/address';
import { type MoveOfCells, rewriteCarried, rewriteMoved } from '../formulas/rewrite';
import { HostError } from '../host-error';
import { encloses, intersection, offset, sameArea, WHOLE_SHEET } from './areas';
import { recalculateCells, reloadCalculation } from './calculate';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import type { Origin } from './model-event';
import { requireUnlocked, requireUnprotected } from './protection';
import { ownCells } from './put-cell';
import { rewrittenBag } from './rewritten-bag';
import { backgroundStyle, type Sheet } from './sheet';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** Where cells are taken from, and the first cell of where they go. */
export interface CellMove {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  readonly top: number;
  readonly left: number;
}

function requirePossible(model: WorkbookModel, { from, area, to }: CellMove, target: Area): void {
  requireUnlocked(model, from, area);
  requireUnlocked(model, to, target);
  const torn = [...from.state.merges, ...from.state.tables.map((table) => table.area)].some(
    (each) => intersection(each, area) !== undefined && !encloses(area, each),
  );
  const covered = [...to.state.merges, ...to.state.tables.map((table) => table.area)].some(
    (each) => intersection(each, target) !== undefined && !(from === to && encloses(area, each)),
  );
  if (torn || covered) throw new HostError('InvalidOperation', 'A merged area or a table would be torn apart.');
}

/** Takes the cells out and puts them down; `formulaOf` writes their formulas anew. Gives the keys of both places. */
function carry(
  { from, area, to, top, left }: CellMove,
  target: Area,
  formulaOf: (formula: string) => string,
): { readonly left: readonly number[]; readonly filled: ReadonlySet<number> } {
  const emptied: number[] = [];
  const taken: [number, Cell][] = [];
  const source = ownCells(from);
  for (const [key, cell] of [...source]) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    source.delete(key);
    emptied.push(key);
    const { formula } = cell;
    const moved = formula === undefined ? cell : { ...cell, formula: formulaOf(formula) };
    taken.push([cellKey(top + row - area.top, left + column - area.left), moved]);
  }
  const cells = ownCells(to);
  const filled = new Set(taken.map(([key]) => key));
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const key = cellKey(row, column);
      if (filled.has(key)) continue;
      if (cells.delete(key)) filled.add(key);
      if (backgroundStyle(to, row, column) !== 0) cells.set(key, { value: null, style: 0 });
    }
  }
  for (const [key, cell] of taken) cells.set(key, cell);
  return { left: emptied, filled };
}

/** Rewrites every formula of the workbook; gives the cells of each sheet whose formula is another one now. */
function rewriteAll(
  model: WorkbookModel,
  rewrite: (formula: string, sheet: string) => string,
): ReadonlyMap<Sheet, readonly number[]> {
  const rewritten = new Map<Sheet, number[]>();
  for (const sheet of model.state.sheets) {
    const { name } = sheet.state;
    const keys: number[] = [];
    for (const [key, cell] of [...sheet.state.cells]) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, name);
      if (formula === cell.formula) continue;
      ownCells(sheet).set(key, { ...cell, formula });
      keys.push(key);
    }
    rewritten.set(sheet, keys);
    sheet.state.conditionalFormats = sheet.state.conditionalFormats.map((format) => ({
      ...format,
      details: rewrittenBag(format.details, (formula) => rewrite(formula, name)),
    }));
  }
  model.state.names = model.state.names.map((each) => ({
    ...each,
    formula: rewrite(each.formula, each.sheet?.state.name ?? ''),
  }));
  return rewritten;
}

/** What else lies wholly among the cells goes with them, on the same sheet; what lay on their target is gone. */
function moveFurniture(model: WorkbookModel, { from, area, to, top, left }: CellMove, target: Area): void {
  const placed = (each: Area): Area =>
    encloses(area, each) ? (offset(each, top - area.top, left - area.left) ?? each) : each;
  const cellOf = ({ row, column }: { readonly row: number; readonly column: number }): Area => ({
    ...{ top: row, left: column, bottom: row, right: column },
  });
  const stays = (each: Area): boolean => (from === to && encloses(area, each)) || !encloses(target, each);
  const onTarget = to.state;
  onTarget.comments = onTarget.comments.filter((each) => stays(cellOf(each)));
  onTarget.hyperlinks = onTarget.hyperlinks.filter((each) => stays(each.area));
  if (from !== to) return;
  for (const tracked of model.tracked) {
    if (tracked.sheet === from && tracked.area !== undefined) tracked.area = placed(tracked.area);
  }
  const { state } = from;
  state.merges = state.merges.map(placed);
  state.hyperlinks = state.hyperlinks.map((each) => ({ ...each, area: placed(each.area) }));
  state.validations = state.validations.map((each) => ({ ...each, areas: each.areas.map(placed) }));
  state.tables = state.tables.map((each) => ({ ...each, area: placed(each.area) }));
  state.conditionalFormats = state.conditionalFormats.map((each) => ({ ...each, areas: each.areas.map(placed) }));
  state.comments = state.comments.map((each) => {
    const place = placed(cellOf(each));
    return { ...each, row: place.top, column: place.left };
  });
}

/**
 * Cuts cells out and puts them down elsewhere (剪切粘贴): formulas anywhere that refer to them follow, those that refer
 * to cells they come to lie on lose them. Results stay, but for what lost cells. @throws {HostError}
 */
export function moveCells(model: WorkbookModel, move: CellMove, origin: Origin): void {
  const { from, area, to, top, left } = move;
  const rows = top - area.top;
  const columns = left - area.left;
  const target = offset(area, rows, columns);
  if (target === undefined || !encloses(WHOLE_SHEET, target)) {
    throw new HostError('NonBlankCellOffSheet', 'The cells would leave the sheet.');
  }
  if (from === to && sameArea(area, target)) throw new HostError('InvalidArgument', 'Nothing would move.');
  requireUnprotected(from, 'allowFormatCells');
  requirePossible(model, move, target);
  noteState(model);
  const step: MoveOfCells = { sheet: from.state.name, area, rows, columns, to: to.state.name };
  // First all formulas where they stand, then those that are carried along.
  const rewritten = rewriteAll(model, (formula, sheet) => rewriteMoved(formula, sheet, step));
  const places = carry(move, target, (formula) => rewriteCarried(formula, from.state.name, to.state.name));
  moveFurniture(model, move, target);
  if (from === to)
    model.state.structure = [...model.state.structure, { kind: 'moved', sheet: from.state.name, area, rows, columns }];
  reloadCalculation(model);
  for (const [sheet, keys] of rewritten) {
    recalculateCells(model, sheet, keys);
    // Those who show formulas have to show them anew, whether they come to the same or not.
    if (keys.length > 0) model.news.push({ kind: 'recalculated', sheet, keys });
  }
  recalculateCells(model, from, places.left);
  recalculateCells(model, to, places.filled);
  for (const [sheet, place] of [[from, area] as const, [to, target] as const]) {
    model.news.push({ kind: 'edited', sheet, area: place, change: 'RangeEdited', origin });
    model.news.push({ kind: 'formatted', sheet, area: place, origin }, { kind: 'redrawn', sheet });
  }
}
