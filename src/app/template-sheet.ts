import { factRows } from '../core/report/facts/fact-rows';
import { type Placeholder, placeholdersOf, reportValues } from '../core/report/placeholders';
import { readFacts } from '../core/report/read-facts';
import { readTemplateFile, templateFile } from '../core/report/templates/template-file';
import { BUILT_IN_SETS, defaultRows, freeName, type TemplateSet } from '../core/report/templates/template-set';
import {
  readTemplates,
  TEMPLATE_SHEET,
  type TemplateField,
  templateSets,
} from '../core/report/templates/template-sheet';
import type { Language } from '../messages/format';
import type { CellWrite, WorkbookPort, WriteReceipt } from '../workbook/port';
import type { DocumentRow } from '../workbook/sheet-document';
import type { Checked } from './check';
import { emptyFactSheet } from './fact-sheets';
import { remember } from './remember';
import { chosenReportTable } from './report-table';

/** What the clerk is shown of the templates. */
export interface TemplatesShown {
  readonly hasSheet: boolean;
  /** The sets that the sheet has, and the one in use; null where the sheet names none. */
  readonly sets: readonly string[];
  readonly set: string | null;
  /** Sets of the program to begin with. */
  readonly offered: readonly string[];
}

export function templatesOf({ reading: { content }, state }: Checked): TemplatesShown {
  const { sets, set } = readTemplates(content, state.templateSet);
  const hasSheet = factRows(content, TEMPLATE_SHEET) !== undefined;
  return { hasSheet, sets, set, offered: BUILT_IN_SETS.map(({ name }) => name) };
}

const ORDER: readonly TemplateField[] = TEMPLATE_SHEET.columns.map(({ field }) => field);

/** A set that came without a name, as a set beside others. */
const COMMON = '通用';

/** The cells of sets, by the fields of the sheet. */
function recordsOf(sets: readonly TemplateSet[]): readonly Readonly<Record<TemplateField, string>>[] {
  return sets.flatMap(({ name: set, rows }) =>
    rows.map(({ part, name, text }) => ({
      'template-part': part,
      'template-name': name,
      'template-text': text,
      'template-set': set,
    })),
  );
}

/** Rows below those of the sheet, in its own order of columns; nothing that stands there is touched. */
function appended(checked: Checked, sets: readonly TemplateSet[]): readonly CellWrite[] | null {
  const sheet = factRows(checked.reading.content, TEMPLATE_SHEET);
  if (sheet === undefined) return null;
  const { free, nextHeading } = sheet;
  const missing = ORDER.filter((field) => !free.has(field));
  const columnOf = (field: TemplateField) =>
    free.has(field) ? free.at(field).column : nextHeading.column + missing.indexOf(field);
  const put = (row: number, column: number, value: string): CellWrite => ({
    at: { sheet: nextHeading.sheet, row, column },
    before: { value: null },
    after: { value },
  });
  const headings = missing.map((field) =>
    put(nextHeading.row, columnOf(field), TEMPLATE_SHEET.columns.find((each) => each.field === field)?.heading ?? ''),
  );
  const cells = recordsOf(sets).flatMap((record, index) =>
    ORDER.flatMap((field) => (record[field] === '' ? [] : [put(free.row + index, columnOf(field), record[field])])),
  );
  return [...headings, ...cells];
}

/**
 * Adds sets of templates to the sheet 报告模板, below what is there, and uses the first of them; the sheet is added where
 * there is none. A set whose name is taken gets a number behind it.
 * @throws {WorkbookError}
 */
export async function addTemplateSets(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
  wanted: readonly TemplateSet[],
): Promise<WriteReceipt> {
  const taken = [...templatesOf(checked).sets];
  const { hasSheet } = templatesOf(checked);
  const sets = wanted.map(({ name, rows }) => {
    // Rows without a name are those that all sets share: they are not to take the place of the sheet's own.
    const own = name !== '' || hasSheet ? freeName(name || COMMON, taken) : '';
    taken.push(own);
    return { name: own, rows };
  });
  const state = remember(checked, { templateSet: sets[0]?.name || checked.state.templateSet });
  const cells = appended(checked, sets);
  if (cells !== null) return port.write({ cells, ...state });
  const empty = emptyFactSheet(TEMPLATE_SHEET, language);
  const rows = recordsOf(sets).map(
    (record): DocumentRow => ({
      cells: ORDER.map((field) => ({ value: record[field] === '' ? null : record[field], style: 'text' as const })),
    }),
  );
  return port.write({ sheets: [{ ...empty, rows: [...empty.rows, ...rows] }], ...state });
}

/**
 * Adds the sheet 报告模板 with the templates of the program, to be worded as the office wants them; one that is there
 * stays as it is.
 * @param offered a set of the program to begin with; null: its usual templates, without a name
 * @throws {WorkbookError}
 */
export async function addTemplateSheet(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
  offered: string | null = null,
): Promise<WriteReceipt> {
  const set = BUILT_IN_SETS.find(({ name }) => name === offered);
  if (set !== undefined) return addTemplateSets(port, checked, language, [set]);
  if (templatesOf(checked).hasSheet) return port.write({});
  return addTemplateSets(port, checked, language, [{ name: '', rows: defaultRows() }]);
}

/** Keeps which set of templates the report is filled with. @throws {WorkbookError} */
export async function chooseTemplateSet(port: WorkbookPort, checked: Checked, set: string): Promise<WriteReceipt> {
  return port.write(remember(checked, { templateSet: set }));
}

/** The sets of the workbook as the text of a file (导出模板); those of the program where the workbook has none. */
export function exportedTemplates({ reading: { content } }: Checked): string {
  const sets = templateSets(content);
  return templateFile(sets.length > 0 ? sets : [{ name: '', rows: defaultRows() }]);
}

/** Every name that a template may use, with its present value (占位符清单). */
export function placeholders(checked: Checked): readonly Placeholder[] {
  const facts = readFacts(checked.reading.content);
  return placeholdersOf(reportValues(facts, checked.result.tables, chosenReportTable(checked)));
}

export type { TemplateFileFault } from '../core/report/templates/template-file';
export { readTemplateFile };
