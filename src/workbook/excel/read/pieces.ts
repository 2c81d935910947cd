import type { Area } from '../../../core/grid/address';

/** A part of a sheet's used range that is read as a whole. */
export interface Piece {
  readonly sheet: number;
  readonly area: Area;
}

/** What a cell is reckoned to take in an answer: value, formula, number format and type, in JSON. */
const CELL_BYTES = 64;
/** The web limits an answer to 5 MB; a tenth is left for what surrounds the cells. */
const ANSWER_BYTES = 4_500_000;
export const CELLS_PER_ANSWER = Math.floor(ANSWER_BYTES / CELL_BYTES);

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Rows of one area in bands of at most `cells` cells, at least one row each. */
export function bandsOf(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}

/**
 * The used ranges of all sheets as answers of at most so many cells: many small sheets share one answer, a big one
 * takes several.
 * @example answersFor([{ top: 0, left: 0, bottom: 9, right: 0 }, undefined], 6).length // → 2
 */
export function answersFor(
  used: readonly (Area | undefined)[],
  cells = CELLS_PER_ANSWER,
): readonly (readonly Piece[])[] {
  const answers: Piece[][] = [];
  let current: Piece[] = [];
  let free = cells;
  for (const [sheet, area] of used.entries()) {
    if (area === undefined) continue;
    for (const band of bandsOf(area, cells)) {
      if (cellCount(band) > free && current.length > 0) {
        answers.push(current);
        current = [];
        free = cells;
      }
      current.push({ sheet, area: band });
      free -= cellCount(band);
    }
  }
  return current.length > 0 ? [...answers, current] : answers;
}
