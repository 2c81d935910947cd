import type { CellAddress } from '../../core/grid/address';
import type { Formula } from './formula';
import { functionNamed, SYNTAX_FUNCTIONS, VOLATILE } from './functions/all';
import type { DefinedNames } from './names';
import { addReader, removeReader } from './readers';
import type { FormulaCell, SheetStore } from './store';
import type { FormulaTables } from './tables';
import type { SheetArea } from './values';

/** Functions that look at where a reference is, not at what stands there. */
const POSITIONAL = new Set(['OFFSET', 'ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'CELL']);

function isKnown(name: string): boolean {
  return functionNamed(name) !== undefined || SYNTAX_FUNCTIONS.has(name);
}

/** What a formula reads, through its defined names too. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** The defined names used, in lower case, whether they exist or not. */
  readonly names: readonly string[];
  readonly volatile: boolean;
  readonly unsupported: boolean;
}

/** The parts of a name such as `表!名称`. */
export function splitName(written: string): { readonly sheet: string | undefined; readonly name: string } {
  const cut = written.lastIndexOf('!');
  if (cut < 0) return { sheet: undefined, name: written };
  const sheet = written.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, name: written.slice(cut + 1) };
}

/** Where the parts of a formula lead to. */
export interface Surroundings {
  readonly names: DefinedNames;
  readonly tables: FormulaTables;
  readonly storeOf: (name: string) => SheetStore | undefined;
}

/** What a formula in a cell reads. */
export function precedentsOf(formula: Formula, at: CellAddress, { names, tables, storeOf }: Surroundings): Precedents {
  const { sheet } = at;
  const areas: SheetArea[] = [];
  const used = new Set<string>();
  let volatile = false;
  let unsupported = false;
  const visit = (part: Formula, inName: boolean): void => {
    for (const area of part.areas) {
      const store = storeOf(area.sheet ?? sheet);
      if (store !== undefined) areas.push({ ...area, sheet: store.name });
    }
    for (const written of part.structured) {
      const area = tables.areaOf(written, at);
      unsupported ||= !tables.knows(written, at);
      if (area !== undefined) areas.push(area);
    }
    volatile ||= part.composesAreas || part.functions.some((name) => VOLATILE.has(name));
    unsupported ||= part.unsupported.length > 0 || (inName && part.relative);
    unsupported ||= !part.functions.every(isKnown);
    for (const written of part.names) {
      const { sheet: scope, name } = splitName(written);
      if (used.has(name)) continue;
      used.add(name);
      const found = names.get(name, scope ?? sheet);
      if (found !== undefined) visit(found, true);
      const body = found === undefined ? tables.bodyOf(name) : undefined;
      if (body !== undefined) areas.push(body);
    }
  };
  visit(formula, false);
  return { areas, names: [...used], volatile, unsupported };
}

function isOwnPlace({ row, column, formula, store }: FormulaCell, area: SheetArea): boolean {
  const own = area.top === row && area.bottom === row && area.left === column && area.right === column;
  return own && area.sheet === store.name && formula.functions.some((name) => POSITIONAL.has(name));
}

/** Notes a formula cell with everything that it reads; gives back how to take the notes away. */
export function link(
  cell: FormulaCell,
  areas: readonly SheetArea[],
  storeOf: (name: string) => SheetStore | undefined,
): () => void {
  const noted: { readonly store: SheetStore; readonly area: SheetArea }[] = [];
  for (const area of areas) {
    const store = storeOf(area.sheet);
    if (store === undefined || isOwnPlace(cell, area)) continue;
    addReader(store.readers, area, cell);
    noted.push({ store, area });
  }
  return () => {
    for (const { store, area } of noted) removeReader(store.readers, area, cell);
  };
}
