import type { Severity } from '../core/findings/finding';

/** How a mark (标记) looks: colours of fill and text as RRGGBB, chosen to be told apart in grey as well. */
export interface MarkLook {
  readonly fill: string;
  readonly text: string;
}

export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: 'FFC7CE', text: '9C0006' },
  warning: { fill: 'FFEB9C', text: '7F6000' },
  info: { fill: 'DDEBF7', text: '1F4E79' },
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The formula of the conditional format that marks a cell. It is always true; by it our formats are told apart from the
 * clerk's, in every adapter and after other programs have saved the workbook.
 * @example markFormula('error') // → 'LEN("_ecr_error")>0'
 */
export function markFormula(severity: Severity): string {
  return `LEN("_ecr_${severity}")>0`;
}

/** The severity that the formula of one of our marks tells, or undefined for any other formula. @example markSeverity('=LEN("_ecr_error")>0') // → 'error' */
export function markSeverity(formula: string): Severity | undefined {
  return SEVERITIES.find((severity) => formula.replace(/^=/, '').replaceAll(' ', '') === markFormula(severity));
}
