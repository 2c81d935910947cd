import { isNothingText } from '../figures/amount-text';
import { ownSheetsOf } from '../grid/own-sheets';
import type { Sheet } from '../grid/sheet';
import { cellOf } from '../tables/reading-at';
import type { Item, Table } from '../tables/table';
import type { CheckContext } from './check';
import { fieldsOf } from './fields';

/** A reason in the line itself: any words in a column for notes (增减原因、备注). */
export function isExplainedBeside(table: Table, item: Item): boolean {
  return fieldsOf(table, 'note').some((field) => {
    const { row, column } = cellOf(table, item, field);
    const words = table.sheet.content(row, column);
    return typeof words === 'string' && words.trim() !== '' && !isNothingText(words);
  });
}

/** Words by which a text gives a reason (增减原因说明). */
const REASON = /原因|主要是|主要系|主要用于|系因|是因|由于|因为|所致/;
/** A reason that our report still asks for is none. */
const OPEN = /【待填写/;
/** A reason takes more characters than this. */
const SHORTEST = 10;

function* textsOf(sheet: Sheet): Iterable<string> {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const content = sheet.content(row, column);
      if (typeof content === 'string' && content.length >= SHORTEST && REASON.test(content) && !OPEN.test(content))
        yield content;
    }
  }
}

/** The name that texts use: without 支出, which is often left out. */
function shortName(name: string): string {
  const plain = name.replace(/\s/g, '');
  return plain.length > 4 ? plain.replace(/支出$/, '') : plain;
}

/**
 * Whether some text of the workbook, our report included, gives a reason and names a line in the same sentence.
 * Texts are collected once.
 */
export function reasonsIn({ content, sheets }: CheckContext): (name: string) => boolean {
  const own = ownSheetsOf(content);
  const reports = content.sheets.filter((sheet) => own.get(sheet.name) === 'report');
  const sentences = [...new Set([...sheets, ...reports])].flatMap((sheet) =>
    [...textsOf(sheet)].flatMap((text) => {
      const parts = text.replace(/\s/g, '').split('。');
      // A reason may follow in the sentence after the one that names the line.
      return parts.flatMap((part, index) => (REASON.test(part) ? [`${parts[index - 1] ?? ''}。${part}`] : []));
    }),
  );
  return (name) => {
    const short = shortName(name);
    return short !== '' && sentences.some((sentence) => sentence.includes(short));
  };
}
