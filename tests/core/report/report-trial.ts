import { reportSheet } from '../../../src/app/report-sheet';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { ownSheetName } from '../../../src/core/grid/own-sheets';
import type { Sheet, WorkbookContent } from '../../../src/core/grid/sheet';
import { findQuantities } from '../../../src/core/prose/find-quantities';
import type { Report } from '../../../src/core/report/report';
import { readReportSheet } from '../../../src/core/report/sheet/read-report-sheet';
import { layOutReport, textsOf } from '../../../src/core/report/sheet/report-layout';
import { expectedFigures, type RandomFacts, sheetsOf } from './random-reports';
import { paragraphsOf, reportOf, workbookOf } from './workbook-of';

/** What is wrong with a report of made-up facts; every list is empty for a right one. */
export interface ReportFaults {
  /** Figures that stand in the report and were not asked for, or the other way round. */
  readonly figures: readonly string[];
  /** Amounts and rates of the spending paragraphs that are not read from their words again, or that none of them says. */
  readonly claims: readonly string[];
  /** Texts that are read from the sheet otherwise than they were written. */
  readonly reading: readonly string[];
  /** Errors that the check of sentences finds in the report. */
  readonly prose: readonly string[];
}

/** What only one of two lists has, each as often as it has it more. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  const more = one.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...more.map((each) => `+${each}`), ...left.map((each) => `-${each}`)];
}

/** The sheet that the report is filled into, as it is read from the workbook again. */
function sheetOf(report: Report): Sheet {
  const { name, rows, merges } = reportSheet('评价报告', report, layOutReport(report));
  return denseSheet({ name, rows: rows.map(({ cells }) => cells.map(({ value }) => value)), merges });
}

function misread(report: Report, sheet: Sheet): readonly string[] {
  const { texts, added } = readReportSheet(sheet, textsOf(report), report);
  const wrong = textsOf(report).filter(({ key, text }) => texts.get(key) !== text);
  return [...wrong.map(({ key }) => key), ...added.map(({ text }) => text)];
}

/** Fills a report from made-up facts and holds it against them. */
export function faultsOf(facts: RandomFacts): ReportFaults {
  const sheets = sheetsOf(facts);
  const report = reportOf(sheets);
  const paragraphs = paragraphsOf(report);
  const written = ({ text, unit }: { readonly text: string; readonly unit: string }) => text + unit;
  const told = paragraphs.filter(({ key }) => key === 'spending' || key === 'changes');
  const sheet = sheetOf(report);
  const plain = workbookOf(sheets);
  const content: WorkbookContent = {
    ...plain,
    sheets: [...plain.sheets, sheet],
    names: [{ name: ownSheetName('report'), reference: "'评价报告'!$A$1", hidden: true }],
  };
  const { findings } = checkWorkbook(content);
  return {
    figures: differences(
      paragraphs.flatMap(({ figures }) => figures.map(written)),
      expectedFigures(facts),
    ),
    claims: told.flatMap(({ text, figures }) =>
      differences(
        findQuantities(text).map(({ digits, unit }) => digits + unit),
        figures.map(written),
      ),
    ),
    reading: misread(report, sheet),
    prose: findings
      .filter(({ check, severity }) => check === 'prose' && severity === 'error')
      .map(({ message, actual, expected }) => `${message.key} ${actual} ${expected}`),
  };
}

export const NO_FAULTS: ReportFaults = { figures: [], claims: [], reading: [], prose: [] };
