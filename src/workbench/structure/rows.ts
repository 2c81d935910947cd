import { prefixed, type Splice, spliced } from '../../workbook/file/edit-xml';
import { scanXml } from '../../workbook/file/xml-scanner';
import { withAttribute } from './attribute';
import type { ChangedLines } from './layout';

type Change = NonNullable<ReturnType<ChangedLines['get']>>;

function changedTag(tag: string, { size, hidden }: Change): string {
  const points = size === undefined ? undefined : String(Math.round(size * 100) / 100);
  const sized = points === undefined ? tag : withAttribute(withAttribute(tag, 'ht', points), 'customHeight', '1');
  return hidden === undefined ? sized : withAttribute(sized, 'hidden', hidden ? '1' : undefined);
}

/** A worksheet in which rows have other heights or are hidden or shown. @throws {WorkbookError} `corrupt` */
export function withRows(part: string, text: string, changed: ChangedLines): string {
  if (changed.size === 0) return text;
  const splices: Splice[] = [];
  const waiting = [...changed].sort(([one], [other]) => one - other);
  let prefix = '';
  let row = -1;
  const newRows = (before: number): string => {
    const ahead = waiting.splice(0, waiting.findIndex(([number]) => number >= before) >>> 0);
    return ahead.map(([number, change]) => prefixed(changedTag(`<row r="${number + 1}"/>`, change), prefix)).join('');
  };
  scanXml(part, text, {
    open(tag) {
      if (tag.name === 'sheetData') prefix = tag.qualifiedName.slice(0, -'sheetData'.length);
      if (tag.name !== 'row') return;
      const number = tag.attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      const before = newRows(row);
      if (before !== '') splices.push({ start: tag.start, end: tag.start, text: before });
      const [next] = waiting;
      if (next?.[0] !== row) return;
      waiting.shift();
      splices.push({ start: tag.start, end: tag.end, text: changedTag(text.slice(tag.start, tag.end), next[1]) });
    },
    close(name, start, end) {
      if (name !== 'sheetData') return;
      const rest = newRows(Number.POSITIVE_INFINITY);
      if (rest === '') return;
      const isEmpty = text.slice(start, end).endsWith('/>');
      const whole = prefixed('<sheetData>', prefix) + rest + prefixed('</sheetData>', prefix);
      splices.push(isEmpty ? { start, end, text: whole } : { start, end: start, text: rest });
    },
  });
  return spliced(text, splices);
}
