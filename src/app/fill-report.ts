import type { CellAddress } from '../core/grid/address';
import { ownSheetsOf } from '../core/grid/own-sheets';
import type { Sheet } from '../core/grid/sheet';
import { buildReport } from '../core/report/build-report';
import type { Placeholder } from '../core/report/placeholders';
import { publicReport } from '../core/report/public-report';
import type { Report } from '../core/report/report';
import { handEditsOf, statusesOf, type TextStatus } from '../core/report/sheet/hand-edits';
import { keptReport } from '../core/report/sheet/kept-report';
import { type ReportReading, readReportSheet } from '../core/report/sheet/read-report-sheet';
import { refillOne } from '../core/report/sheet/refill-one';
import { type HandEdits, type KeyedText, layOutReport, textsOf } from '../core/report/sheet/report-layout';
import { tableRows } from '../core/report/table-text';
import { type Language, say } from '../messages/format';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Checked } from './check';
import { remember } from './remember';
import { reportSheet } from './report-sheet';
import { chosenReportTable } from './report-table';
import { placeholders, type TemplatesShown, templatesOf } from './template-sheet';

export { addFactSheets } from './fact-sheets';

/**
 * `new` not in the sheet yet · `unchanged` as it would be filled now · `edited` changed by hand · `outdated` the figures
 * have changed since · `missing` filled, but with facts that are still to be given.
 */
export type ParagraphStatus = 'new' | 'unchanged' | 'edited' | 'outdated' | 'missing';

/** The report as it would be filled now, beside what stands in the sheet (填充前预览). */
export interface ReportPreview {
  readonly report: Report;
  /** Every name that a template may use, with its present value. */
  readonly placeholders: readonly Placeholder[];
  readonly templates: TemplatesShown;
  readonly paragraphs: readonly {
    readonly key: string;
    readonly status: ParagraphStatus;
    /** What stands in the sheet; null where nothing does. */
    readonly mine: string | null;
    readonly fresh: string;
    /** The rows of a table, its headings first; null for sentences. */
    readonly table: readonly (readonly string[])[] | null;
    /** Where it begins in the report sheet; null where it is not in it. */
    readonly at: CellAddress | null;
  }[];
}

/** The paragraphs stand right of the names of their fields. */
const TEXT_COLUMN = 1;

interface Draft {
  readonly report: Report;
  /** The report sheet as it stands, or null. */
  readonly sheet: Sheet | null;
  readonly reading: ReportReading | null;
  readonly remembered: readonly KeyedText[];
  readonly statuses: readonly TextStatus[];
}

function draftOf(checked: Checked): Draft {
  const { content } = checked.reading;
  const { state, result } = checked;
  const report = buildReport(content, result.tables, {
    table: chosenReportTable(checked),
    templateSet: state.templateSet,
  });
  const own = ownSheetsOf(content);
  const sheet = content.sheets.find((each) => own.get(each.name) === 'report') ?? null;
  const remembered = state.paragraphs.length > 0 ? state.paragraphs : textsOf(report);
  // A sheet that was emptied, as after taking a fill back, is no report.
  const reading = sheet === null || sheet.rowCount === 0 ? null : readReportSheet(sheet, remembered, report);
  return { report, sheet, reading, remembered, statuses: statusesOf(report, remembered, reading) };
}

/** What of the clerk's stays when the paragraphs that `keepMine` names are kept, and the others filled anew. */
function editsOf({ report, reading, statuses }: Draft, keepMine: ReadonlySet<string>): HandEdits {
  const paragraphs = new Set(
    report.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs.map(({ key }) => key))),
  );
  const takeFresh = new Set(
    statuses.filter(({ key }) => paragraphs.has(key) && !keepMine.has(key)).map(({ key }) => key),
  );
  return handEditsOf(report, statuses, reading, takeFresh);
}

/**
 * The report as `fillReport` would fill the sheet, to be told in another form, such as a document.
 * @param isPublic without names of people and telephone numbers (公开版)
 */
export function reportToExport(checked: Checked, keepMine: ReadonlySet<string>, isPublic = false): Report {
  const draft = draftOf(checked);
  const report = keptReport(draft.report, editsOf(draft, keepMine));
  return isPublic ? publicReport(report) : report;
}

/** What filling the report would write, and how that stands to what is there. */
export function previewReport(checked: Checked): ReportPreview {
  const { report, sheet, reading, statuses } = draftOf(checked);
  const placeOf = (key: string): CellAddress | null => {
    const row = reading?.rows.get(key)?.[0];
    return sheet === null || row === undefined ? null : { sheet: sheet.name, row, column: TEXT_COLUMN };
  };
  const byKey = new Map(statuses.map((status) => [status.key, status]));
  const paragraphs = report.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  return {
    report,
    placeholders: placeholders(checked),
    templates: templatesOf(checked),
    paragraphs: paragraphs.map(({ key, text, missing }) => {
      const found = byKey.get(key);
      const isFilled = found?.status === 'filled';
      const status = isFilled ? (missing.length > 0 ? 'missing' : 'unchanged') : (found?.status ?? 'new');
      const mine = found === undefined || found.status === 'new' ? null : found.mine;
      return { key, status, mine, fresh: text, table: tableRows(text), at: placeOf(key) };
    }),
  };
}

/**
 * 生成报告: fills the report sheet. Rows of the clerk's own stay, and so do his words in the paragraphs that `keepMine`
 * names; the others are filled anew.
 * @throws {WorkbookError}
 */
export async function fillReport(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
  keepMine: ReadonlySet<string>,
): Promise<WriteReceipt> {
  const draft = draftOf(checked);
  const laid = layOutReport(draft.report, editsOf(draft, keepMine));
  return port.write({
    sheets: [reportSheet(say(language, 'result.report-sheet'), draft.report, laid)],
    ...remember(checked, { paragraphs: textsOf(draft.report) }),
  });
}

/**
 * Fills one paragraph anew (逐段更新); everything else in the report sheet stays as it is. Without a report sheet there is
 * nothing to be filled by paragraphs: the whole report is.
 * @throws {WorkbookError}
 */
export async function refillParagraph(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
  key: string,
): Promise<WriteReceipt> {
  const { report, reading, remembered, statuses } = draftOf(checked);
  if (reading === null) return fillReport(port, checked, language, new Set());
  const one = refillOne(report, statuses, remembered, reading, key);
  return port.write({
    sheets: [reportSheet(say(language, 'result.report-sheet'), report, layOutReport(report, one.edits))],
    ...remember(checked, { paragraphs: one.remembered }),
  });
}
