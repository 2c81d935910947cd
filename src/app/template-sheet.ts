import { factRows } from '../core/report/facts/fact-rows';
import { type Placeholder, placeholdersOf, reportValues } from '../core/report/placeholders';
import { readFacts } from '../core/report/read-facts';
import { TEMPLATE_SHEET, templateRows } from '../core/report/templates/template-sheet';
import type { Language } from '../messages/format';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { DocumentRow } from '../workbook/sheet-document';
import type { Checked } from './check';
import { emptyFactSheet } from './fact-sheets';
import { chosenReportTable } from './report-table';

/** Whether the workbook has a sheet 报告模板 already. */
export function hasTemplateSheet(checked: Checked): boolean {
  return factRows(checked.reading.content, TEMPLATE_SHEET) !== undefined;
}

/**
 * Adds the sheet 报告模板 with the templates of the program, to be worded as the office wants them; one that is there
 * stays as it is.
 * @throws {WorkbookError}
 */
export async function addTemplateSheet(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
): Promise<WriteReceipt> {
  if (hasTemplateSheet(checked)) return port.write({});
  const empty = emptyFactSheet(TEMPLATE_SHEET, language);
  const rows = templateRows().map(
    (texts): DocumentRow => ({ cells: texts.map((value) => ({ value, style: 'text' as const })) }),
  );
  return port.write({ sheets: [{ ...empty, rows: [...empty.rows, ...rows] }] });
}

/** Every name that a template may use, with its present value (占位符清单). */
export function placeholders(checked: Checked): readonly Placeholder[] {
  const facts = readFacts(checked.reading.content);
  return placeholdersOf(reportValues(facts, checked.result.tables, chosenReportTable(checked)));
}
