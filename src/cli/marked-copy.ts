import type { Checked } from '../app/check';
import { fillReport, previewReport } from '../app/fill-report';
import { marksOf } from '../app/marks';
import { resultSheet } from '../app/result-sheet';
import type { Language } from '../messages/format';
import { createFileWorkbook, type FileWorkbook } from '../workbook/file/file-workbook';
import { fileKind } from '../workbook/file/sniff';
import { writeWorkbookFile } from '../workbook/file/write-workbook-file';

/** A copy of a workbook with what was found in it (校验副本). */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  /** Sheets that could not be marked because they are protected. */
  readonly unmarkedSheets: readonly string[];
  /** The copy was made anew from an old format: looks, pictures and macros are not in it. */
  readonly isConverted: boolean;
  /** What was done with the report, where one was asked for. */
  readonly report: FilledReport | null;
}

/** A filled report: which table it tells of, and the paragraphs that were changed by hand and are kept. */
interface FilledReport {
  readonly table: string | null;
  readonly hasAlternatives: boolean;
  readonly kept: readonly string[];
}

async function fill(workbook: FileWorkbook, checked: Checked, language: Language): Promise<FilledReport> {
  const { report, paragraphs } = previewReport(checked);
  const kept = paragraphs.filter(({ status }) => status === 'edited').map(({ key }) => key);
  await fillReport(workbook, checked, language, new Set(kept));
  return { table: report.table, hasAlternatives: report.alternatives.length > 0, kept };
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
  const report = withReport ? await fill(workbook, checked, language) : null;
  return { bytes: workbook.bytes(), unmarkedSheets, isConverted, report };
}
