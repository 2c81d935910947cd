import { type Area, contains } from '../grid/address';
import type { Sheet } from '../grid/sheet';
import type { TextRun } from './text-run';
import { textsOf } from './texts';
import { endsThought, isNumbered } from './thought-ends';

/** A paragraph is not spread over more cells than this. */
const MOST_PIECES = 60;

/**
 * The texts of a sheet that may hold sentences, those that are spread over consecutive rows of one column joined. What
 * stands in a table is read cell by cell.
 */
export function runsOf(sheet: Sheet, tables: readonly Area[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  const last = new Map<number, { readonly position: number; readonly row: number; readonly isListed: boolean }>();
  const isInTable = (row: number, column: number) => tables.some((area) => contains(area, { row, column }));
  for (const { at, text } of textsOf(sheet)) {
    const above = last.get(at.column);
    const run = above === undefined || above.row !== at.row - 1 ? undefined : runs[above.position];
    const isAlone = run === undefined || run.pieces.length >= MOST_PIECES || isInTable(at.row, at.column);
    if (above !== undefined && !isAlone && !endsThought(run.text, text, above.isListed)) {
      runs[above.position] = { text: run.text + text, pieces: [...run.pieces, { at, start: run.text.length }] };
      const isListed = isNumbered(text) || above.isListed;
      last.set(at.column, { position: above.position, row: at.row, isListed });
      continue;
    }
    runs.push({ text, pieces: [{ at, start: 0 }] });
    if (!isInTable(at.row, at.column)) last.set(at.column, { position: runs.length - 1, row: at.row, isListed: false });
  }
  return runs;
}
