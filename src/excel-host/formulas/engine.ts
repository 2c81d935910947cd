import type { CellAddress } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';
import { cellKey } from '../../core/grid/dense-sheet';
import type { Calculation, RewrittenFormula } from '../calculation';
import { type Call, cellCount, type FormulaBook } from './book';
import { cellValue } from './evaluate';
import { readFormula } from './formula';
import { precedentsOf } from './link';
import { createNames } from './names';
import { forEachRange } from './readers';
import { type ChangedCell, NotCalculatedYet, recalculate } from './recalculation';
import { rewriteLines } from './rewrite';
import { contentOf, type FormulaCell, type SheetStore, setContent } from './store';
import { changeLines, changeTables, type Restructured, removeSheet, renameSheet } from './structure';
import { createTables } from './tables';
import { failure, type SheetArea } from './values';
import { createWorkbookCells, type WorkbookCells } from './workbook-cells';

/** A calculation that also tells which formulas depend on themselves. */
export interface FormulaEngine extends Calculation {
  /** Cells of the last recalculations whose formulas go round in a circle (循环引用); they show 0. */
  circular(): readonly CellAddress[];
}

function addressOf({ store, row, column }: FormulaCell): CellAddress {
  return { sheet: store.name, row, column };
}

/** False for a cell that holds something else by now. */
function isPresent(cell: FormulaCell): boolean {
  return cell.store.formulas.get(cellKey(cell.row, cell.column)) === cell;
}

function readsHiddenRows({ formula }: FormulaCell): boolean {
  return formula.functions.some((name) => name === 'SUBTOTAL' || name === 'AGGREGATE');
}

/** Stops a calculation that is about to read a cell which has its turn later. */
function refusePending(area: SheetArea, cells: WorkbookCells): void {
  const store = cells.storeOf(area.sheet);
  if (store === undefined) return;
  const check = (cell: FormulaCell | undefined): void => {
    if (cell !== undefined && cell.waiting >= 0) throw new NotCalculatedYet(cell);
  };
  if (cellCount(area) <= store.formulas.size) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) check(store.formulas.get(cellKey(row, column)));
    }
    return;
  }
  for (const cell of store.formulas.values()) {
    const inRows = cell.row >= area.top && cell.row <= area.bottom;
    if (inRows && cell.column >= area.left && cell.column <= area.right) check(cell);
  }
}

