import { createFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/workbook/file/package';
import { makePackage } from './make-package';

const TABLE_1 = '_ecr_table_1';
const PLACE = { sheet: '表', area: { top: 0, left: 0, bottom: 1, right: 1 } };

/** A workbook in which somebody has copied a sheet, and with it the name that stands for a place on it. */
function withNames(names: string): Uint8Array {
  const sheets = { 表: '<sheetData/>', '表 (2)': '<sheetData/>' };
  return makePackage({ sheets, workbook: `<definedNames>${names}</definedNames>` });
}

const COPIED = `<definedName name="${TABLE_1}" localSheetId="1" hidden="1">'表 (2)'!$A$1:$B$2</definedName>`;
const WHOLE = `<definedName name="${TABLE_1}" hidden="1">表!$C$1:$D$2</definedName>`;

test('of two names that are alike, that of the whole workbook comes first', async () => {
  const { content } = await createFileWorkbook(withNames(COPIED + WHOLE)).read();
  expect(content.names.map(({ reference }) => reference)).toEqual(['表!$C$1:$D$2', "'表 (2)'!$A$1:$B$2"]);
});

test('the copy of a name stays when the name moves', async () => {
  const workbook = createFileWorkbook(withNames(COPIED + WHOLE));
  await workbook.write({ anchors: [{ name: TABLE_1, place: PLACE }] });
  const { content } = await workbook.read();
  expect(content.names.map(({ reference }) => reference)).toEqual(["'表'!$A$1:$B$2", "'表 (2)'!$A$1:$B$2"]);
});

test('the list of names goes with its last name', async () => {
  const workbook = createFileWorkbook(withNames(WHOLE));
  await workbook.write({ anchors: [{ name: TABLE_1, place: null }] });
  expect(openPackage(workbook.bytes()).text('xl/workbook.xml')).not.toContain('definedNames');
});
