import type { Severity } from '../findings/finding';
import type { CheckId } from './check-id';
import type { Thresholds } from './thresholds';

/** What a bureau may set for its departments (校验规则): the contents of a rules file, already validated. */
export interface Rules {
  /** The year of the forms, names and relations. */
  readonly ruleSet?: string;
  readonly thresholds?: Partial<Thresholds>;
  /** Severity of a check's findings, in place of the default. */
  readonly severity?: Readonly<Partial<Record<CheckId, Severity>>>;
  readonly off?: readonly CheckId[];
  /** Accepted errors do not keep a workbook from being ready. */
  readonly allowAcceptedErrors?: boolean;
}

/** The newest year for which forms and names are known. */
export const LATEST_RULE_SET = '2024';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The severity of a finding: its own, but not above what the rules set for its check. */
export function severityUnder(rules: Rules, check: CheckId, own: Severity, isDefault: boolean): Severity {
  const set = rules.severity === undefined ? undefined : rules.severity[check];
  if (set === undefined) return own;
  return isDefault || WEIGHT[own] > WEIGHT[set] ? set : own;
}
