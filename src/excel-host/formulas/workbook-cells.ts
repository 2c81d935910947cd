import { cellKey } from '../../core/grid/dense-sheet';
import { type Formula, readFormula } from './formula';
import { link, precedentsOf, splitName } from './link';
import type { DefinedNames } from './names';
import { createReaders } from './readers';
import { createStore, type FormulaCell, type SheetStore } from './store';
import type { FormulaTables } from './tables';

/** All sheets with their formulas, linked to what they read. */
export interface WorkbookCells {
  readonly stores: ReadonlyMap<string, SheetStore>;
  storeOf(name: string): SheetStore | undefined;
  addStore(name: string): void;
  removeStore(name: string): void;
  renameStore(name: string, newName: string): void;
  setFormula(store: SheetStore, row: number, column: number, text: string, loaded: boolean): FormulaCell;
  removeFormula(store: SheetStore, row: number, column: number): void;
  formulas(): readonly FormulaCell[];
  /** The formulas that use a defined name or look for one. */
  usersOf(name: string): readonly FormulaCell[];
  /** Reads anew what a formula depends on. */
  relink(cell: FormulaCell): void;
  relinkAll(): void;
  /** The formulas to calculate each time (易失性). */
  readonly volatile: ReadonlySet<FormulaCell>;
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

export function createWorkbookCells(names: DefinedNames, tables: FormulaTables): WorkbookCells {
  const stores = new Map<string, SheetStore>();
  const users = new Map<string, Set<FormulaCell>>();
  const volatile = new Set<FormulaCell>();
  const storeOf = (name: string): SheetStore | undefined => stores.get(name.toLowerCase());

  const connect = (cell: FormulaCell): void => {
    const at = { sheet: cell.store.name, row: cell.row, column: cell.column };
    const found = precedentsOf(cell.formula, at, { names, tables, storeOf });
    const unlink = link(cell, found.areas, storeOf);
    for (const name of found.names) addTo(users, name, cell);
    if (found.volatile && !found.unsupported) volatile.add(cell);
    cell.unsupported = found.unsupported;
    cell.unlink = () => {
      unlink();
      for (const name of found.names) users.get(name)?.delete(cell);
      volatile.delete(cell);
    };
  };
  const relink = (cell: FormulaCell): void => {
    cell.unlink();
    connect(cell);
  };
  const formulas = (): readonly FormulaCell[] => [...stores.values()].flatMap((store) => [...store.formulas.values()]);
  const removeFormula = (store: SheetStore, row: number, column: number): void => {
    const key = cellKey(row, column);
    store.formulas.get(key)?.unlink();
    store.formulas.delete(key);
  };

  return {
    stores,
    volatile,
    storeOf,
    formulas,
    relink,
    removeFormula,
    addStore: (name) => {
      stores.set(name.toLowerCase(), createStore(name));
    },
    removeStore: (name) => {
      stores.delete(name.toLowerCase());
    },
    renameStore: (name, newName) => {
      const store = storeOf(name);
      if (store === undefined) return;
      stores.delete(name.toLowerCase());
      store.name = newName;
      stores.set(newName.toLowerCase(), store);
    },
    setFormula: (store, row, column, text, loaded) => {
      removeFormula(store, row, column);
      const formula: Formula = readFormula(text);
      const cell: FormulaCell = {
        ...{ store, row, column, formula, loaded },
        ...{ unsupported: false, waiting: -1, stale: false, lateReaders: [], unlink: () => undefined },
      };
      store.formulas.set(cellKey(row, column), cell);
      connect(cell);
      return cell;
    },
    usersOf: (name) => [...(users.get(splitName(name).name.toLowerCase()) ?? [])],
    relinkAll: () => {
      users.clear();
      volatile.clear();
      for (const store of stores.values()) store.readers = createReaders();
      for (const cell of formulas()) connect(cell);
    },
  };
}
