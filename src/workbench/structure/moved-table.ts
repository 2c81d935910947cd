import { type Element, escapeXml, outline, prefixed, spliced } from '../../workbook/file/edit-xml';
import { areaOfReference } from '../../workbook/file/reference';
import { attributeIn } from '../../workbook/file/xml-tag';
import { withAttribute } from './attribute';
import { movedPart } from './moved-part';
import type { SheetPath } from './sheet-path';

/** The columns of a table as they stand now: those that stayed, and new ones under names to be replaced by their headings. */
function columnsNow(
  text: string,
  list: Element,
  prefix: string,
  { left, right }: { readonly left: number; readonly right: number },
  was: number,
  path: SheetPath,
): readonly string[] {
  const byPlace = new Map<number, string>();
  let highest = 0;
  for (const [index, { start, end }] of list.children.entries()) {
    const markup = text.slice(start, end);
    highest = Math.max(highest, Number(attributeIn(markup, 'id') ?? 0));
    const place = path.line('columns', was + index);
    if (place !== undefined) byPlace.set(place, markup);
  }
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const known = byPlace.get(left + index);
    if (known !== undefined) return known;
    highest += 1;
    return prefixed(`<tableColumn id="${highest}" name="${escapeXml(`列${highest}`)}"/>`, prefix);
  });
}

/**
 * The part of a table (套用表格格式) after rows and columns came or went; undefined where its headings are gone, for
 * without them it is no table.
 * @throws {WorkbookError} `corrupt`
 */
export function movedTable(part: string, text: string, path: SheetPath): string | undefined {
  const before = outline(part, text, ['tableColumns']);
  const tag = text.slice(before.root.start, before.root.innerStart);
  const was = areaOfReference(attributeIn(tag, 'ref') ?? '');
  const now = was === undefined ? undefined : path.area(was);
  const list = before.root.children.find(({ name }) => name === 'tableColumns');
  if (was === undefined || now === undefined || list === undefined) return undefined;
  const hasHeadings = attributeIn(tag, 'headerRowCount') !== '0';
  if (hasHeadings && path.line('rows', was.top) === undefined && path.movesRows) return undefined;
  if (now.bottom === now.top && hasHeadings) return undefined;
  const columns = columnsNow(text, list, before.prefix, now, was.left, path);
  const opened = withAttribute(text.slice(list.start, list.innerStart), 'count', String(columns.length));
  const rewritten = path.movesColumns
    ? spliced(text, [
        { start: list.start, end: list.innerStart, text: opened },
        { start: list.innerStart, end: list.innerEnd, text: columns.join('') },
      ])
    : text;
  return movedPart(part, rewritten, path, () => undefined);
}
