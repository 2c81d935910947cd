import type { Finding } from '../findings/finding';
import type { Skipped, Table } from '../tables/table';
import type { CheckId } from './check-id';

/** What became of a check; one that had nothing to look at is `not-applicable`, never `passed`. */
export interface CheckOutcome {
  readonly check: CheckId;
  readonly outcome: 'passed' | 'failed' | 'accepted' | 'not-applicable';
  /** How many relations or cells it tried. */
  readonly relations: number;
}

export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  /**
   * 可以提交: no error, no unexplained warning, no unconfirmed reading, no table pointed at that could not be read,
   * nothing 【待填写】 in a report that exists.
   */
  readonly ready: boolean;
}

/** The result of checking a workbook (校验结果). */
export interface CheckResult {
  /** The rule set the judgement rests on: the year of the forms. */
  readonly ruleSet: string;
  readonly tables: readonly Table[];
  readonly skipped: readonly Skipped[];
  /** Errors first; within a severity in the order of the workbook. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly CheckOutcome[];
  readonly summary: CheckSummary;
}
