import type { Area } from '../../../core/grid/address';

/** A part of a sheet's used range that is read as a whole. */
export interface Piece {
  readonly sheet: number;
  readonly area: Area;
}

/** The names of items stand in the first columns; asking for the indents of all cells would double the answer. */
export const INDENTED_COLUMNS = 5;

/** What is reckoned for a cell in JSON (value, formula, number format, type), for an indent and for a row, in bytes. */
const [CELL_BYTES, INDENT_BYTES, ROW_BYTES] = [42, 28, 20];
/** The web limits an answer to 5 MB; a tenth is left for what surrounds the cells. */
const ANSWER_BYTES = 4_500_000;

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rowBytes({ left, right }: Area): number {
  const width = right - left + 1;
  return width * CELL_BYTES + Math.min(width, INDENTED_COLUMNS) * INDENT_BYTES + ROW_BYTES;
}

/** What the answer about an area is reckoned to take, in bytes. */
export function answerBytes(area: Area): number {
  return (area.bottom - area.top + 1) * rowBytes(area);
}

/** Rows of one area in bands of at most so many bytes, at least one row each. */
export function bandsOf(area: Area, bytes: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(bytes / rowBytes(area)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

/**
 * Pieces as answers of at most so many bytes: many small ones share one answer, a big one takes several.
 * @example answersFor([{ sheet: 0, area: { top: 0, left: 0, bottom: 9, right: 0 } }], 500).length // → 2
 */
export function answersFor(pieces: readonly Piece[], bytes = ANSWER_BYTES): readonly (readonly Piece[])[] {
  const answers: Piece[][] = [];
  let current: Piece[] = [];
  let free = bytes;
  for (const { sheet, area } of pieces) {
    for (const band of bandsOf(area, bytes)) {
      if (answerBytes(band) > free && current.length > 0) {
        answers.push(current);
        current = [];
        free = bytes;
      }
      current.push({ sheet, area: band });
      free -= answerBytes(band);
    }
  }
  return current.length > 0 ? [...answers, current] : answers;
}
