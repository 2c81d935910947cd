import type { CheckContext } from '../../../src/core/checks/check';
import type { CheckId } from '../../../src/core/checks/check-id';
import { LATEST_RULE_SET, type Rules } from '../../../src/core/checks/rules';
import { runChecks } from '../../../src/core/checks/run-checks';
import { DEFAULT_THRESHOLDS } from '../../../src/core/checks/thresholds';
import type { Finding } from '../../../src/core/findings/finding';
import { inOrder } from '../../../src/core/findings/order';
import { addressText } from '../../../src/core/grid/address';
import type { Table } from '../../../src/core/tables/table';
import { sayMessage } from '../../../src/messages/format';
import { type TableParts, tableOf, workbookOf } from './table-of';

/** Something to check: tables, or what tables are made of. */
type Subject = Table | TableParts;

function isTable(subject: Subject): subject is Table {
  return 'items' in subject;
}

/** Runs one check, or those named, over tables. */
export function run(
  checks: CheckId | readonly CheckId[],
  subjects: readonly Subject[],
  more: Partial<CheckContext> = {},
) {
  const tables = subjects.map((subject) => (isTable(subject) ? subject : tableOf(subject)));
  const content = more.content ?? workbookOf(...tables);
  const context: CheckContext = {
    content,
    sheets: content.sheets,
    tables,
    priorTables: [],
    thresholds: DEFAULT_THRESHOLDS,
    ruleSet: LATEST_RULE_SET,
    ...more,
  };
  const rules: Rules = {};
  const result = runChecks(rules, context);
  const wanted = new Set(typeof checks === 'string' ? [checks] : checks);
  return {
    tried: [...wanted].reduce((sum, check) => sum + (result.tried.get(check) ?? 0), 0),
    findings: inOrder(result.findings, content).filter((finding) => wanted.has(finding.check)),
    failures: result.failures,
  };
}

/** The findings in one line each: severity, cell, actual → expected, and which sentence. */
export function findingsOf(checks: CheckId | readonly CheckId[], ...subjects: readonly Subject[]): readonly string[] {
  return linesOf(run(checks, subjects).findings);
}

/** Findings in one line each. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, cells, actual, expected, message }) => {
    const place = cells[0] === undefined ? '' : addressText(cells[0]).replace('支出表!', '');
    const figures = expected === null ? '' : ` ${actual} → ${expected}`;
    return `${severity} ${place}${figures} ${message.key.replace('checks.', '')}`;
  });
}

/** What the findings say, in Chinese. */
export function wordsOf(checks: CheckId, ...subjects: readonly Subject[]): readonly string[] {
  return run(checks, subjects).findings.map((finding) => sayMessage('zh-CN', finding.message));
}
