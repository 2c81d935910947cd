import { isCellError } from '../../../src/core/grid/cell';
import { createFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { replaceMarks } from '../../../src/workbook/file/mark-edit';
import { openPackage } from '../../../src/workbook/file/package';
import { mainPart, readXlsx } from '../../../src/workbook/file/read-xlsx';
import { readWorkbookPart } from '../../../src/workbook/file/workbook-part';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';
import type { OpenWorkbook, StartSheet } from '../contract/fixtures';
import { openInExcel } from '../excel/open';

/** A workbook that was made in the in-memory Excel and saved, open as a file. */
export async function openAsFile(sheets: readonly StartSheet[]): Promise<OpenWorkbook> {
  const port = createFileWorkbook(writeWorkbookFile((await openInExcel(sheets)).look()));
  const look = () => readXlsx(port.bytes());
  return {
    port,
    look,
    marks: () => {
      const file = openPackage(port.bytes());
      const entries = readWorkbookPart(file, mainPart(file))?.sheets ?? [];
      return entries.flatMap(({ name, part }) => replaceMarks(part, file.text(part) ?? '', name, [], () => 0).before);
    },
    enter: async (at, content) => {
      const sheet = look().sheets.find(({ name }) => name === at.sheet);
      const there = sheet?.content(at.row, at.column) ?? null;
      const before = { value: isCellError(there) ? there.error : there };
      await port.write({ cells: [{ at, before, after: { value: content } }] });
    },
  };
}
