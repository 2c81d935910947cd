import type { Content } from '../../core/grid/cell';
import { cellKey } from '../../core/grid/dense-sheet';
import { forEachRange, type RangeReader } from './readers';
import { contentOf, type FormulaCell, type SheetStore, sameContent, setContent } from './store';

/** A cell that was set. */
export interface ChangedCell {
  readonly store: SheetStore;
  readonly row: number;
  readonly column: number;
}

/** Thrown while a formula is calculated that turns out to read a cell which is not calculated yet. */
export class NotCalculatedYet extends Error {
  readonly cell: FormulaCell;

  constructor(cell: FormulaCell) {
    super('not calculated yet');
    this.cell = cell;
  }
}

export interface Recalculated {
  /** Formulas whose value is another one now. */
  readonly changed: readonly FormulaCell[];
  /** Formulas that depend on themselves (循环引用); they show 0. */
  readonly circular: readonly FormulaCell[];
  /** Formulas that were calculated or found to need no calculation. */
  readonly visited: readonly FormulaCell[];
}

const NOT_INVOLVED = -1;

/** What has to be calculated, each with the number of precedents that come before it. */
function involve(cells: Iterable<ChangedCell>, seeds: Iterable<FormulaCell>) {
  const formulas: FormulaCell[] = [];
  const ranges: RangeReader[] = [];
  const enter = (formula: FormulaCell): boolean => {
    if (formula.unsupported || formula.loaded) return false;
    if (formula.waiting === NOT_INVOLVED) {
      formula.waiting = 0;
      formula.stale = false;
      formulas.push(formula);
    }
    return true;
  };
  const enterReaders = ({ store, row, column }: ChangedCell, waits: 0 | 1): void => {
    for (const reader of store.readers.cells.get(cellKey(row, column)) ?? []) {
      if (!enter(reader)) continue;
      reader.waiting += waits;
      if (waits === 0) reader.stale = true;
    }
    forEachRange(store.readers, row, column, (range) => {
      if (range.waiting === NOT_INVOLVED) {
        range.waiting = 0;
        range.stale = false;
        ranges.push(range);
        for (const reader of range.formulas) if (enter(reader)) reader.waiting += 1;
      }
      range.waiting += waits;
      if (waits === 0) range.stale = true;
    });
  };
  for (const formula of seeds) if (enter(formula)) formula.stale = true;
  for (const cell of cells) enterReaders(cell, 0);
  for (let index = 0; index < formulas.length; index += 1) {
    const formula = formulas[index];
    if (formula !== undefined) enterReaders(formula, 1);
  }
  return { formulas, ranges };
}

/** Calls `visit` for what waits for a formula: readers of its cell, ranges over it and late readers. */
function forEachWaiting(
  formula: FormulaCell,
  visit: (reader: FormulaCell) => void,
  visitRange: (range: RangeReader) => void,
): void {
  const { store, row, column, lateReaders } = formula;
  for (const reader of store.readers.cells.get(cellKey(row, column)) ?? []) if (reader.waiting > 0) visit(reader);
  forEachRange(store.readers, row, column, (range) => {
    if (range.waiting > 0) visitRange(range);
  });
  for (const reader of lateReaders) if (reader.waiting > 0) visit(reader);
}

/** Those of the unfinished formulas that are in a circle; what only follows a circle is left out. */
function inCircle(unfinished: readonly FormulaCell[]): readonly FormulaCell[] {
  // What was found last stands furthest from the circle, and is left out first.
  const circle = new Set([...unfinished].reverse());
  for (let size = -1; size !== circle.size; ) {
    size = circle.size;
    for (const formula of circle) {
      let isRead = false;
      const look = (reader: FormulaCell): void => {
        isRead ||= circle.has(reader);
      };
      forEachWaiting(formula, look, (range) => {
        for (const reader of range.formulas) look(reader);
      });
      if (!isRead) circle.delete(formula);
    }
  }
  return unfinished.filter((formula) => circle.has(formula));
}

/**
 * Calculates everything that depends on the cells and formulas, each once and after its precedents (Kahn's order, so
 * that long chains need no stack).
 */
export function recalculate(
  cells: Iterable<ChangedCell>,
  seeds: Iterable<FormulaCell>,
  calculate: (formula: FormulaCell) => Content,
): Recalculated {
  const { formulas, ranges } = involve(cells, seeds);
  const changed: FormulaCell[] = [];
  const circular: FormulaCell[] = [];
  const ready: FormulaCell[] = formulas.filter((formula) => formula.waiting === 0);
  const finished = (formula: FormulaCell, isChanged: boolean): void => {
    const release = (reader: FormulaCell | RangeReader): void => {
      reader.waiting -= 1;
      reader.stale ||= isChanged;
    };
    const releaseFormula = (reader: FormulaCell): void => {
      release(reader);
      if (reader.waiting === 0) ready.push(reader);
    };
    formula.waiting = NOT_INVOLVED;
    forEachWaiting(formula, releaseFormula, (range) => {
      release(range);
      if (range.waiting === 0) openRange(range);
    });
    formula.lateReaders = [];
  };
  const openRange = (range: RangeReader): void => {
    range.waiting = NOT_INVOLVED;
    for (const reader of range.formulas) {
      if (reader.waiting <= 0) continue;
      reader.waiting -= 1;
      reader.stale ||= range.stale;
      if (reader.waiting === 0) ready.push(reader);
    }
  };
  const store = (formula: FormulaCell, value: Content): void => {
    const isChanged = !sameContent(contentOf(formula.store, formula.row, formula.column), value);
    if (isChanged) {
      setContent(formula.store, formula.row, formula.column, value);
      changed.push(formula);
    }
    finished(formula, isChanged);
  };
  const calculateReady = (): void => {
    for (let formula = ready.pop(); formula !== undefined; formula = ready.pop()) {
      if (!formula.stale) {
        finished(formula, false);
        continue;
      }
      try {
        store(formula, calculate(formula));
      } catch (error) {
        if (!(error instanceof NotCalculatedYet)) throw error;
        formula.waiting = 1;
        error.cell.lateReaders.push(formula);
      }
    }
  };
  for (const range of ranges) if (range.waiting === 0) openRange(range);
  calculateReady();
  for (
    let unfinished = formulas.filter((formula) => formula.waiting > 0);
    unfinished.length > 0;
    unfinished = formulas.filter((formula) => formula.waiting > 0)
  ) {
    const circle = inCircle(unfinished);
    circular.push(...circle);
    for (const formula of circle) formula.waiting = NOT_INVOLVED;
    for (const formula of circle) store(formula, 0);
    calculateReady();
    if (circle.length === 0) break;
  }
  for (const each of [...formulas, ...ranges]) each.waiting = NOT_INVOLVED;
  return { changed, circular, visited: formulas };
}
