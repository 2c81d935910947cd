import type { CellAddress } from '../core/grid/address';
import type { Content } from '../core/grid/cell';
import type { TableShape } from './formulas/tables';

/** What is put into a cell: a constant, or a formula with its "=" and, where a file brought one, its stored value. */
type CalculationInput = { readonly value: Content } | { readonly formula: string; readonly cached?: Content };

/** Rows or columns that come into being before `first`, or are taken away from `first` on (插入、删除行列); 0-based. */
export interface LineChange {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
  /**
   * Only these columns (for rows) or rows (for columns) move: cells are inserted or deleted, not whole lines.
   * A reference follows when it lies wholly between them. Absent: whole lines.
   */
  readonly across?: { readonly from: number; readonly to: number };
}

/** A formula that a change of structure has rewritten, at the place where it stands after the change. */
export interface RewrittenFormula extends CellAddress {
  readonly formula: string;
}

/**
 * Keeps the contents of a workbook calculated (重算). It answers in the same turn, tells what changed, and keeps the
 * stored value of a loaded formula until an edit touches something that the formula reads. Rows and columns are
 * 0-based; names of sheets and defined names are matched without regard to case.
 */
export interface Calculation {
  addSheet(name: string): void;
  /** References to the sheet become `#REF!`. */
  removeSheet(name: string): readonly RewrittenFormula[];
  renameSheet(name: string, newName: string): readonly RewrittenFormula[];

  /** Defines or redefines a name, for one sheet or (undefined) the workbook; `formula` has its "=". */
  setName(name: string, sheet: string | undefined, formula: string): void;
  removeName(name: string, sheet: string | undefined): void;

  /**
   * Tells what tables there are and where, which references such as `表1[金额]` need; formulas follow tables and
   * columns that have another name now.
   */
  setTables(tables: readonly TableShape[]): readonly RewrittenFormula[];

  /** Sets a cell; `{ value: null }` empties it. A formula without `cached` is calculated by the next `recalculate`. */
  set(sheet: string, row: number, column: number, input: CalculationInput): void;
  /** Hidden rows do not count in SUBTOTAL(101…) and AGGREGATE. */
  setRowHidden(sheet: string, row: number, hidden: boolean): void;
  /** Moves cells and rewrites the formulas and defined names that point at them. */
  changeLines(change: LineChange): readonly RewrittenFormula[];

  /**
   * Calculates what depends on anything set since the last call, and the volatile functions; `'all'`: every formula.
   * Gives the cells whose value is another one now.
   */
  recalculate(scope?: 'changed' | 'all'): readonly CellAddress[];

  value(sheet: string, row: number, column: number): Content;
  /** With its "="; undefined for a constant. */
  formula(sheet: string, row: number, column: number): string | undefined;
  /** The present formula of a defined name, with its "=". */
  nameFormula(name: string, sheet: string | undefined): string | undefined;

  /** What a formula comes to if it stood at `at`, without putting it there: for conditional formats, names, validation. */
  evaluate(formula: string, at: CellAddress): Content;
  /** A formula that stands on `sheet` but in no cell (conditional format, validation), after a change of lines. */
  rewritten(formula: string, sheet: string, change: LineChange): string;
  /** False for text that is no formula at all (`=1+`, `=SUM(`); Excel refuses to enter it. */
  isFormula(text: string): boolean;
  /** The cells whose formulas use something that is not calculated here; they keep the value of the file. */
  unsupported(): readonly CellAddress[];
}
