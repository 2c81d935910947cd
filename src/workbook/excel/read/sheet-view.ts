import type { Area } from '../../../core/grid/address';
import type { Content } from '../../../core/grid/cell';
import { cellKey, type DenseSheetParts, denseSheet } from '../../../core/grid/dense-sheet';
import type { Sheet } from '../../../core/grid/sheet';
import type { PieceContents } from './contents';
import type { SheetLayout } from './layout';
import { INDENTED_COLUMNS } from './pieces';

/** What a sheet was put together from, to put it together again with some pieces read anew. */
export interface SheetParts extends DenseSheetParts {
  readonly rows: Content[][];
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
  readonly indents: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

const partsOf = new WeakMap<Sheet, SheetParts>();

function keep<Value>(map: Map<number, Value>, key: number, value: Value, isUsual: boolean): void {
  if (isUsual) map.delete(key);
  else map.set(key, value);
}

function keepHidden(lines: Set<number>, line: number, isHidden: boolean): void {
  if (isHidden) lines.add(line);
  else lines.delete(line);
}

/** Indents are known of the leftmost columns of the used range only, whatever piece is read. */
function put(parts: SheetParts, piece: PieceContents, { used }: SheetLayout): void {
  const { top, left } = piece.area;
  const lastIndented = (used?.left ?? left) + INDENTED_COLUMNS - 1;
  const { rows, formulas, formats, indents } = parts;
  while (rows.length < top) rows.push([]);
  for (const [index, contents] of piece.contents.entries()) {
    const row = top + index;
    const before = rows[row] ?? [];
    const start = Array.from({ length: left }, (_, column) => before[column] ?? null);
    rows[row] = [...start, ...contents, ...before.slice(left + contents.length)];
    keepHidden(parts.hiddenRows, row, piece.hiddenRows[index] === true);
    for (const [offset, formula] of (piece.formulas[index] ?? []).entries()) {
      keep(formulas, cellKey(row, left + offset), formula, formula === '');
    }
    for (const [offset, format] of (piece.formats[index] ?? []).entries()) {
      keep(formats, cellKey(row, left + offset), format, format === 'General');
    }
    for (const [offset, indent] of (piece.indents[index] ?? []).entries()) {
      if (left + offset <= lastIndented) keep(indents, cellKey(row, left + offset), indent, indent === 0);
    }
  }
  for (const [offset, hidden] of piece.hiddenColumns.entries()) keepHidden(parts.hiddenColumns, left + offset, hidden);
}

function made({ name, hidden, merges, listObjects, ...layout }: SheetLayout, parts: SheetParts): Sheet {
  const frame = { name, hidden, protected: layout.protected, merges, listObjects };
  const all = { ...parts, ...frame };
  const sheet = denseSheet(all);
  partsOf.set(sheet, all);
  return sheet;
}

/** The sheet as the checks see it, put together from the pieces that were read of it. */
export function sheetView(layout: SheetLayout, pieces: readonly PieceContents[]): Sheet {
  const parts: SheetParts = {
    ...{ name: layout.name, rows: [], formulas: new Map(), formats: new Map(), indents: new Map() },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  for (const piece of pieces) put(parts, piece, layout);
  return made(layout, parts);
}

/** A sheet that was read before, with some pieces read anew; undefined where it is not known what it was made of. */
export function patchedView(before: Sheet, layout: SheetLayout, pieces: readonly PieceContents[]): Sheet | undefined {
  const known = partsOf.get(before);
  if (known === undefined) return undefined;
  const parts: SheetParts = {
    ...known,
    rows: [...known.rows],
    ...{ formulas: new Map(known.formulas), formats: new Map(known.formats), indents: new Map(known.indents) },
    ...{ hiddenRows: new Set(known.hiddenRows), hiddenColumns: new Set(known.hiddenColumns) },
  };
  for (const piece of pieces) put(parts, piece, layout);
  return made(layout, parts);
}

/** Where the formulas of a sheet that was read before stand: one stretch for each column. */
export function formulaColumns(sheet: Sheet): readonly Area[] {
  const columns = new Map<number, Area>();
  for (const key of partsOf.get(sheet)?.formulas.keys() ?? []) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const { top, bottom } = columns.get(column) ?? { top: row, bottom: row };
    columns.set(column, { top: Math.min(top, row), left: column, bottom: Math.max(bottom, row), right: column });
  }
  return [...columns.values()];
}
