import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import type { SheetDocument } from '../../src/workbook/sheet-document';
import { factSheets } from './fact-sheet';
import { faultSheets } from './faults';
import { huashiSheet, TITLE } from './huashi';

const made = new Date(Date.UTC(2025, 0, 1));

/** Tables as an office keeps them, and sheets of ours added as the product adds them. */
async function workbook(
  title: string,
  tables: readonly WriteSheet[],
  sheets: readonly SheetDocument[],
): Promise<Uint8Array> {
  const properties = { title, creator: 'expenditure-check-report', created: made, modified: made };
  const defaultFont = { name: '宋体', size: 11, charset: 134 };
  const file = createFileWorkbook(await writeXlsx({ sheets: [...tables], properties, defaultFont }));
  await file.write({ sheets });
  return file.bytes();
}

/** The sample workbooks by file name; the same bytes each time. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['huashi-2024.xlsx', await workbook(TITLE, [huashiSheet()], factSheets())],
    ['huashi-2024-faults.xlsx', await workbook(`${TITLE}（示例：每表一处差错）`, faultSheets(), [])],
  ]);
}
