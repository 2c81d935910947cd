import type { Checked } from '../app/check';
import { fillReport } from '../app/fill-report';
import { marksOf } from '../app/marks';
import { resultSheet } from '../app/result-sheet';
import type { Language } from '../messages/format';
import { createFileWorkbook } from '../workbook/file/file-workbook';
import { fileKind } from '../workbook/file/sniff';
import { writeWorkbookFile } from '../workbook/file/write-workbook-file';
import { keptByHand } from './report-of';

/** A copy of a workbook with what was found in it (校验副本). */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  /** Sheets that could not be marked because they are protected. */
  readonly unmarkedSheets: readonly string[];
  /** The copy was made anew from an old format: looks, pictures and macros are not in it. */
  readonly isConverted: boolean;
}

/**
 * Marks the cells with findings, adds the sheet 校验结果 and, if asked for, fills the report; everything else stays as it is.
 * @throws {WorkbookError}
 */
export async function markedCopy(
  bytes: Uint8Array,
  checked: Checked,
  language: Language,
  withReport: boolean,
): Promise<MarkedCopy> {
  const isConverted = fileKind(bytes) !== 'zip';
  const workbook = createFileWorkbook(isConverted ? writeWorkbookFile(checked.reading.content) : bytes);
  const { unmarkedSheets } = await workbook.write({
    marks: marksOf(checked.result),
    sheets: [resultSheet(checked, language)],
  });
  if (withReport) await fillReport(workbook, checked, language, keptByHand(checked));
  return { bytes: workbook.bytes(), unmarkedSheets, isConverted };
}
