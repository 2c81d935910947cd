import type { Finding, Severity } from '../findings/finding';
import { ownSheetsOf } from '../grid/own-sheets';
import type { WorkbookContent } from '../grid/sheet';
import { POINTED_AT } from '../tables/recognise';
import type { Skipped, Table } from '../tables/table';
import type { CheckId } from './check-id';
import type { CheckOutcome, CheckSummary } from './check-result';
import type { Rules } from './rules';
import { checksUnder } from './run-checks';

/** What became of each check that is on. Infos do not fail a check. */
export function outcomesOf(
  rules: Rules,
  tried: ReadonlyMap<CheckId, number>,
  findings: readonly Finding[],
): readonly CheckOutcome[] {
  return checksUnder(rules).map(({ id }) => {
    const relations = tried.get(id) ?? 0;
    const grave = findings.filter((finding) => finding.check === id && finding.severity !== 'info');
    if (grave.some((finding) => finding.accepted === undefined)) return { check: id, outcome: 'failed', relations };
    if (grave.length > 0) return { check: id, outcome: 'accepted', relations };
    return { check: id, outcome: relations === 0 ? 'not-applicable' : 'passed', relations };
  });
}

/** Whether a report sheet that exists still has something to be filled in. */
function hasMissingFacts(content: WorkbookContent): boolean {
  const own = ownSheetsOf(content);
  return content.sheets.some((sheet) => {
    if (own.get(sheet.name) !== 'report') return false;
    for (let row = 0; row < sheet.rowCount; row += 1) {
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const words = sheet.content(row, column);
        if (typeof words === 'string' && words.includes('【待填写')) return true;
      }
    }
    return false;
  });
}

/** Counts the findings and decides whether the workbook can be submitted (可以提交). Accepted ones are counted apart. */
export function summaryOf(
  rules: Rules,
  content: WorkbookContent,
  { tables, skipped }: { readonly tables: readonly Table[]; readonly skipped: readonly Skipped[] },
  findings: readonly Finding[],
): CheckSummary {
  const open = findings.filter((finding) => finding.accepted === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const isHindered = accepted.some((finding) => finding.severity === 'error') && rules.allowAcceptedErrors !== true;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const isUnread = skipped.some((each) => each.code === POINTED_AT);
  const isRead = tables.length > 0 && !isUnread && tables.every((table) => table.confirmed);
  const ready = errors === 0 && warnings === 0 && !isHindered && isRead && !hasMissingFacts(content);
  return { errors, warnings, infos, accepted: accepted.length, ready };
}
