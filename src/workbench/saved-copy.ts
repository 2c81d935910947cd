import { isCellError } from '../core/grid/cell';
import type { Sheet, WorkbookContent } from '../core/grid/sheet';
import { createFileWorkbook } from '../workbook/file/file-workbook';
import { writeWorkbookFile } from '../workbook/file/write-workbook-file';
import type { CellInput, CellWrite } from '../workbook/port';

/** What is known of a workbook when a copy of it is to be saved. */
export interface CopySource {
  /** The file that was opened; null where it was no .xlsx or .xlsm, or where rows, columns or sheets have changed since. */
  readonly opened: { readonly bytes: Uint8Array; readonly content: WorkbookContent } | null;
  readonly present: WorkbookContent;
  readonly state: string | null;
}

function inputOf(sheet: Sheet, row: number, column: number): CellInput {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return { formula };
  const content = sheet.content(row, column);
  return { value: isCellError(content) ? content.error : content };
}

function isSame(one: CellInput, other: CellInput): boolean {
  if ('formula' in one) return 'formula' in other && one.formula === other.formula;
  return 'value' in other && one.value === other.value;
}

/** The cells of a sheet that hold something else than before. */
function changes(before: Sheet, after: Sheet): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  for (let row = 0; row < Math.max(before.rowCount, after.rowCount); row += 1) {
    for (let column = 0; column < Math.max(before.columnCount, after.columnCount); column += 1) {
      const [was, is] = [inputOf(before, row, column), inputOf(after, row, column)];
      if (!isSame(was, is)) writes.push({ at: { sheet: before.name, row, column }, before: was, after: is });
    }
  }
  return writes;
}

/**
 * The workbook as a file. Where only cells have changed, everything else is that of the opened file, to the byte;
 * otherwise it is a new file with contents, formulas, number formats and merged cells (`complete: false`).
 * @throws {WorkbookError} `not-writable`, where the file bears a signature
 */
export async function savedCopy({ opened, present, state }: CopySource) {
  const bytes = opened?.bytes ?? writeWorkbookFile(present);
  const file = createFileWorkbook(bytes);
  const sheets = opened?.content.sheets ?? [];
  const cells = sheets.flatMap((before, index) => {
    const after = present.sheets[index];
    return after === undefined ? [] : changes(before, after);
  });
  const stored = (await file.read()).state;
  const isNewState = state !== null && state !== stored;
  if (cells.length > 0 || isNewState) await file.write({ cells, ...(isNewState ? { state } : {}) });
  return { bytes: file.bytes(), complete: opened !== null };
}
