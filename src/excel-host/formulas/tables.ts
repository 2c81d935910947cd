import { parseStructRef } from '@borgar/fx';
import type { Area, CellAddress } from '../../core/grid/address';
import type { SheetArea } from './values';

/** A table as formulas see it (超级表). */
export interface TableShape {
  /** Stays the same when the table is renamed. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** The headings of its columns. */
  readonly columns: readonly string[];
}

/** The tables of the workbook, by which references such as `表1[金额]` find their cells (结构化引用). */
export interface FormulaTables {
  readonly shapes: readonly TableShape[];
  set(shapes: readonly TableShape[]): void;
  named(name: string): TableShape | undefined;
  /** The table around a cell, which a reference without a table name means. */
  around(at: CellAddress): TableShape | undefined;
  /** Whether the table of a reference exists. */
  knows(written: string, at: CellAddress): boolean;
  /** The cells that a reference stands for at a cell; undefined where there is no such table, column or row. */
  areaOf(written: string, at: CellAddress): SheetArea | undefined;
  /** The body of a table, which its bare name stands for. */
  bodyOf(name: string): SheetArea | undefined;
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function rowsOf(table: TableShape, sections: readonly string[], row: number): readonly [number, number] | undefined {
  const { area, showHeaders, showTotals } = table;
  const first = area.top + (showHeaders ? 1 : 0);
  const last = area.bottom - (showTotals ? 1 : 0);
  const parts = sections.length === 0 ? ['data'] : sections;
  const spans = parts.map((part): readonly [number, number] | undefined => {
    if (part === 'all') return [area.top, area.bottom];
    if (part === 'data') return first > last ? undefined : [first, last];
    if (part === 'headers') return showHeaders ? [area.top, area.top] : undefined;
    if (part === 'totals') return showTotals ? [area.bottom, area.bottom] : undefined;
    return row < first || row > last ? undefined : [row, row];
  });
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length || known.length === 0) return undefined;
  return [Math.min(...known.map(([top]) => top)), Math.max(...known.map(([, bottom]) => bottom))];
}

function columnsOf({ area, columns }: TableShape, names: readonly string[]): readonly [number, number] | undefined {
  if (names.length === 0) return [area.left, area.right];
  const places = names.map((name) => columns.findIndex((column) => sameText(column, name)));
  if (places.includes(-1)) return undefined;
  return [area.left + Math.min(...places), area.left + Math.max(...places)];
}

export function createTables(): FormulaTables {
  let shapes: readonly TableShape[] = [];
  const named = (name: string): TableShape | undefined => shapes.find((table) => sameText(table.name, name));
  const around = ({ sheet, row, column }: CellAddress): TableShape | undefined =>
    shapes.find(
      ({ sheet: on, area }) =>
        sameText(on, sheet) && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const tableOf = (name: string | undefined, at: CellAddress): TableShape | undefined =>
    name === undefined || name === '' ? around(at) : named(name);
  const areaOf = (written: string, at: CellAddress): SheetArea | undefined => {
    const read = parseStructRef(written);
    const table = read === undefined ? undefined : tableOf(read.table, at);
    if (read === undefined || table === undefined) return undefined;
    const { sections = [], columns = [] } = read;
    const rows = rowsOf(table, sections, at.row);
    const span = columnsOf(table, columns);
    if (rows === undefined || span === undefined) return undefined;
    return { sheet: table.sheet, top: rows[0], bottom: rows[1], left: span[0], right: span[1] };
  };
  return {
    get shapes() {
      return shapes;
    },
    set(next) {
      shapes = next;
    },
    named,
    around,
    areaOf,
    knows(written, at) {
      const read = parseStructRef(written);
      return read !== undefined && tableOf(read.table, at) !== undefined;
    },
    bodyOf(name) {
      const table = named(name);
      return table === undefined ? undefined : areaOf(`${table.name}[]`, { sheet: table.sheet, row: 0, column: 0 });
    },
  };
}
