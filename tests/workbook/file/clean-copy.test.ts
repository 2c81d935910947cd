import { readFileSync } from 'node:fs';
import { judgeReading } from '../../../src/app/check';
import { marksOf } from '../../../src/app/marks';
import { resultSheet } from '../../../src/app/result-sheet';
import { cleanCopy } from '../../../src/workbook/file/clean-copy';
import { createFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/workbook/file/package';
import { PackageEdit } from '../../../src/workbook/file/package-edit';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';

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
