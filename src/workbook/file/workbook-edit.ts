import { ownSheetName, sheetOfReference } from '../../core/grid/own-sheets';
import type { SheetDocument } from '../sheet-document';
import { freeSheetName, quotedSheet } from '../sheet-name';
import { digitWidth } from './digit-width';
import { DOCUMENT_LOOKS } from './document-looks';
import { documentSheet } from './document-sheet';
import { type Element, escapeXml, innerSplice, type Outline, outline, placeFor, prefixed, spliced } from './edit-xml';
import { relationshipPart, relationshipsOf } from './package';
import type { PackageEdit } from './package-edit';
import { WORKBOOK_ORDER } from './sheet-order';
import { StyleEdit } from './style-edit';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a relationship to a part; the target is written from the root of the package. */
export function addRelationship(edit: PackageEdit, part: string, type: string, target: string): string {
  const name = relationshipPart(part);
  const text =
    edit.text(name) ??
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const { root, prefix } = outline(name, text);
  let number = root.children.length + 1;
  while (text.includes(`"rIdEcr${number}"`)) number++;
  const id = `rIdEcr${number}`;
  const markup = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
  edit.set(name, spliced(text, [innerSplice(text, root, root.innerEnd, prefixed(markup, prefix))]));
  return id;
}

/** Says in the list of content types what a new part is. */
export function addContentType(edit: PackageEdit, part: string, type: string): void {
  const name = '[Content_Types].xml';
  const text = edit.text(name) ?? '';
  const { root, prefix } = outline(name, text);
  const markup = `<Override PartName="/${part}" ContentType="${type}"/>`;
  edit.set(name, spliced(text, [innerSplice(text, root, root.innerEnd, prefixed(markup, prefix))]));
}

/** The workbook part with an addition in one of its lists, which is made where it is missing. */
function withAddition({ text, root, prefix }: Outline, list: string, markup: string): string {
  const element: Element | undefined = root.children.find(({ name }) => name === list);
  const addition = prefixed(markup, prefix);
  if (element !== undefined) return spliced(text, [innerSplice(text, element, element.innerEnd, addition)]);
  const whole = prefixed(`<${list}>${markup}</${list}>`, prefix);
  return spliced(text, [innerSplice(text, root, placeFor(root, list, WORKBOOK_ORDER), whole)]);
}

/** Adds a defined name. */
export function addName(edit: PackageEdit, main: string, markup: string): void {
  edit.set(main, withAddition(outline(main, edit.text(main) ?? ''), 'definedNames', markup));
}

function addSheet(edit: PackageEdit, main: string, sheets: readonly SheetEntry[], document: SheetDocument): string {
  const name = freeSheetName(
    document.name,
    sheets.map((sheet) => sheet.name),
  );
  const part = edit.freeName('xl/worksheets/sheet', '.xml');
  addContentType(edit, part, SHEET_TYPE);
  const id = addRelationship(edit, main, 'worksheet', part);
  const number = Math.max(0, ...sheets.map(({ sheetId }) => sheetId)) + 1;
  const markup = `<sheet xmlns:r="${OFFICE}" name="${escapeXml(name)}" sheetId="${number}" r:id="${id}"/>`;
  edit.set(main, withAddition(outline(main, edit.text(main) ?? ''), 'sheets', markup));
  const reference = escapeXml(`${quotedSheet(name)}!$A$1`);
  addName(edit, main, `<definedName name="${ownSheetName(document.sheet)}" hidden="1">${reference}</definedName>`);
  const rows = document.print?.repeatRows ?? 0;
  if (rows > 0) {
    const titles = escapeXml(`${quotedSheet(name)}!$1:$${rows}`);
    addName(
      edit,
      main,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${sheets.length}">${titles}</definedName>`,
    );
  }
  return part;
}

/**
 * Writes one of our sheets: over the one that its hidden name points to, else as a new sheet at the end.
 * @returns whether the sheet was added
 * @throws {WorkbookError} `corrupt`
 */
export function writeDocument(edit: PackageEdit, main: string, stylesPart: string, document: SheetDocument): boolean {
  const workbook = readWorkbookPart(edit, main);
  const sheets = workbook?.sheets ?? [];
  const own = workbook?.names.find(({ name }) => name === ownSheetName(document.sheet));
  const title = own === undefined ? undefined : sheetOfReference(own.reference);
  const existing = sheets.find(({ name, type }) => name === title && type === 'worksheet');
  const part = existing?.part ?? addSheet(edit, main, sheets, document);
  const styles = new StyleEdit(edit, stylesPart);
  const numbers = new Map<string, number>();
  const look: Parameters<typeof documentSheet>[1] = (style, format) => {
    const key = `${style} ${format ?? ''}`;
    const known =
      numbers.get(key) ?? styles.cell({ ...DOCUMENT_LOOKS[style], ...(format === undefined ? {} : { format }) });
    numbers.set(key, known);
    return known;
  };
  const text = documentSheet(document, look, digitWidth(edit.text(stylesPart) ?? ''));
  styles.save();
  edit.set(part, text);
  // What hung on the former contents (comments, drawings) is no longer referred to.
  if (existing !== undefined && relationshipsOf(edit, part).length > 0) edit.remove(relationshipPart(part));
  return existing === undefined;
}
