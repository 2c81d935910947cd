import type { Area } from '../../core/grid/address';
import { rewriteCopied } from '../formulas/rewrite';
import { columnsOf, intersection, rowsOf } from './areas';
import { type Cell, cellKey } from './cell';
import type { Origin } from './model-event';
import { requireUnlocked } from './protection';
import { putCell } from './put-cell';
import type { Sheet } from './sheet';
import { styleIdAt } from './styles-of-area';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** What is taken along: everything, formulas with their results, only results, or only looks. */
export type CopyPart = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly part: CopyPart;
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula as it reads when it is filled or copied from one cell into another.
 * @example movedFormula('=SUM(A1:A$3)', { row: 3, column: 0 }, { row: 4, column: 1 }) // → '=SUM(B2:B$3)'
 */
export function movedFormula(formula: string, from: Place, to: Place): string {
  return rewriteCopied(formula, to.row - from.row, to.column - from.column);
}

/** What a cell is after something was copied over it. */
function copied(source: Cell, target: Cell, part: CopyPart, from: Place, to: Place): Cell {
  const style = part === 'All' || part === 'Formats' ? source.style : target.style;
  if (part === 'Formats') return { ...target, style };
  if (source.formula === undefined || part === 'Values') return { value: source.value, style };
  return { value: null, formula: movedFormula(source.formula, from, to), style };
}

/** The area that a copy fills: the target, or as much as the source has where the target is smaller or no multiple of it. */
function filledArea(source: Area, target: Area, transpose: boolean): Area {
  const height = transpose ? columnsOf(source) : rowsOf(source);
  const width = transpose ? rowsOf(source) : columnsOf(source);
  const times = (have: number, need: number) => (have % need === 0 ? have : need);
  return {
    ...target,
    bottom: target.top + times(rowsOf(target), height) - 1,
    right: target.left + times(columnsOf(target), width) - 1,
  };
}

/** Copies merged areas along with everything else. */
function copyMerges(model: WorkbookModel, source: { sheet: Sheet; area: Area }, sheet: Sheet, target: Area): void {
  const inside = source.sheet.state.merges.filter((merge) => intersection(merge, source.area) !== undefined);
  const covered = sheet.state.merges.some((merge) => intersection(merge, target) !== undefined);
  if (inside.length === 0 && !covered) return;
  noteState(model);
  const rows = target.top - source.area.top;
  const columns = target.left - source.area.left;
  sheet.state.merges = [
    ...sheet.state.merges.filter((merge) => intersection(merge, target) === undefined),
    ...inside.map(({ top, left, bottom, right }) => ({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    })),
  ];
}

/**
 * Copies an area over another one, repeated as often as it fits (复制粘贴). Relative references move along.
 * @throws {HostError} `AccessDenied` on locked cells
 */
export function copyCells(
  model: WorkbookModel,
  source: { readonly sheet: Sheet; readonly area: Area },
  sheet: Sheet,
  target: Area,
  { part, skipBlanks, transpose }: CopyOptions,
  origin: Origin,
): void {
  const filled = filledArea(source.area, target, transpose);
  requireUnlocked(model, sheet, filled);
  const { area } = source;
  const cellAt = ({ row, column }: Place, of: Sheet): Cell =>
    of.state.cells.get(cellKey(row, column)) ?? { value: null, style: styleIdAt(of, row, column) };
  // Taken before anything is written: source and target may overlap.
  const cells = Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      cellAt({ row: area.top + row, column: area.left + column }, source.sheet),
    ),
  );
  for (let row = filled.top; row <= filled.bottom; row += 1) {
    for (let column = filled.left; column <= filled.right; column += 1) {
      const down = row - filled.top;
      const across = column - filled.left;
      const line = (transpose ? across : down) % rowsOf(area);
      const place = (transpose ? down : across) % columnsOf(area);
      const from = cells[line]?.[place];
      if (from === undefined || (skipBlanks && from.value === null && from.formula === undefined)) continue;
      const taken = { row: area.top + line, column: area.left + place };
      const to = { row, column };
      putCell(model, sheet, cellKey(row, column), copied(from, cellAt(to, sheet), part, taken, to));
    }
  }
  if (part === 'All' && !transpose) copyMerges(model, source, sheet, filled);
  if (part !== 'Formats') model.news.push({ kind: 'edited', sheet, area: filled, change: 'RangeEdited', origin });
  if (part === 'All' || part === 'Formats') model.news.push({ kind: 'formatted', sheet, area: filled, origin });
}
