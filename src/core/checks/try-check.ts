import { decimal, fixed, shift } from '../figures/decimal';
import { placesBetween } from '../figures/precision';
import type { Finding } from '../findings/finding';
import { findingId } from '../findings/finding-id';
import { findingOfRelation } from '../findings/finding-of-relation';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Gap } from '../relations/verdict';
import type { Table } from '../tables/table';
import type { Check, CheckContext, Statement } from './check';
import type { Held } from './held';
import { type Rules, severityUnder } from './rules';

/** A relation that does not hold, with the finding that tells of it. */
export interface Failure {
  readonly finding: string;
  readonly relation: Relation;
  readonly gap: Gap;
}

/** The rounding of one table (尾差): one line says how often it occurs and how large it is at most. */
export interface Rounding {
  readonly relation: Relation;
  readonly gap: Gap;
  readonly count: number;
}

/** What one check found. */
export interface Trial {
  /** By place: several relations that fail at one cell share a finding. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly failures: readonly Failure[];
  readonly roundings: ReadonlyMap<string | null, Rounding>;
  /** How many relations and cells it tried. */
  readonly tried: number;
}

function sizeOf({ relation, gap }: Rounding) {
  return shift(gap.difference.abs(), placesBetween(relation.result.unit, '元'));
}

/** Adds the rounding of a relation, or of several of one table, to that of its table. */
export function addRounding(roundings: Map<string | null, Rounding>, added: Rounding): void {
  const before = roundings.get(added.relation.table);
  const largest = before === undefined || sizeOf(added).gt(sizeOf(before)) ? added : before;
  roundings.set(added.relation.table, { ...largest, count: (before?.count ?? 0) + added.count });
}

/** A whole column may be concerned; its sentence says how many cells are, and no more than these are listed. */
const MOST_CELLS = 1000;

const PLAIN_NUMBER = /^-?\d{1,20}(?:\.\d{1,12})?$/;

/** actual − expected where both are numbers; what is looked at directly is compared without tolerance. */
function differenceOf({ expected = '', actual = '' }: Statement): string | null {
  if (!PLAIN_NUMBER.test(expected) || !PLAIN_NUMBER.test(actual)) return null;
  const decimals = Math.max(...[expected, actual].map((text) => text.split('.')[1]?.length ?? 0));
  return fixed(decimal(actual).minus(decimal(expected)), decimals);
}

function findingOfStatement(statement: Statement, check: Check, rules: Rules): Finding {
  const { table, expected = null, actual = null, unit = null, message } = statement;
  const gap = differenceOf(statement);
  const cells = statement.cells.slice(0, MOST_CELLS);
  const severity = severityUnder(
    rules,
    check.id,
    statement.severity ?? check.severity,
    statement.severity === undefined,
  );
  const figures = { expected, actual, difference: gap, tolerance: gap === null ? null : '0', unit };
  const id = findingId(check.id, cells, [expected, actual, message.key]);
  const diagnoses = (statement.diagnoses ?? []).map((diagnosis) => ({ ...diagnosis, explains: [id] }));
  return { id, check: check.id, severity, cells, table, ...figures, message, diagnoses };
}

/** The tables whose unit is not known, by their ids. */
export function withoutUnit(tables: readonly Table[]): ReadonlySet<string | null> {
  return new Set(tables.filter(({ fields }) => fields.every(({ unit }) => unit === null)).map(({ id }) => id));
}

/** The unit to print for a relation; null where that of its table is not known. */
export function unitShown(unitless: ReadonlySet<string | null>, { table, result }: Relation): string | null {
  return result.unit !== '%' && unitless.has(table) ? null : result.unit;
}

/** Tries everything that a check asks of a context. */
export function tryCheck(check: Check, rules: Rules, context: CheckContext): Trial {
  const severity = severityUnder(rules, check.id, check.severity, true);
  const findings = new Map<string, Finding>();
  const failures: Failure[] = [];
  const roundings = new Map<string | null, Rounding>();
  const unitless = withoutUnit(context.tables);
  const held: Held = { count: 0 };
  let tried = 0;
  for (const relation of check.relations?.(context, held) ?? []) {
    const verdict = judge(relation);
    if (verdict.outcome === 'undecidable') continue;
    tried += 1;
    if (verdict.outcome === 'exact') continue;
    if (verdict.outcome === 'rounding') {
      // A rate is rounded by its nature.
      if (relation.type !== 'ratio') addRounding(roundings, { relation, gap: verdict, count: 1 });
      continue;
    }
    const unit = unitShown(unitless, relation);
    const finding = findingOfRelation(relation, verdict, relation.severity ?? severity, unit);
    const { at, offset = '' } = relation.result;
    const place = `${check.id}|${at.sheet}|${at.row},${at.column}@${offset}`;
    const first = findings.get(place) ?? finding;
    findings.set(place, first);
    failures.push({ finding: first.id, relation, gap: verdict });
  }
  const inspection = check.inspect?.(context);
  for (const statement of inspection?.statements ?? []) {
    const finding = findingOfStatement(statement, check, rules);
    findings.set(finding.id, finding);
  }
  return { findings, failures, roundings, tried: tried + held.count + (inspection?.looked ?? 0) };
}
