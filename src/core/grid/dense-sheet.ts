import type { Area } from './address';
import type { Content } from './cell';
import type { Sheet } from './sheet';

/** What a dense sheet is made from; everything but the name may be left out. */
export interface DenseSheetParts {
  readonly name: string;
  /** `rows[row][column]`; short rows end in empty cells. */
  readonly rows?: readonly (readonly Content[])[];
  readonly formulas?: ReadonlyMap<number, string>;
  readonly formats?: ReadonlyMap<number, string>;
  readonly indents?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  readonly listObjects?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

/** The key of a cell in the maps of a dense sheet. Excel has 16,384 columns. @example cellKey(1, 2) // → 16386 */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** A sheet over rows of contents and sparse maps keyed by `cellKey`. */
export function denseSheet(parts: DenseSheetParts): Sheet {
  const rows = parts.rows ?? [];
  return {
    name: parts.name,
    rowCount: rows.length,
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    hidden: parts.hidden ?? false,
    protected: parts.protected ?? false,
    merges: parts.merges ?? [],
    listObjects: parts.listObjects ?? [],
    content: (row, column) => rows[row]?.[column] ?? null,
    formula: (row, column) => parts.formulas?.get(cellKey(row, column)),
    format: (row, column) => parts.formats?.get(cellKey(row, column)) ?? 'General',
    indent: (row, column) => parts.indents?.get(cellKey(row, column)) ?? 0,
    rowHidden: (row) => parts.hiddenRows?.has(row) ?? false,
    columnHidden: (column) => parts.hiddenColumns?.has(column) ?? false,
  };
}
