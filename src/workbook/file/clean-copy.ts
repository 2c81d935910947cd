import { type OwnSheet, ownSheetsOf } from '../../core/grid/own-sheets';
import { WorkbookError } from '../port';
import { type Element, outline, type Splice, spliced } from './edit-xml';
import { replaceMarks } from './mark-edit';
import { openPackage, relationshipsOf } from './package';
import { PackageEdit } from './package-edit';
import { mainPart, readXlsx } from './read-xlsx';
import { removePart } from './remove-part';
import { removeState } from './state-edit';
import { readWorkbookPart } from './workbook-part';
import { attributeIn } from './xml-tag';

/** What helps to make the report and is not submitted; the report itself is. */
const HELPERS: ReadonlySet<OwnSheet> = new Set<OwnSheet>(['result', 'facts', 'indicators', 'problems', 'templates']);

function attributeOf(text: string, { start, innerStart }: Element, name: string): string | undefined {
  return attributeIn(text.slice(start, innerStart), name);
}

/** The number of a sheet among those that stay. */
function shifted(number: number, removed: ReadonlySet<number>): number {
  return number - [...removed].filter((each) => each < number).length;
}

/** The workbook part without some of its sheets, and without the names that belong to them or are ours. */
function withoutSheets(part: string, text: string, removed: ReadonlySet<number>): string {
  const { root } = outline(part, text, ['sheets', 'definedNames', 'bookViews']);
  const childrenOf = (list: string) => root.children.find(({ name }) => name === list)?.children ?? [];
  const splices: Splice[] = [];
  const change = (element: Element, attribute: string, value: number) => {
    const tag = text.slice(element.start, element.innerStart);
    const changed = tag.replace(new RegExp(`(\\s${attribute}=)"[^"]*"`), `$1"${value}"`);
    splices.push({ start: element.start, end: element.innerStart, text: changed });
  };
  for (const [index, { start, end }] of childrenOf('sheets').entries()) {
    if (removed.has(index)) splices.push({ start, end, text: '' });
  }
  for (const name of childrenOf('definedNames')) {
    const local = attributeOf(text, name, 'localSheetId');
    const isOurs = attributeOf(text, name, 'name')?.startsWith('_ecr_') === true;
    if (isOurs || (local !== undefined && removed.has(Number(local)))) {
      splices.push({ start: name.start, end: name.end, text: '' });
    } else if (local !== undefined) change(name, 'localSheetId', shifted(Number(local), removed));
  }
  for (const view of childrenOf('bookViews')) {
    const active = Number(attributeOf(text, view, 'activeTab') ?? 0);
    if (active > 0) change(view, 'activeTab', removed.has(active) ? 0 : shifted(active, removed));
  }
  const all = spliced(text, splices);
  return all.replace(/<([\w]+:)?definedNames>\s*<\/([\w]+:)?definedNames>/, '');
}

/**
 * 报送稿: the workbook without marks, result and helper sheets, state and hidden names. All the rest stays as it is.
 * @throws {WorkbookError} `sheet-gone` when nothing but such sheets would be left
 */
export function cleanCopy(bytes: Uint8Array): Uint8Array {
  const content = readXlsx(bytes);
  const own = ownSheetsOf(content);
  const edit = new PackageEdit(openPackage(bytes));
  const main = mainPart(edit.base);
  const sheets = readWorkbookPart(edit, main)?.sheets ?? [];
  const removed = new Set<number>();
  for (const [index, { name, part, type }] of sheets.entries()) {
    const helper = own.get(name);
    if (helper !== undefined && HELPERS.has(helper)) {
      removed.add(index);
      const id = relationshipsOf(edit, main).find(({ target }) => target === part)?.id;
      if (id !== undefined) removePart(edit, main, id, part);
    } else if (type === 'worksheet') {
      const text = replaceMarks(part, edit.text(part) ?? '', name, [], () => 0).text;
      if (text !== undefined) edit.set(part, text);
    }
  }
  if (removed.size === sheets.length) throw new WorkbookError('sheet-gone', { sheet: '' });
  removeState(edit, main);
  const text = edit.text(main) ?? '';
  if (removed.size > 0 || text.includes('_ecr_')) edit.set(main, withoutSheets(main, text, removed));
  return edit.bytes();
}
