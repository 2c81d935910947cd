import type { ICellData } from '@univerjs/core';
import type { GridEdit } from './book';
import { movedFormula, type Place } from './moved-formula';

/** Changed cells by row and column; null clears a cell. */
export type ChangedCells = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | null>>;

const BOOLEAN = 3;
/** Typed with an apostrophe in front, which Univer takes off. */
const FORCED_TEXT = 4;

interface SharedFormula extends Place {
  readonly formula: string;
}

function* cellsOf(matrix: ChangedCells): Generator<Place & { readonly cell: ICellData | null }> {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) yield { row: Number(row), column: Number(column), cell };
  }
}

/** Univer writes a filled formula once, with an id, and only the id into the other cells. */
function sharedFormulas(matrix: ChangedCells): ReadonlyMap<string, SharedFormula> {
  const shared = new Map<string, SharedFormula>();
  for (const { row, column, cell } of cellsOf(matrix)) {
    if (cell?.si && cell.f) shared.set(cell.si, { row, column, formula: cell.f });
  }
  return shared;
}

/** A cell typed over several lines comes as a small document. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function inputOf(cell: ICellData, place: Place, shared: ReadonlyMap<string, SharedFormula>): GridEdit['input'] {
  if (cell.f) return cell.f;
  const origin = cell.si ? shared.get(cell.si) : undefined;
  if (origin !== undefined) return movedFormula(origin.formula, origin, place);
  const value = richText(cell) ?? cell.v ?? null;
  if (cell.t === BOOLEAN && typeof value === 'number') return value === 1;
  return cell.t === FORCED_TEXT ? `'${value}` : value;
}

/** What a person's change of cells in Univer (`sheet.mutation.set-range-values`) enters into which cells; styles are left out. */
export function editsOf(matrix: ChangedCells): readonly GridEdit[] {
  const shared = sharedFormulas(matrix);
  const edits: GridEdit[] = [];
  for (const { row, column, cell } of cellsOf(matrix)) {
    if (cell === null) edits.push({ row, column, input: null });
    else if ('v' in cell || 'f' in cell || 'si' in cell || 'p' in cell) {
      edits.push({ row, column, input: inputOf(cell, { row, column }, shared) });
    }
  }
  return edits;
}
