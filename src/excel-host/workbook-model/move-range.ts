import type { Area } from '../../core/grid/address';
import { rewriteMoved } from '../formulas/rewrite';
import { HostError } from '../host-error';
import { contains, encloses, intersection, type Move, movedArea, offset } from './areas';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import type { Origin } from './model-event';
import { requireUnlocked } from './protection';
import { putCell } from './put-cell';
import type { Sheet } from './sheet';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

const isTorn = (area: Area, by: Area): boolean => intersection(area, by) !== undefined && !encloses(by, area);

/** Cells inside a merged area or a table can't be moved without the rest of it, nor others onto a part of it. */
function requireWhole({ state }: Sheet, from: Area, to: Area): void {
  const wholes = [...state.merges, ...state.tables.map(({ area }) => area)];
  const torn = wholes.some((area) => isTorn(area, from) || (!encloses(from, area) && isTorn(area, to)));
  if (torn) throw new HostError('InvalidOperation', 'A merged area or a table would be torn apart.');
}

function moveContents(model: WorkbookModel, sheet: Sheet, move: Move & { readonly target: Area }): void {
  const taken = new Map<number, Cell>();
  for (const [key, cell] of [...sheet.state.cells]) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const isSource = contains(move.area, row, column);
    if (isSource) taken.set(cellKey(row + move.rows, column + move.columns), cell);
    if (isSource || contains(move.target, row, column)) putCell(model, sheet, key, undefined);
  }
  for (const [key, cell] of taken) putCell(model, sheet, key, cell);
}

/** Lets every formula and name follow the cells that it reads. */
function followReferences(model: WorkbookModel, sheet: Sheet, move: Move): void {
  const full = { ...move, sheet: sheet.state.name };
  for (const each of model.state.sheets) {
    for (const [key, cell] of [...each.state.cells]) {
      if (cell.formula === undefined) continue;
      const formula = rewriteMoved(cell.formula, each.state.name, full);
      // What it comes to stays the same, unless a cell that it read is gone.
      const value = formula.includes('#REF!') ? null : cell.value;
      if (formula !== cell.formula) putCell(model, each, key, { ...cell, formula, value });
    }
  }
  model.state.names = model.state.names.map((name) => {
    const formula = rewriteMoved(name.formula, name.sheet?.state.name ?? '', full);
    if (formula === name.formula) return name;
    model.calculation.setName(name.name, name.sheet?.state.name, formula);
    return { ...name, formula };
  });
}

/**
 * Cuts cells out and puts them down so many rows and columns further on their sheet (剪切粘贴、拖动): contents, looks, merged
 * areas and notes go along, formulas anywhere follow. What lay on the target is gone. @throws {HostError}
 */
export function moveRange(model: WorkbookModel, sheet: Sheet, move: Move, origin: Origin): void {
  const target = offset(move.area, move.rows, move.columns);
  if (target === undefined) throw new HostError('NonBlankCellOffSheet', 'The cells would leave the sheet.');
  if (move.rows === 0 && move.columns === 0) return;
  requireUnlocked(model, sheet, move.area);
  requireUnlocked(model, sheet, target);
  requireWhole(sheet, move.area, target);
  noteState(model);
  const { state } = sheet;
  model.state.structure = [...model.state.structure, { kind: 'moved', sheet: state.name, ...move }];
  moveContents(model, sheet, { ...move, target });
  followReferences(model, sheet, move);
  const stays = (area: Area): boolean => encloses(move.area, area) || !encloses(target, area);
  state.merges = state.merges.filter(stays).map((area) => movedArea(area, move));
  state.comments = state.comments.flatMap((comment) => {
    const { row: top, column: left } = comment;
    const area = { top, left, bottom: top, right: left };
    const now = movedArea(area, move);
    return stays(area) ? [{ ...comment, row: now.top, column: now.left }] : [];
  });
  state.conditionalFormats = state.conditionalFormats.map((format) => ({
    ...format,
    areas: format.areas.map((area) => movedArea(area, move)),
  }));
  state.validations = state.validations.map((each) => ({
    ...each,
    areas: each.areas.map((area) => movedArea(area, move)),
  }));
  for (const tracked of model.tracked) {
    if (tracked.sheet === sheet && tracked.area !== undefined) tracked.area = movedArea(tracked.area, move);
  }
  model.calculationNeeded = true;
  for (const area of [move.area, target]) {
    model.news.push({ kind: 'edited', sheet, area, change: 'RangeEdited', origin });
  }
  model.news.push({ kind: 'redrawn', sheet });
}
