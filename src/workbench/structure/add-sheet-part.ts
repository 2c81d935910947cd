import { escapeXml } from '../../workbook/file/edit-xml';
import type { PackageEdit } from '../../workbook/file/package-edit';
import { addContentType, addRelationship } from '../../workbook/file/workbook-edit';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds an empty sheet to a package; gives the entry by which the workbook part has to list it. */
export function addSheetPart(
  edit: PackageEdit,
  main: string,
  name: string,
  sheetId: number,
  state: 'visible' | 'hidden' | 'veryHidden',
): string {
  const part = edit.freeName('xl/worksheets/sheet', '.xml');
  addContentType(edit, part, TYPE);
  const id = addRelationship(edit, main, 'worksheet', part);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  edit.set(part, `${declaration}<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`);
  const shown = state === 'visible' ? '' : ` state="${state}"`;
  const prefix = /<(\w+:)sheets\b/.exec(edit.text(main) ?? '')?.[1] ?? '';
  return `<${prefix}sheet xmlns:r="${OFFICE}" name="${escapeXml(name)}" sheetId="${sheetId}"${shown} r:id="${id}"/>`;
}
