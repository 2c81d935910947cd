import { type Area, contains } from '../grid/address';
import type { Sheet } from '../grid/sheet';
import type { TextRun } from './text-run';
import { textsOf } from './texts';

/** Where a sentence or a heading ends; what ends otherwise goes on in the row below. */
const ENDS = /[。！？!?.…]\s*["”’）)]?\s*$/;

/** A text that announces what follows: 其中：, 具体情况如下：. */
const ANNOUNCES = /[：:]\s*$/;

/** A part that belongs to the text above it though that has ended, or the next of an announced list. */
const CONTINUES = /^[\s\u3000]*(?:日常)?公用(?:经费|支出)/;
const NUMBERED = /^[\s\u3000]*(?:[（(]?\d{1,2}[）)]|\d{1,2}[、．.](?!\d))/;
const NEW_HEADING = /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A paragraph is not spread over more cells than this. */
const MOST_PIECES = 60;

function goesOn(above: string, below: string, isListed: boolean): boolean {
  if (NEW_HEADING.test(below)) return false;
  if (CONTINUES.test(below)) return true;
  if (NUMBERED.test(below)) return isListed || ANNOUNCES.test(above);
  return !ENDS.test(above);
}

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
    if (above !== undefined && !isAlone && goesOn(run.text, text, above.isListed)) {
      runs[above.position] = { text: run.text + text, pieces: [...run.pieces, { at, start: run.text.length }] };
      const isListed = NUMBERED.test(text) || above.isListed;
      last.set(at.column, { position: above.position, row: at.row, isListed });
      continue;
    }
    runs.push({ text, pieces: [{ at, start: 0 }] });
    if (!isInTable(at.row, at.column)) last.set(at.column, { position: runs.length - 1, row: at.row, isListed: false });
  }
  return runs;
}
