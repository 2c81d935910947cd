import type { GridCell } from '../grid/book';

/** Pixels of a digit in 11 points; a Chinese character is two digits wide. */
const DIGIT = 7.4;
const PADDING = 14;
const NARROWEST = 72;
const WIDEST = 320;
/** Enough to see how wide a column is. */
const ROWS_LOOKED_AT = 500;

/** The width of a text in digits. */
function digitsWide(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/**
 * Widths, in pixels, of the columns that have none of their own: wide enough for what stands in them (最适合的列宽).
 * Titles, which run over their neighbours or are merged, and wrapped texts do not count.
 */
export function fittedWidths(
  cells: readonly GridCell[],
  given: ReadonlyMap<number, number>,
  isMerged: (row: number, column: number) => boolean,
): ReadonlyMap<number, number> {
  const inRow = new Map<number, number>();
  const near = cells.filter(({ row, content }) => row < ROWS_LOOKED_AT && content !== null);
  for (const { row } of near) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  const widths = new Map(given);
  for (const cell of near) {
    const { row, column, look } = cell;
    const alone = inRow.get(row) === 1;
    if (alone || given.has(column) || look.wrap === true || isMerged(row, column)) continue;
    const wanted = Math.ceil(digitsWide(cell.text) * DIGIT * ((look.fontSize ?? 11) / 11)) + PADDING;
    const width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  return widths;
}
