import type { Area } from '../../core/grid/address';
import {
  rewriteLines,
  rewriteMoved,
  rewriteRemovedSheet,
  rewriteRenamedSheet,
} from '../../excel-host/formulas/rewrite';
import { changedArea, movedArea } from '../../excel-host/workbook-model/areas';
import { movedFormula } from '../../excel-host/workbook-model/copy-cells';
import type { StructureChange } from '../../excel-host/workbook-model/structure-change';

/** One change, and what the sheet in question was called then. */
interface Step {
  readonly change: StructureChange;
  readonly sheet: string;
  /** The change moves cells of this sheet. */
  readonly isOwn: boolean;
}

/** Where the places of one sheet of the opened file are now. */
export interface SheetPath {
  /** What the sheet is called now; undefined where it was deleted. */
  readonly name: string | undefined;
  /** Whether rows or columns of the sheet are others now; whether any of its places are. */
  readonly movesRows: boolean;
  readonly movesColumns: boolean;
  readonly isMoved: boolean;
  /** Where a 0-based row or column is now; undefined where it was deleted. Cells that were moved by themselves do not count. */
  line(axis: 'rows' | 'columns', index: number): number | undefined;
  /** Where an area is now; undefined where nothing of it is left. */
  area(area: Area): Area | undefined;
  /**
   * A formula that stands on the sheet, without its "=", as it reads now. For a rule over `areas` it is written for the
   * first cell of them.
   */
  formula(text: string, areas?: readonly Area[]): string;
}

function stepsOf(
  name: string,
  changes: readonly StructureChange[],
): { steps: readonly Step[]; name: string | undefined } {
  let current: string | undefined = name;
  const steps = changes.map((change): Step => {
    const sheet = current ?? '';
    if (change.kind === 'sheet-renamed' && change.before === current) current = change.after;
    else if (change.kind === 'sheet-removed' && change.name === current) current = undefined;
    const isOwn =
      (change.kind === 'lines' && change.change.sheet === sheet) || (change.kind === 'moved' && change.sheet === sheet);
    return { change, sheet, isOwn };
  });
  return { steps, name: current };
}

function areaAfter(area: Area | undefined, { change, isOwn }: Step): Area | undefined {
  if (area === undefined || !isOwn) return area;
  if (change.kind === 'lines') return changedArea(area, change.change);
  return change.kind === 'moved' ? movedArea(area, change) : area;
}

function formulaAfter(formula: string, { change, sheet }: Step): string {
  switch (change.kind) {
    case 'lines':
      return rewriteLines(formula, sheet, change.change);
    case 'moved':
      return rewriteMoved(formula, sheet, change);
    case 'sheet-renamed':
      return rewriteRenamedSheet(formula, change.before, change.after);
    case 'sheet-removed':
      return rewriteRemovedSheet(formula, change.name);
  }
}

/** A rule whose first row or column goes away is written anew for the first one that stays. */
function rebased(formula: string, [area]: readonly Area[], { change, isOwn }: Step): string {
  if (area === undefined || !isOwn || change.kind !== 'lines' || change.change.kind !== 'delete') return formula;
  const { axis, first, count } = change.change;
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const next = first + count;
  if (from < first || from >= next || to < next) return formula;
  const place = { row: area.top, column: area.left };
  return movedFormula(formula, place, axis === 'rows' ? { ...place, row: next } : { ...place, column: next });
}

function lineAfter(line: number | undefined, axis: 'rows' | 'columns', { change, isOwn }: Step): number | undefined {
  if (line === undefined || !isOwn || change.kind !== 'lines') return line;
  const { kind, first, count, across, axis: changed } = change.change;
  if (changed !== axis || across !== undefined || line < first) return line;
  if (kind === 'insert') return line + count;
  return line < first + count ? undefined : line - count;
}

/** Follows a sheet that was called `name` in the file through all that was moved since. */
export function sheetPath(name: string, changes: readonly StructureChange[]): SheetPath {
  const { steps, name: present } = stepsOf(name, changes);
  const moves = (axis: 'rows' | 'columns') =>
    steps.some(
      ({ isOwn, change }) =>
        isOwn && change.kind === 'lines' && change.change.axis === axis && change.change.across === undefined,
    );
  const area = (start: Area) => steps.reduce<Area | undefined>(areaAfter, start);
  return {
    name: present,
    movesRows: moves('rows'),
    movesColumns: moves('columns'),
    isMoved: steps.some(({ isOwn }) => isOwn),
    line: (axis, index) => steps.reduce<number | undefined>((line, step) => lineAfter(line, axis, step), index),
    area,
    formula(text, areas = []) {
      let formula = `=${text}`;
      let current = areas;
      for (const step of steps) {
        formula = formulaAfter(rebased(formula, current, step), step);
        current = current.flatMap((each) => areaAfter(each, step) ?? []);
      }
      return formula.slice(1);
    },
  };
}
