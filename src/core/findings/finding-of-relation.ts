import { type Decimal, fixed, roundTo } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { lastPlace } from '../figures/precision';
import type { Relation } from '../relations/relation';
import type { Gap } from '../relations/verdict';
import type { Finding, Severity } from './finding';
import { findingId } from './finding-id';
import type { Message } from './message';

/** Shares are often moved by one in their last place so that they add up to 100; for other rates that is a failure. */
function isLastPlace(relation: Relation, gap: Gap): boolean {
  return gap.outcome === 'truncated' || (gap.outcome === 'nudged' && relation.check === 'share');
}

/** How grave a relation that does not quite hold is; a plain failure has the severity of its check. */
function severityOf(relation: Relation, gap: Gap, failed: Severity): Severity {
  if (gap.outcome === 'rounding' || isLastPlace(relation, gap)) return 'info';
  return gap.outcome === 'precision' && failed === 'error' ? 'warning' : failed;
}

/** The decimals to print: those shown, or more where the shown figures would look alike. */
function printedDecimals(actual: Figure, expected: Decimal): number {
  const shown = Math.max(0, actual.decimals);
  if (!roundTo(actual.value, shown).eq(roundTo(expected, shown))) return shown;
  return Math.max(shown, Math.min(Math.max(lastPlace(actual.value), lastPlace(expected)), 8));
}

/** The decimals of the figure in a table that a sentence gives; 0 for every other relation. */
function decimalsOfTable(relation: Relation): number {
  const isSentence = relation.type === 'equal' && relation.result.offset !== undefined && relation.result.unit !== '%';
  return isSentence && relation.other.unit === relation.result.unit ? relation.other.decimals : 0;
}

/** Figures of a finding as they are printed. */
interface Printed {
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly tolerance: string;
}

function printed(relation: Relation, gap: Gap): Printed {
  const decimals = Math.max(printedDecimals(relation.result, gap.expected), decimalsOfTable(relation));
  const expected = roundTo(gap.expected, decimals);
  const actual = roundTo(relation.result.value, decimals);
  return {
    expected: fixed(expected, decimals),
    actual: fixed(actual, decimals),
    difference: fixed(actual.minus(expected), decimals),
    tolerance: gap.tolerance.round(decimals + 3, 1).toFixed(),
  };
}

function keyOf(relation: Relation, gap: Gap): string {
  if (gap.outcome === 'precision') return 'checks.precision';
  if (gap.outcome === 'rounding') return `checks.rounding.${gap.isLarge ? 'large' : 'largest'}`;
  return isLastPlace(relation, gap) ? 'checks.last-place' : relation.subject.key;
}

/** The sentence of the check where the relation fails; one for all checks where only its last place is in question. */
function messageOf(relation: Relation, gap: Gap, figures: Printed, unit: string | null): Message {
  const amount = figures.difference.replace('-', '');
  const text = unit === null || unit === '%' ? amount : `${amount} ${unit}`;
  const { expected, actual } = figures;
  return {
    key: keyOf(relation, gap),
    values: { ...relation.subject.values, expected, actual, gap: text, unit: unit ?? '' },
  };
}

/**
 * The finding that a failed relation gives.
 * @param failed the severity of a plain failure
 * @param unit the unit to print; null where the table's is not known
 */
export function findingOfRelation(relation: Relation, gap: Gap, failed: Severity, unit: string | null): Finding {
  const figures = printed(relation, gap);
  return {
    id: findingId(relation.check, [relation.result.at], [figures.expected, figures.actual]),
    check: relation.check,
    severity: severityOf(relation, gap, failed),
    cells: [relation.result.at],
    table: relation.table,
    ...figures,
    unit,
    message: messageOf(relation, gap, figures, unit),
    diagnoses: [],
  };
}
