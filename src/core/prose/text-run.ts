import type { CellAddress } from '../grid/address';

/** A text that is read as one though it may stand in several cells (跨行的段落). */
export interface TextRun {
  readonly text: string;
  /** The cells, each with the position in `text` at which its own text begins. */
  readonly pieces: readonly { readonly at: CellAddress; readonly start: number }[];
}

/** A place in a run, as the cell and the position in the cell's own text. */
export interface PlaceInText {
  readonly at: CellAddress;
  readonly offset: number;
}

/** A text in one cell. */
export function runOf(at: CellAddress, text: string): TextRun {
  return { text, pieces: [{ at, start: 0 }] };
}

/** Where a position of the run's text stands. */
export function placeIn({ pieces }: TextRun, position: number): PlaceInText {
  const piece = pieces.findLast(({ start }) => start <= position) ?? pieces[0];
  if (piece === undefined) throw new RangeError('a run has at least one cell');
  return { at: piece.at, offset: position - piece.start };
}
