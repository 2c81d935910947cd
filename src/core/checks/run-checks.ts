import { sourcesOf } from '../diagnosis/trial';
import type { Finding } from '../findings/finding';
import { findingOfRelation } from '../findings/finding-of-relation';
import { keptFor } from '../grid/kept';
import type { Relation } from '../relations/relation';
import { finished, type Steps } from '../steps';
import type { Table } from '../tables/table';
import type { Check, CheckContext } from './check';
import type { CheckId } from './check-id';
import { grouped } from './grouped';
import { CHECKS } from './registry';
import { relationsNear } from './relations-near';
import type { Rules } from './rules';
import { addRounding, type Failure, type Rounding, type Trial, tryCheck, unitShown, withoutUnit } from './try-check';
import { WITHIN_SHEET } from './within-sheet';

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

/** Every relation that must hold. */
export function* relationsUnder(rules: Rules, context: CheckContext): Iterable<Relation> {
  for (const check of checksUnder(rules)) yield* check.relations?.(context) ?? [];
}

/** The sheets whose cells a relation speaks of. */
function sheetsOf(relation: Relation): readonly string[] {
  return sourcesOf(relation).map(({ at }) => at.sheet);
}

/** The sheets that relations tie to those of some relations, directly or by way of others. */
function sheetsAround(relations: readonly Relation[], ties: readonly Relation[]): ReadonlySet<string> {
  const reached = new Set(relations.flatMap(sheetsOf));
  let open = ties.map(sheetsOf);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    const [near, far] = [[], []] as [(readonly string[])[], (readonly string[])[]];
    for (const sheets of open) (sheets.some((sheet) => reached.has(sheet)) ? near : far).push(sheets);
    for (const sheet of near.flat()) reached.add(sheet);
    open = far;
  }
  return reached;
}

/** Of tables with more lines only the relations near failed ones are kept. */
const MANY_LINES = 2000;

/**
 * Every relation that a change at the failed ones could touch, generated anew: to try what a correction would do to all
 * of them. Tables that nothing ties to a failed relation are left out.
 */
export function relationsAround(failed: readonly Relation[], rules: Rules, context: CheckContext): readonly Relation[] {
  const ofChecks = checksUnder(rules).map((check) => ({
    check,
    across: WITHIN_SHEET.has(check.id) ? null : [...(check.relations?.(context) ?? [])],
  }));
  const reached = sheetsAround(
    failed,
    ofChecks.flatMap(({ across }) => across ?? []),
  );
  const tables = context.tables.filter(({ sheet }) => reached.has(sheet.name));
  function* all(): Iterable<Relation> {
    for (const { check, across } of ofChecks) yield* across ?? check.relations?.({ ...context, tables }) ?? [];
  }
  const long = new Set(tables.filter(({ items }) => items.length > MANY_LINES).map(({ id }) => id));
  return long.size === 0 ? [...all()] : relationsNear(failed, all, long);
}

const kept = keptFor<Table, ReadonlyMap<CheckId, Trial>>();

/** What the checks that keep within a sheet find in its tables; tried once for the same tables. */
function* tryOnSheet(
  rules: Rules,
  context: CheckContext,
  tables: readonly Table[],
): Steps<ReadonlyMap<CheckId, Trial>> {
  const [first] = tables;
  if (first === undefined) return new Map();
  const dependsOn = [rules, context.ruleSet, JSON.stringify(context.thresholds), ...tables];
  const known = kept.get(first, dependsOn);
  if (known !== undefined) return known;
  const trials = new Map<CheckId, Trial>();
  for (const check of checksUnder(rules)) {
    if (!WITHIN_SHEET.has(check.id)) continue;
    trials.set(check.id, tryCheck(check, rules, { ...context, tables }));
    yield;
  }
  return kept.set(first, dependsOn, trials);
}

/** Runs the checks over a context. */
export function runChecks(rules: Rules, context: CheckContext): Run {
  return finished(runningChecks(rules, context));
}

/** `runChecks` in steps of one check on one sheet. */
export function* runningChecks(rules: Rules, context: CheckContext): Steps<Run> {
  const onSheets: ReadonlyMap<CheckId, Trial>[] = [];
  for (const tables of grouped(context.tables, ({ sheet }) => sheet.name).values()) {
    onSheets.push(yield* tryOnSheet(rules, context, tables));
  }
  const findings = new Map<string, Finding>();
  const failures: Failure[] = [];
  const roundings = new Map<string | null, Rounding>();
  const tried = new Map<CheckId, number>();
  for (const check of checksUnder(rules)) {
    const trials = WITHIN_SHEET.has(check.id)
      ? onSheets.flatMap((trial) => trial.get(check.id) ?? [])
      : [tryCheck(check, rules, context)];
    yield;
    for (const trial of trials) {
      for (const [place, finding] of trial.findings) findings.set(place, finding);
      for (const failure of trial.failures) failures.push(failure);
      for (const rounding of trial.roundings.values()) addRounding(roundings, rounding);
    }
    tried.set(
      check.id,
      trials.reduce((sum, trial) => sum + trial.tried, 0),
    );
  }
  const unitless = withoutUnit(context.tables);
  for (const { relation, gap, count } of roundings.values()) {
    const finding = findingOfRelation(relation, gap, 'info', unitShown(unitless, relation));
    const { key, values } = finding.message;
    findings.set(`rounding|${finding.id}`, {
      ...finding,
      message: { key, values: { ...values, count: String(count) } },
    });
  }
  return { findings: [...findings.values()], failures, tried };
}
