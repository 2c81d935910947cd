import { readFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { judgeReading } from '../../src/app/check';
import { marksOf } from '../../src/app/marks';
import { resultSheet } from '../../src/app/result-sheet';
import type { WorkbookContent } from '../../src/core/grid/sheet';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { openPackage } from '../../src/workbook/file/package';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { converted } from './converted';

const SAMPLES = ['huashi-2024.xlsx', 'huashi-2024-faults.xlsx'];

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`assets/samples/${name}`));
}

/** All contents and formulas, as plain data; numbers to 12 digits, for programs add in different orders. */
function gridOf({ sheets }: WorkbookContent) {
  return sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const content = sheet.content(row, column);
        const value = typeof content === 'number' ? Number(content.toPrecision(12)) : content;
        const formula = sheet.formula(row, column);
        if (value !== null || formula !== undefined) cells[`${row},${column}`] = [value, formula];
      }
    }
    return { name: sheet.name, cells };
  });
}

/** A file with marks, the result sheet and a state, as the command line writes it. */
async function marked(bytes: Uint8Array) {
  const workbook = createFileWorkbook(bytes);
  const checked = judgeReading(await workbook.read());
  await workbook.write({
    marks: marksOf(checked.result),
    sheets: [resultSheet(checked, 'zh-CN')],
    state: '{"version":1}',
  });
  return { bytes: workbook.bytes(), checked };
}

function conditionalFormats(bytes: Uint8Array): number {
  const file = openPackage(bytes);
  const sheets = file.entries.filter(({ name }) => name.startsWith('xl/worksheets/sheet'));
  return sheets.reduce((count, { name }) => count + (file.text(name)?.match(/_ecr_(error|warning)/g)?.length ?? 0), 0);
}

describe.each(SAMPLES)('%s', (name) => {
  test('LibreOffice calculates the values that the file has', () => {
    const again = readXlsx(converted(sample(name), name, 'xlsx'));
    expect(gridOf(again)).toEqual(gridOf(readXlsx(sample(name))));
  });

  test('its marked copy holds everything that it held', async () => {
    const { bytes } = await marked(sample(name));
    const before = gridOf(readXlsx(sample(name)));
    expect(gridOf(readXlsx(converted(bytes, name, 'xlsx'))).slice(0, before.length)).toEqual(before);
  });

  test('its marked copy shows the result sheet in LibreOffice and in a second library', async () => {
    const { bytes, checked } = await marked(sample(name));
    const titles = (book: WorkBook) => book.SheetNames.at(-1);
    const byOffice = readXlsx(converted(bytes, name, 'xlsx'));
    expect([titles(read(bytes, { type: 'array' })), byOffice.sheets.at(-1)?.name]).toEqual(['校验结果', '校验结果']);
    expect(byOffice.sheets.at(-1)?.rowCount).toBe(resultSheet(checked, 'zh-CN').rows.length);
  });

  test('the marks and hidden names survive being saved by LibreOffice', async () => {
    const { bytes, checked } = await marked(sample(name));
    const saved = converted(bytes, name, 'xlsx');
    const own = readXlsx(saved).names.filter((each) => each.name.startsWith('_ecr_'));
    expect(conditionalFormats(saved)).toBeGreaterThanOrEqual(marksOf(checked.result).length);
    expect(own.map((each) => each.name)).toContain('_ecr_result');
  });

  test('a file that LibreOffice has saved is changed in its touched parts only', async () => {
    const saved = converted(sample(name), name, 'xlsx');
    const { bytes } = await marked(saved);
    const [before, after] = [openPackage(saved), openPackage(bytes)];
    const changed = before.entries.filter(
      (entry) => Buffer.compare(entry.packed, after.find(entry.name)?.packed ?? new Uint8Array()) !== 0,
    );
    const allowed =
      /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/;
    expect(changed.map((entry) => entry.name).filter((part) => !allowed.test(part))).toEqual([]);
  });
});
