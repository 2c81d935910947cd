import { cellKey } from '../../core/grid/dense-sheet';
import type { LineChange, RewrittenFormula } from '../calculation';
import { readFormula } from './formula';
import { moveContents } from './move-cells';
import type { DefinedNames } from './names';
import { movedCell, rewriteLines, rewriteRemovedSheet, rewriteRenamedSheet } from './rewrite';
import { tableRewriter } from './rewrite-tables';
import type { FormulaCell } from './store';
import type { FormulaTables, TableShape } from './tables';
import type { WorkbookCells } from './workbook-cells';

/** What a change of structure did to formulas. */
export interface Restructured {
  readonly rewritten: readonly RewrittenFormula[];
  /** Formulas that may come to something else now. */
  readonly touched: readonly FormulaCell[];
}

function placeOf({ store, row, column, formula }: FormulaCell): RewrittenFormula {
  return { sheet: store.name, row, column, formula: formula.text };
}

/** Rewrites formulas and defined names; the sheets have their new state already. */
function rewriteAll(
  cells: WorkbookCells,
  names: DefinedNames,
  change: (formula: string, sheet: string) => string,
): { readonly changed: readonly FormulaCell[]; readonly nameUsers: readonly FormulaCell[] } {
  const changed: FormulaCell[] = [];
  for (const cell of cells.formulas()) {
    const text = change(cell.formula.text, cell.store.name);
    if (text === cell.formula.text) continue;
    cell.formula = readFormula(text);
    changed.push(cell);
  }
  const nameUsers = names.rewrite((formula, sheet) => change(formula, sheet ?? '')).flatMap(cells.usersOf);
  cells.relinkAll();
  return { changed, nameUsers };
}

/** Formulas whose parts may lead elsewhere when tables change. */
function readsTables({ formula }: FormulaCell): boolean {
  return formula.structured.length > 0 || formula.names.length > 0;
}

/** Tables came, went, moved or were renamed: their names are rewritten, and what reads them is calculated anew. */
export function changeTables(
  cells: WorkbookCells,
  names: DefinedNames,
  tables: FormulaTables,
  shapes: readonly TableShape[],
): Restructured {
  const rewrite = tableRewriter(tables, shapes);
  const rewritten: FormulaCell[] = [];
  if (rewrite !== undefined) {
    for (const cell of cells.formulas().filter(readsTables)) {
      const text = rewrite(cell.formula.text, { sheet: cell.store.name, row: cell.row, column: cell.column });
      if (text === cell.formula.text) continue;
      cell.formula = readFormula(text);
      rewritten.push(cell);
    }
    names.rewrite((formula, sheet) => rewrite(formula, { sheet: sheet ?? '', row: 0, column: 0 }));
  }
  tables.set(shapes);
  const touched = cells.formulas().filter(readsTables);
  for (const cell of touched) cells.relink(cell);
  return { rewritten: rewritten.map(placeOf), touched };
}

function heights(cell: FormulaCell): string {
  return cell.formula.areas.map(({ top, left, bottom, right }) => `${bottom - top},${right - left}`).join(';');
}

const POSITION = new Set(['ROW', 'COLUMN', 'CELL']);

/** 插入、删除行列: moves cells, rewrites references; what only moved along keeps its value. */
export function changeLines(cells: WorkbookCells, names: DefinedNames, change: LineChange): Restructured {
  const store = cells.storeOf(change.sheet);
  if (store === undefined) return { rewritten: [], touched: [] };
  const sizes = new Map(cells.formulas().map((cell) => [cell, heights(cell)]));
  const moved: FormulaCell[] = [];
  const kept = new Map<number, FormulaCell>();
  for (const cell of store.formulas.values()) {
    const to = movedCell(cell.row, cell.column, change);
    if (to === undefined) continue;
    if (to.row !== cell.row || to.column !== cell.column) moved.push(cell);
    cell.row = to.row;
    cell.column = to.column;
    kept.set(cellKey(to.row, to.column), cell);
  }
  store.formulas = kept;
  moveContents(store, change);
  const { changed, nameUsers } = rewriteAll(cells, names, (formula, sheet) => rewriteLines(formula, sheet, change));
  const resized = changed.filter((cell) => heights(cell) !== sizes.get(cell));
  const positional = moved.filter((cell) => cell.formula.functions.some((name) => POSITION.has(name)));
  return { rewritten: changed.map(placeOf), touched: [...resized, ...positional, ...nameUsers] };
}

export function removeSheet(cells: WorkbookCells, names: DefinedNames, name: string): Restructured {
  cells.removeStore(name);
  names.moveSheet(name, undefined);
  const { changed, nameUsers } = rewriteAll(cells, names, (formula) => rewriteRemovedSheet(formula, name));
  return { rewritten: changed.map(placeOf), touched: [...changed, ...nameUsers] };
}

export function renameSheet(cells: WorkbookCells, names: DefinedNames, name: string, newName: string): Restructured {
  cells.renameStore(name, newName);
  names.moveSheet(name, newName);
  const { changed } = rewriteAll(cells, names, (formula) => rewriteRenamedSheet(formula, name, newName));
  return { rewritten: changed.map(placeOf), touched: [] };
}
