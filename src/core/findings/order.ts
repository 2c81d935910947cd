import type { WorkbookContent } from '../grid/sheet';
import type { Finding, Severity } from './finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first; within a severity in the order of the workbook: sheet, row, column. */
export function inOrder(findings: readonly Finding[], content: WorkbookContent): readonly Finding[] {
  const position = new Map(content.sheets.map((sheet, index) => [sheet.name, index] as const));
  const sheetOf = (finding: Finding) => position.get(finding.cells[0]?.sheet ?? '') ?? content.sheets.length;
  return findings.toSorted((one, other) => {
    const [first, second] = [one.cells[0], other.cells[0]];
    return (
      RANK[one.severity] - RANK[other.severity] ||
      sheetOf(one) - sheetOf(other) ||
      (first?.row ?? 0) - (second?.row ?? 0) ||
      (first?.column ?? 0) - (second?.column ?? 0)
    );
  });
}
