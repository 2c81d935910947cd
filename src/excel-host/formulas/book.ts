import type { CellAddress } from '../../core/grid/address';
import type { Sheet } from '../../core/grid/sheet';
import type { Formula } from './formula';
import {
  isMatrix,
  isReference,
  LAST_COLUMN,
  LAST_ROW,
  type Matrix,
  matrix,
  type Reference,
  type Scalar,
  type SheetArea,
  type Value,
} from './values';

/** What formulas need of a sheet. */
export type BookSheet = Pick<Sheet, 'name' | 'rowCount' | 'columnCount' | 'content' | 'formula' | 'rowHidden'>;

/** What formulas need of a workbook. Sheet and defined names are matched without regard to case. */
export interface FormulaBook {
  sheet(name: string): BookSheet | undefined;
  /** What a defined name stands for, as seen from a sheet. */
  definedName(name: string, sheet: string): Formula | undefined;
  /** The cells that a reference to a part of a table stands for at a cell. */
  tableArea(written: string, at: CellAddress): SheetArea | undefined;
  /** The body of the table of this name. */
  tableBody(name: string): SheetArea | undefined;
  now(): Date;
  /** The rows and columns of the largest sheet. */
  readonly rowLimit: number;
  readonly columnLimit: number;
}

/** The formula in progress: where it stands and what it may read. */
export interface Call {
  readonly at: CellAddress;
  readonly book: FormulaBook;
  /** The same object during one recalculation: what was worked out for it may be used again. */
  readonly pass: object;
  /** Told of every area that was worked out while calculating, before it is read. */
  readonly onDynamicArea: (area: SheetArea) => void;
}

/** The part of an area that can hold anything, or undefined. */
export function usedPart(area: SheetArea, { book }: Call): SheetArea | undefined {
  const sheet = book.sheet(area.sheet);
  if (sheet === undefined) return undefined;
  const bottom = Math.min(area.bottom, sheet.rowCount - 1);
  const right = Math.min(area.right, sheet.columnCount - 1);
  return bottom < area.top || right < area.left ? undefined : { ...area, bottom, right };
}

/** How many cells an area has, whether they hold anything or not. */
export function cellCount(area: SheetArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Calls `visit` for every cell or element that can hold anything, row by row. */
export function forEachContent(value: Value, call: Call, visit: (content: Scalar, fromRange: boolean) => void): void {
  if (isMatrix(value)) {
    for (const row of value.rows) for (const content of row) visit(content, true);
    return;
  }
  if (!isReference(value)) {
    visit(value, false);
    return;
  }
  for (const area of value.areas) {
    const used = usedPart(area, call);
    const sheet = call.book.sheet(area.sheet);
    if (used === undefined || sheet === undefined) continue;
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) visit(sheet.content(row, column), true);
    }
  }
}

/** The content of one cell. */
export function contentAt(sheet: string, row: number, column: number, { book }: Call): Scalar {
  return book.sheet(sheet)?.content(row, column) ?? null;
}

/** A rectangle of values that is read where it stands. */
export interface Table {
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): Scalar;
}

const LARGEST_COPY = 2_000_000;

/** An area as a table; whole columns and rows end where no sheet of the workbook holds anything any more. */
export function tableOfArea(area: SheetArea, { book }: Call): Table {
  const sheet = book.sheet(area.sheet);
  const huge = cellCount(area) > LARGEST_COPY;
  const bottom = huge || area.bottom === LAST_ROW ? Math.min(area.bottom, book.rowLimit - 1) : area.bottom;
  const right = huge || area.right === LAST_COLUMN ? Math.min(area.right, book.columnLimit - 1) : area.right;
  return {
    rowCount: Math.max(1, bottom - area.top + 1),
    columnCount: Math.max(1, right - area.left + 1),
    at: (row, column) => sheet?.content(area.top + row, area.left + column) ?? null,
  };
}

export function tableOfMatrix({ rows }: Matrix): Table {
  return { rowCount: rows.length, columnCount: rows[0]?.length ?? 0, at: (row, column) => rows[row]?.[column] ?? null };
}

/** A copy of the values of a table. */
export function matrixOfTable(source: Table): Matrix {
  const columns = Array.from({ length: source.columnCount }, (_, column) => column);
  return matrix(Array.from({ length: source.rowCount }, (_, row) => columns.map((column) => source.at(row, column))));
}

/** A reference to one rectangle, or undefined for several. */
export function singleArea(value: Reference): SheetArea | undefined {
  return value.areas.length === 1 ? value.areas[0] : undefined;
}
