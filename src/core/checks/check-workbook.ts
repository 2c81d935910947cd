import { type Acceptance, withAcceptances } from '../findings/acceptance';
import { inOrder } from '../findings/order';
import { keptFor } from '../grid/kept';
import { ownSheetsOf } from '../grid/own-sheets';
import type { Sheet, WorkbookContent } from '../grid/sheet';
import { finished, type Steps } from '../steps';
import type { TableCorrection } from '../tables/correction';
import { recogniseTables, recognising } from '../tables/recognise';
import type { Skipped, Table } from '../tables/table';
import type { CheckContext } from './check';
import type { CheckResult } from './check-result';
import { explained } from './explain';
import { grouped } from './grouped';
import { withProvenPrecision } from './proven-precision';
import { LATEST_RULE_SET, type Rules } from './rules';
import { runningChecks } from './run-checks';
import { withSharedPrecision } from './shared-precision';
import { outcomesOf, summaryOf } from './summary';
import { DEFAULT_THRESHOLDS } from './thresholds';

/** What the check of a workbook is to take into account besides the workbook. */
export interface CheckOptions {
  /** What the clerk said about tables; it wins over everything recognised. */
  readonly corrections?: readonly TableCorrection[];
  readonly accepted?: readonly Acceptance[];
  readonly rules?: Rules;
  /** Last year's workbook, for the tie-out of last year's figures. */
  readonly prior?: WorkbookContent;
}

/** The sheets of the clerk; those of this product are left out. */
function clerkSheets(content: WorkbookContent): readonly Sheet[] {
  const own = ownSheetsOf(content);
  return content.sheets.filter((sheet) => !own.has(sheet.name));
}

const NO_RULES: Rules = {};

const precise = keptFor<Table, readonly Table[]>();

/** The tables as precise as those of their sheet show them to be; looked into once for the same tables. */
function* withPrecision(context: CheckContext, tables: readonly Table[], rules: Rules): Steps<readonly Table[]> {
  const found: Table[] = [];
  for (const own of grouped(tables, ({ sheet }) => sheet.name).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const known = precise.get(first, [rules, ...own]);
    const made = known ?? withProvenPrecision({ ...context, tables: withSharedPrecision(own) });
    if (known === undefined) yield;
    found.push(...precise.set(first, [rules, ...own], made));
  }
  return found;
}

/** Judges tables that have been recognised already. */
function* checkTables(
  content: WorkbookContent,
  recognised: { readonly tables: readonly Table[]; readonly skipped: readonly Skipped[] },
  options: CheckOptions & { readonly priorTables?: readonly Table[] } = {},
): Steps<CheckResult> {
  const rules = options.rules ?? NO_RULES;
  const { tables, skipped } = recognised;
  const read: CheckContext = {
    content,
    sheets: clerkSheets(content),
    tables: [],
    priorTables: withSharedPrecision(options.priorTables ?? []),
    thresholds: { ...DEFAULT_THRESHOLDS, ...rules.thresholds },
    ruleSet: rules.ruleSet ?? LATEST_RULE_SET,
  };
  const context: CheckContext = { ...read, tables: yield* withPrecision(read, tables, rules) };
  const run = yield* runningChecks(rules, context);
  const causes = explained(run, rules, context);
  const findings = inOrder(withAcceptances(causes.findings, options.accepted ?? []), content);
  return {
    ruleSet: context.ruleSet,
    tables,
    skipped: [...skipped, ...causes.skipped],
    findings,
    outcomes: outcomesOf(rules, run.tried, findings),
    summary: summaryOf(rules, content, recognised, findings),
  };
}

/** Before the name of a sheet of last year's workbook. */
const LAST_YEAR = '[上年]';

/** Sheets of last year's workbook are named apart, for both workbooks may have a sheet of the same name. */
function lastYears(content: WorkbookContent): WorkbookContent {
  const named = (sheet: Sheet): Sheet => Object.create(sheet, { name: { value: `${LAST_YEAR}${sheet.name}` } });
  return { ...content, sheets: clerkSheets(content).map(named), names: [] };
}

/**
 * Recognises the tables of a workbook and tries everything that must hold in it (校验). Of a sheet that was given before,
 * as the same object, only what depends on other sheets is tried again; the result is the same.
 */
export function checkWorkbook(content: WorkbookContent, options: CheckOptions = {}): CheckResult {
  return finished(checkingWorkbook(content, options));
}

/** `checkWorkbook` in steps, so that a person can go on working meanwhile. */
export function* checkingWorkbook(content: WorkbookContent, options: CheckOptions = {}): Steps<CheckResult> {
  const corrections = options.corrections ?? [];
  const own = { ...content, sheets: clerkSheets(content) };
  const priorTables = options.prior === undefined ? [] : recogniseTables(lastYears(options.prior)).tables;
  return yield* checkTables(content, yield* recognising(own, { corrections }), { ...options, priorTables });
}
