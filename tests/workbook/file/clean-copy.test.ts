import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { judgeReading } from '../../../src/app/check';
import { marksOf } from '../../../src/app/marks';
import { resultSheet } from '../../../src/app/result-sheet';
import { cleanCopy } from '../../../src/workbook/file/clean-copy';
import { createFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/workbook/file/package';
import { PackageEdit } from '../../../src/workbook/file/package-edit';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { WorkbookError } from '../../../src/workbook/port';

const faults = new Uint8Array(readFileSync('assets/samples/huashi-2024-faults.xlsx'));
const clean = new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx'));

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = createFileWorkbook(bytes);
  const checked = judgeReading(await workbook.read());
  await workbook.write({
    marks: marksOf(checked.result),
    sheets: [resultSheet(checked, 'zh-CN')],
    state: '{"version":1}',
  });
  return workbook.bytes();
}

/** All text of the package in one piece. */
function textOf(bytes: Uint8Array): string {
  const file = openPackage(bytes);
  return file.entries.map(({ name }) => `${name}\n${file.text(name)}`).join('\n');
}

test('nothing of this product is left behind', async () => {
  const text = textOf(cleanCopy(await marked(faults)));
  expect([text.includes('_ecr_'), text.includes('expenditure-check-report:state'), text.includes('校验结果')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('the tables of the clerk are as they were, part by part', async () => {
  const [before, after] = [openPackage(faults), openPackage(cleanCopy(await marked(faults)))];
  const sheets = before.entries.filter(({ name }) => name.startsWith('xl/worksheets/'));
  expect(sheets.map(({ name }) => after.text(name) === before.text(name))).toEqual(sheets.map(() => true));
});

test('the fact sheets are left out', () => {
  expect(readXlsx(cleanCopy(clean)).sheets.map(({ name }) => name)).toEqual(['支出表']);
});

test('settings of a sheet behind a helper move up with it', () => {
  const edit = new PackageEdit(openPackage(clean));
  const text = edit.text('xl/workbook.xml') ?? '';
  const moved = text
    .replace(/(<sheet [^>]*支出表[^>]*\/>)((?:<sheet [^>]*\/>)+)/, '$2$1')
    .replace(/localSheetId="(\d)"/g, (_, number: string) => `localSheetId="${(Number(number) + 3) % 4}"`);
  edit.set('xl/workbook.xml', moved);
  const copy = openPackage(cleanCopy(edit.bytes()));
  expect(copy.text('xl/workbook.xml')?.match(/<definedName .*?<\/definedName>/g)).toEqual([
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">支出表!$1:$3</definedName>',
  ]);
});

test('a workbook without anything of ours comes back as it is', () => {
  const [before, after] = [openPackage(faults), openPackage(cleanCopy(faults))];
  expect(after.entries.map(({ name, checksum }) => [name, checksum])).toEqual(
    before.entries.map(({ name, checksum }) => [name, checksum]),
  );
});

/** The consistent sample with changes to its parts. */
function changed(changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const edit = new PackageEdit(openPackage(clean));
  for (const [part, change] of Object.entries(changes)) edit.set(part, change(edit.text(part) ?? ''));
  return edit.bytes();
}

const MAIN = 'xl/workbook.xml';
const TABLE = 'xl/worksheets/sheet1.xml';

function withFormula(formula: string): Uint8Array {
  const cell = `<row r="40"><c r="B40"><f>${formula}</f><v>0</v></c></row></sheetData>`;
  return changed({ [TABLE]: (text) => text.replace('</sheetData>', cell) });
}

function refusal(bytes: Uint8Array): unknown {
  try {
    cleanCopy(bytes);
    return null;
  } catch (error) {
    return error instanceof WorkbookError ? { code: error.code, ...error.values } : error;
  }
}

test.each([
  '基本情况!B2',
  "'基本情况'!B2",
  '"单位："&amp;基本情况!$B$2',
  'SUM(支出表:基本情况!A1)',
  "SUM('支出表:基本情况'!A1)",
  'SUM(基本情况:绩效指标!A1)',
  'INDIRECT("基本情况!B2")',
])('a formula that needs a helper sheet is not left behind broken: %s', (formula) => {
  expect(refusal(withFormula(formula))).toEqual({
    code: 'not-writable',
    reason: 'referred',
    place: '支出表!B40',
    sheet: '基本情况',
  });
});

test.each(['本单位基本情况!B2', '[1]基本情况!B2', "'[1]基本情况'!B2", "'我的基本情况'!B2", '"见基本情况"'])(
  'a formula that only looks like it is none: %s',
  (formula) => {
    expect(refusal(withFormula(formula))).toBeNull();
  },
);

test('signs in the name of a sheet are only signs', () => {
  const renamed = changed({ [MAIN]: (text) => text.replaceAll('基本情况', '事实-1 (a+b)/*') });
  expect(readXlsx(cleanCopy(renamed)).sheets.map(({ name }) => name)).toEqual(['支出表']);
});

test('a name that needs a helper sheet is told by its name', () => {
  const name = '<definedName name="单位">基本情况!$B$2</definedName></definedNames>';
  const bytes = changed({ [MAIN]: (text) => text.replace('</definedNames>', name) });
  expect(refusal(bytes)).toEqual({ code: 'not-writable', reason: 'referred', place: '单位', sheet: '基本情况' });
});

test('a list of choices from a helper sheet is told by the sheet it stands in', () => {
  const list =
    '</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>基本情况!$A$1:$A$9</formula1></dataValidation></dataValidations>';
  const bytes = changed({ [TABLE]: (text) => text.replace('</sheetData>', list) });
  expect(refusal(bytes)).toEqual({ code: 'not-writable', reason: 'referred', place: '支出表', sheet: '基本情况' });
});

test('nothing is written where no sheet would be left to be seen', () => {
  const bytes = changed({ [MAIN]: (text) => text.replace('name="支出表"', 'name="支出表" state="hidden"') });
  expect(refusal(bytes)).toEqual({ code: 'not-writable', reason: 'nothing-left' });
});

test('fact sheets of the clerk without a hidden name are his own and stay', () => {
  const bytes = changed({ [MAIN]: (text) => text.replace(/<definedName name="_ecr_facts"[^<]*<\/definedName>/, '') });
  expect(readXlsx(cleanCopy(bytes)).sheets.map(({ name }) => name)).toEqual(['支出表', '基本情况']);
});

test('the filled report is submitted', async () => {
  const workbook = createFileWorkbook(clean);
  const rows = [{ cells: [{ value: '报告', style: 'title' }] }] as const;
  const looks = { widths: [20], merges: [], print: null, frozenRows: 0 };
  await workbook.write({ sheets: [{ sheet: 'report', name: '绩效评价报告', rows, ...looks }] });
  expect(readXlsx(cleanCopy(workbook.bytes())).sheets.map(({ name }) => name)).toEqual(['支出表', '绩效评价报告']);
});

test('no text of a sheet that was taken out stays among the shared strings', () => {
  const strings = openPackage(clean).text('xl/sharedStrings.xml') ?? '';
  const number = strings.match(/<si>/g)?.length ?? 0;
  const bytes = changed({
    'xl/sharedStrings.xml': (text) => text.replace('</sst>', '<si><t>只在事实表中</t></si></sst>'),
    'xl/worksheets/sheet2.xml': (text) =>
      text
        .replace(/t="inlineStr"><is>.*?<\/is>/, `t="s"><v>${number}</v>`)
        .replace('inlineStr"><is><t', 's"><v>0</v><is><t'),
  });
  expect(openPackage(cleanCopy(bytes)).text('xl/sharedStrings.xml')).toBe(
    strings.replace('</sst>', '<si><t/></si></sst>'),
  );
});

test('the texts of the sheets that stay are as they were', () => {
  const texts = (bytes: Uint8Array) => {
    const sheet = readXlsx(bytes).sheets[0];
    return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.content(row, 0));
  };
  expect(texts(cleanCopy(clean))).toEqual(texts(clean));
});

test('the order of calculation forgets the cells of the sheets that were taken out', () => {
  const chain =
    '<calcChain xmlns="x"><c r="B18" i="1"/><c r="C18"/><c r="A1" i="2"/><c r="A2"/><c r="D18" i="1"/></calcChain>';
  const bytes = changed({
    'xl/calcChain.xml': () => chain,
    'xl/_rels/workbook.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rIdChain" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
  });
  expect(openPackage(cleanCopy(bytes)).text('xl/calcChain.xml')).toBe(
    '<calcChain xmlns="x"><c r="B18" i="1"/><c r="C18"/><c r="D18" i="1"/></calcChain>',
  );
});

test('what only a sheet that was taken out refers to goes with it', () => {
  const bytes = changed({
    'xl/comments9.xml': () => '<comments xmlns="x"/>',
    'xl/worksheets/_rels/sheet2.xml.rels': () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/comments" Target="../comments9.xml"/></Relationships>',
  });
  expect(openPackage(cleanCopy(bytes)).entries.filter(({ name }) => name.includes('comments'))).toEqual([]);
});

test('a signed workbook is not copied without its signature', () => {
  const bytes = changed({ '_xmlsignatures/sig1.xml': () => '<Signature/>' });
  expect(refusal(bytes)).toEqual({ code: 'not-writable', reason: 'signed' });
});

test('a second library reads the copy', () => {
  expect(read(cleanCopy(clean), { type: 'array' }).SheetNames).toEqual(['支出表']);
});
