import { invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import { requireUnprotected } from '../workbook-model/protection';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import { areaOf } from './addressing';
import { integer, oneOf } from './arguments';
import { hideColumns, hideRows } from './hidden-lines';

/** A sheet has eight levels: seven groups within each other. */
const DEEPEST = 7;

interface Lines {
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
}

function linesOf(range: TrackedArea, option: Argument | undefined): Lines {
  const { top, bottom, left, right } = areaOf(range);
  return oneOf(option, ['ByRows', 'ByColumns']) === 'ByRows'
    ? { axis: 'rows', first: top, last: bottom }
    : { axis: 'columns', first: left, last: right };
}

/** Puts lines one level deeper into the outline (组合), or takes them one level out of it. */
function shift(model: WorkbookModel, sheet: Sheet, { axis, first, last }: Lines, by: 1 | -1): void {
  requireUnprotected(sheet);
  const levels = new Map(sheet.state.outline[axis]);
  for (let line = first; line <= last; line += 1) {
    const level = (levels.get(line) ?? 0) + by;
    if (level > DEEPEST) throw invalidArgument(`a group within ${DEEPEST} others`);
    if (level > 0) levels.set(line, level);
    else levels.delete(line);
  }
  noteState(model);
  sheet.state.outline = { ...sheet.state.outline, [axis]: levels };
  model.news.push({ kind: 'redrawn', sheet });
}

function hide(model: WorkbookModel, sheet: Sheet, axis: Lines['axis'], line: number, hidden: boolean): void {
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  if (sheet.state[axis === 'rows' ? 'hiddenRows' : 'hiddenColumns'].has(line) === hidden) return;
  if (axis === 'rows') hideRows(model, sheet, { ...first, top: line, bottom: line }, hidden);
  else hideColumns(model, sheet, { ...first, left: line, right: line }, hidden);
}

function showDetails(model: WorkbookModel, sheet: Sheet, { axis, first, last }: Lines, shown: boolean): void {
  for (const line of sheet.state.outline[axis].keys()) {
    if (line >= first && line <= last) hide(model, sheet, axis, line, !shown);
  }
}

/** Shows the groups down to a level and hides those within them; 0 leaves an axis as it is. */
export function showOutlineLevels(sheet: Sheet, args: readonly Argument[], { model }: Context): undefined {
  const [rows = 0, columns = 0] = args.map((each) => integer(each, 'a level'));
  for (const [axis, shown] of [['rows', rows] as const, ['columns', columns] as const]) {
    if (shown < 0 || shown > DEEPEST + 1) throw invalidArgument(`the level ${shown}`);
    if (shown === 0) continue;
    for (const [line, level] of sheet.state.outline[axis]) hide(model, sheet, axis, line, level >= shown);
  }
  return undefined;
}

export const rangeOutlineCalls = {
  Group: (range: TrackedArea, [option]: readonly Argument[], { model }: Context): undefined =>
    void shift(model, range.sheet, linesOf(range, option), 1),
  Ungroup: (range: TrackedArea, [option]: readonly Argument[], { model }: Context): undefined =>
    void shift(model, range.sheet, linesOf(range, option), -1),
  ShowGroupDetails: (range: TrackedArea, [option]: readonly Argument[], { model }: Context): undefined =>
    void showDetails(model, range.sheet, linesOf(range, option), true),
  HideGroupDetails: (range: TrackedArea, [option]: readonly Argument[], { model }: Context): undefined =>
    void showDetails(model, range.sheet, linesOf(range, option), false),
} as const;
