import type { Content } from '../../core/grid/cell';
import { cellKey } from '../../core/grid/dense-sheet';
import type { BookSheet } from './book';
import type { Formula } from './formula';
import { createReaders, type Readers } from './readers';

/** A cell with a formula, and where it stands in the recalculation that is under way. */
export interface FormulaCell {
  readonly store: SheetStore;
  row: number;
  column: number;
  formula: Formula;
  /** Uses something that is not calculated here: keeps its value. */
  unsupported: boolean;
  /** Came with a stored value since the last recalculation, which is kept. */
  loaded: boolean;
  /** How many precedents are still to be calculated; -1: not part of this recalculation, or done. */
  waiting: number;
  /** A precedent has changed, so that calculating is worth while. */
  stale: boolean;
  /** Formulas that turned out to read this cell while they were calculated. */
  lateReaders: FormulaCell[];
  unlink: () => void;
}

/** The contents of one sheet and who reads them. */
export interface SheetStore {
  name: string;
  readonly rows: Content[][];
  columnCount: number;
  formulas: Map<number, FormulaCell>;
  hiddenRows: Set<number>;
  readers: Readers;
  readonly sheet: BookSheet;
}

export function createStore(name: string): SheetStore {
  const store: SheetStore = {
    name,
    rows: [],
    columnCount: 0,
    formulas: new Map(),
    hiddenRows: new Set(),
    readers: createReaders(),
    sheet: {
      get name() {
        return store.name;
      },
      get rowCount() {
        return store.rows.length;
      },
      get columnCount() {
        return store.columnCount;
      },
      content: (row, column) => store.rows[row]?.[column] ?? null,
      formula: (row, column) => store.formulas.get(cellKey(row, column))?.formula.text,
      rowHidden: (row) => store.hiddenRows.has(row),
    },
  };
  return store;
}

export function contentOf(store: SheetStore, row: number, column: number): Content {
  return store.rows[row]?.[column] ?? null;
}

/** Puts a content into a cell; an empty one beyond the used extent does not widen it. */
export function setContent(store: SheetStore, row: number, column: number, content: Content): void {
  let contents = store.rows[row];
  if (contents === undefined) {
    if (content === null) return;
    contents = [];
    store.rows[row] = contents;
  }
  if (content === null && column >= contents.length) return;
  while (contents.length < column) contents.push(null);
  contents[column] = content;
  store.columnCount = Math.max(store.columnCount, column + 1);
}

/** Equal for everybody who reads it. @example sameContent({ error: '#REF!' }, { error: '#REF!' }) // → true */
export function sameContent(left: Content, right: Content): boolean {
  if (typeof left === 'object' && typeof right === 'object') return left?.error === right?.error;
  return Object.is(left, right);
}
