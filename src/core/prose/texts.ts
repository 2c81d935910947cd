import type { CellAddress } from '../grid/address';
import { joinedLines } from '../grid/joined-lines';
import type { Sheet } from '../grid/sheet';

/** A text in a cell that is more than a name (工作表中的文字). */
export interface CellText {
  readonly at: CellAddress;
  readonly text: string;
}

/** Shorter texts are names and headings. */
const SHORTEST = 12;

/** A name has no punctuation of sentences; a heading has no amount. */
const SENTENCE = /[，。；：,;]|[:、][^:、]{0,40}\d/;

/** The texts of a sheet that may hold sentences, in reading order. */
export function* textsOf(sheet: Sheet): Iterable<CellText> {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const content = sheet.content(row, column);
      if (typeof content !== 'string' || content.length < SHORTEST || !SENTENCE.test(content)) continue;
      yield { at: { sheet: sheet.name, row, column }, text: joinedLines(content) };
    }
  }
}