/** The one formula engine of the in-memory Excel (公式引擎): synchronous, and only what an edit touches. */
export function createCalculation(now: () => Date = () => new Date()): FormulaEngine {
  const names = createNames();
  const tables = createTables();
  const cells = createWorkbookCells(names, tables);
  let changed: ChangedCell[] = [];
  let seeds = new Set<FormulaCell>();
  let loaded: FormulaCell[] = [];
  /** Entered since the last recalculation, with something that is not calculated here. */
  let unknown: FormulaCell[] = [];
  let hiddenRowsChanged = false;
  const circles = new Set<FormulaCell>();

  const book: FormulaBook = {
    sheet: (name) => cells.storeOf(name)?.sheet,
    definedName: (name, sheet) => names.get(name, sheet),
    tableArea: tables.areaOf,
    tableBody: tables.bodyOf,
    now,
    get rowLimit() {
      return Math.max(1, ...[...cells.stores.values()].map((store) => store.rows.length));
    },
    get columnLimit() {
      return Math.max(1, ...[...cells.stores.values()].map((store) => store.columnCount));
    },
  };
  const callAt = (at: CellAddress, pass: object): Call => ({
    at,
    book,
    pass,
    onDynamicArea: (area) => refusePending(area, cells),
  });
  const storeNamed = (name: string): SheetStore => {
    const store = cells.storeOf(name);
    if (store === undefined) throw new Error(`no sheet ${name}`);
    return store;
  };
  /** Cells are about to move: what was set so far is remembered by its readers. */
  const restructure = (change: () => Restructured): readonly RewrittenFormula[] => {
    for (const { store, row, column } of changed) {
      for (const reader of store.readers.cells.get(cellKey(row, column)) ?? []) seeds.add(reader);
      forEachRange(store.readers, row, column, (range) => {
        for (const reader of range.formulas) seeds.add(reader);
      });
    }
    changed = [];
    const { rewritten, touched } = change();
    for (const cell of touched) seeds.add(cell);
    return rewritten;
  };
  const nameChanged = (name: string): void => {
    for (const cell of cells.usersOf(name)) {
      cells.relink(cell);
      seeds.add(cell);
    }
  };

  return {
    addSheet: (name) => {
      cells.addStore(name);
      // Formulas may have been waiting for a sheet of this name.
      for (const cell of cells.formulas()) {
        if (cell.formula.areas.some((area) => area.sheet?.toLowerCase() === name.toLowerCase())) {
          cells.relink(cell);
          seeds.add(cell);
        }
      }
    },
    removeSheet: (name) => restructure(() => removeSheet(cells, names, name)),
    renameSheet: (name, newName) => restructure(() => renameSheet(cells, names, name, newName)),
    setName: (name, sheet, formula) => {
      names.set(name, sheet, formula);
      nameChanged(name);
    },
    removeName: (name, sheet) => {
      names.remove(name, sheet);
      nameChanged(name);
    },
    setTables: (shapes) => {
      if (JSON.stringify(shapes) === JSON.stringify(tables.shapes)) return [];
      const { rewritten, touched } = changeTables(cells, names, tables, shapes);
      for (const cell of touched) seeds.add(cell);
      return rewritten;
    },
    set: (sheetName, row, column, input) => {
      const store = storeNamed(sheetName);
      changed.push({ store, row, column });
      if (!('formula' in input)) {
        cells.removeFormula(store, row, column);
        setContent(store, row, column, input.value);
        return;
      }
      const { cached } = input;
      const cell = cells.setFormula(store, row, column, input.formula, cached !== undefined);
      if (cached === undefined) {
        seeds.add(cell);
        if (cell.unsupported) {
          setContent(store, row, column, failure('#NAME?'));
          unknown.push(cell);
        }
      } else {
        loaded.push(cell);
        setContent(store, row, column, cached);
      }
    },
    setRowHidden: (sheet, row, hidden) => {
      const store = storeNamed(sheet);
      if (hidden) store.hiddenRows.add(row);
      else store.hiddenRows.delete(row);
      hiddenRowsChanged = true;
    },
    changeLines: (change) => restructure(() => changeLines(cells, names, change)),
    recalculate: (scope = 'changed') => {
      if (scope === 'all') for (const cell of loaded) cell.loaded = false;
      const hiding = hiddenRowsChanged ? cells.formulas().filter(readsHiddenRows) : [];
      const start = scope === 'all' ? cells.formulas() : [...seeds, ...hiding, ...cells.volatile];
      const pass = {};
      const calculate = (cell: FormulaCell): Content => {
        const tree = cell.formula.tree();
        if (tree !== undefined) return cellValue(tree, callAt(addressOf(cell), pass));
        cell.unsupported = true;
        return contentOf(cell.store, cell.row, cell.column);
      };
      const alive = start.filter(isPresent);
      const result = recalculate(changed, alive, calculate);
      for (const cell of loaded) cell.loaded = false;
      for (const cell of result.visited) circles.delete(cell);
      for (const cell of result.circular) circles.add(cell);
      changed = [];
      seeds = new Set();
      hiddenRowsChanged = false;
      loaded = [];
      const named = unknown.filter((cell) => cell.unsupported && isPresent(cell));
      unknown = [];
      return [...result.changed, ...named].map(addressOf);
    },
    value: (sheet, row, column) => contentOf(storeNamed(sheet), row, column),
    formula: (sheet, row, column) => storeNamed(sheet).sheet.formula(row, column),
    nameFormula: (name, sheet) => names.own(name, sheet)?.text,
    evaluate: (text, at) => {
      const formula = readFormula(text);
      const tree = formula.tree();
      const known = !precedentsOf(formula, at, { names, tables, storeOf: cells.storeOf }).unsupported;
      return tree === undefined || !known ? failure('#NAME?') : cellValue(tree, callAt(at, {}));
    },
    rewritten: (formula, sheet, change) => rewriteLines(formula, sheet, change),
    isFormula: (text) => /^=\s*\S/.test(text) && readFormula(text).tree() !== undefined,
    unsupported: () =>
      cells
        .formulas()
        .filter((cell) => cell.unsupported)
        .map(addressOf),
    circular: () => {
      return [...circles].filter(isPresent).map(addressOf);
    },
  };
}
