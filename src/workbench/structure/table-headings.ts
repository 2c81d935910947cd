import { isCellError } from '../../core/grid/cell';
import type { Sheet, WorkbookContent } from '../../core/grid/sheet';
import { outline, type Splice, spliced } from '../../workbook/file/edit-xml';
import { openPackage, relationshipsOf } from '../../workbook/file/package';
import { PackageEdit } from '../../workbook/file/package-edit';
import { mainPart } from '../../workbook/file/read-xlsx';
import { areaOfReference } from '../../workbook/file/reference';
import { readWorkbookPart } from '../../workbook/file/workbook-part';
import { attributeIn, decodeXml } from '../../workbook/file/xml-tag';
import { withAttribute } from './attribute';
import { removeTable } from './move-own-parts';
import type { Loss, Restructured } from './restructure';

/** The headings of a table as its columns are to be called; undefined where Excel would not take them. */
function headingsOf(sheet: Sheet, row: number, left: number, count: number): readonly string[] | undefined {
  const headings = Array.from({ length: count }, (_, index) => {
    const content = sheet.content(row, left + index);
    return content === null || isCellError(content) ? '' : String(content);
  });
  const different = new Set(headings.map((each) => each.toLowerCase()));
  return headings.includes('') || different.size < count ? undefined : headings;
}

const written = (heading: string): string => heading.replaceAll('\n', '_x000a_');

/** The part of a table whose columns are called as their headings read; undefined where they can't be. */
function renamed(part: string, text: string, sheet: Sheet): string | undefined {
  const { root } = outline(part, text, ['tableColumns']);
  const tag = text.slice(root.start, root.innerStart);
  const area = areaOfReference(attributeIn(tag, 'ref') ?? '');
  const columns = root.children.find(({ name }) => name === 'tableColumns')?.children ?? [];
  if (area === undefined || attributeIn(tag, 'headerRowCount') === '0') return text;
  const headings = headingsOf(sheet, area.top, area.left, columns.length);
  if (headings === undefined) return undefined;
  const splices = columns.flatMap(({ start, innerStart }, index): Splice[] => {
    const column = text.slice(start, innerStart);
    const heading = written(headings[index] ?? '');
    if (decodeXml(attributeIn(column, 'name') ?? '').replaceAll('_x000A_', '_x000a_') === heading) return [];
    return [{ start, end: innerStart, text: withAttribute(column, 'name', heading) }];
  });
  return spliced(text, splices);
}

/**
 * A file whose tables (套用表格格式) call their columns as the headings in the cells read, which Excel demands. A table with
 * empty headings, or with two that are the same, becomes plain cells and is told.
 * @throws {WorkbookError} `corrupt`
 */
export function withTableHeadings(bytes: Uint8Array, { sheets }: WorkbookContent): Restructured {
  const edit = new PackageEdit(openPackage(bytes));
  if (!edit.base.entries.some(({ name }) => name.startsWith('xl/tables/'))) return { bytes, losses: [] };
  const losses: Loss[] = [];
  for (const { name, part } of readWorkbookPart(edit, mainPart(edit.base))?.sheets ?? []) {
    const sheet = sheets.find((each) => each.name === name);
    for (const relationship of sheet === undefined ? [] : relationshipsOf(edit, part)) {
      const text = relationship.type === 'table' ? edit.text(relationship.target) : undefined;
      if (text === undefined || sheet === undefined) continue;
      const now = renamed(relationship.target, text, sheet);
      if (now === undefined) {
        losses.push({ kind: 'table', name: decodeXml(/\sdisplayName="([^"]*)"/.exec(text)?.[1] ?? '') });
        removeTable(edit, part, relationship);
      } else if (now !== text) edit.set(relationship.target, now);
    }
  }
  return { bytes: edit.isChanged ? edit.bytes() : bytes, losses };
}
