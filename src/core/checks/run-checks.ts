import { shift } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { placesBetween } from '../figures/precision';
import type { Finding } from '../findings/finding';
import { findingId } from '../findings/finding-id';
import { findingOfRelation } from '../findings/finding-of-relation';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Gap } from '../relations/verdict';
import type { Check, CheckContext, Statement } from './check';
import type { CheckId } from './check-id';
import { CHECKS } from './registry';
import { type Rules, severityUnder } from './rules';

/** A relation that does not hold, with the finding that tells of it. */
interface Failure {
  readonly finding: string;
  readonly relation: Relation;
  readonly gap: Gap;
}

/** What the checks found before it is explained, accepted and ordered. */
export interface Run {
  readonly findings: readonly Finding[];
  /** Several relations may fail at one cell; they share a finding. */
  readonly failures: readonly Failure[];
  /** How many relations and cells each check tried. */
  readonly tried: ReadonlyMap<CheckId, number>;
}

/** The checks that the rules leave on. */
export function checksUnder(rules: Rules): readonly Check[] {
  return CHECKS.filter((check) => rules.off?.includes(check.id) !== true);
}

/** Every relation that must hold, generated anew: to try what a correction would do to all of them. */
export function* relationsUnder(rules: Rules, context: CheckContext): Iterable<Relation> {
  for (const check of checksUnder(rules)) {
    if (check.relations !== undefined) yield* check.relations(context);
  }
}

/** Collects the rounding of one table (尾差): one line says how often it occurs and how large it is at most. */
interface Rounding {
  readonly relation: Relation;
  readonly gap: Gap;
  readonly count: number;
}

function sizeOf(relation: Relation, gap: Gap) {
  return shift(gap.difference.abs(), placesBetween(relation.result.unit, '元'));
}

function addRounding(roundings: Map<string | null, Rounding>, relation: Relation, gap: Gap): void {
  if (relation.type === 'ratio') return; // a rate is rounded by its nature
  const before = roundings.get(relation.table);
  const isLarger = before === undefined || sizeOf(relation, gap).gt(sizeOf(before.relation, before.gap));
  const largest = isLarger ? { relation, gap } : before;
  roundings.set(relation.table, { ...largest, count: (before?.count ?? 0) + 1 });
}

/** A whole column may be concerned; its sentence says how many cells are, and no more than these are listed. */
const MOST_CELLS = 1000;

function findingOfStatement(statement: Statement, check: Check, rules: Rules): Finding {
  const { table, expected = null, actual = null, difference = null, unit = null, message } = statement;
  const cells = statement.cells.slice(0, MOST_CELLS);
  const severity = severityUnder(
    rules,
    check.id,
    statement.severity ?? check.severity,
    statement.severity === undefined,
  );
  const figures = { expected, actual, difference, tolerance: null, unit };
  const id = findingId(check.id, cells, [expected, actual, message.key]);
  const diagnoses = (statement.diagnoses ?? []).map((diagnosis) => ({ ...diagnosis, explains: [id] }));
  return { id, check: check.id, severity, cells, table, ...figures, message, diagnoses };
}

/** Runs the checks over a context. */
export function runChecks(rules: Rules, context: CheckContext): Run {
  const unitKnown = new Map(
    context.tables.map((table) => [table.id, table.fields.some((field) => field.unit !== null)] as const),
  );
  const unitOf = (relation: Relation, { unit }: Figure) =>
    unit === '%' || relation.table === null || unitKnown.get(relation.table) !== false ? unit : null;
  const findings = new Map<string, Finding>();
  const failures: Failure[] = [];
  const roundings = new Map<string | null, Rounding>();
  const tried = new Map<CheckId, number>();

  for (const check of checksUnder(rules)) {
    const severity = severityUnder(rules, check.id, check.severity, true);
    let count = 0;
    for (const relation of check.relations?.(context) ?? []) {
      const verdict = judge(relation);
      if (verdict.outcome === 'undecidable') continue;
      count += 1;
      if (verdict.outcome === 'exact') continue;
      if (verdict.outcome === 'rounding') {
        addRounding(roundings, relation, verdict);
        continue;
      }
      const finding = findingOfRelation(
        relation,
        verdict,
        relation.severity ?? severity,
        unitOf(relation, relation.result),
      );
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
    tried.set(check.id, count + (inspection?.looked ?? 0));
  }
  for (const { relation, gap, count } of roundings.values()) {
    const finding = findingOfRelation(relation, gap, 'info', unitOf(relation, relation.result));
    const { key, values } = finding.message;
    findings.set(`rounding|${finding.id}`, {
      ...finding,
      message: { key, values: { ...values, count: String(count) } },
    });
  }
  return { findings: [...findings.values()], failures, tried };
}
