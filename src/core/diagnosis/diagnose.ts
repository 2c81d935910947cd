import type { Cause, Diagnosis } from '../findings/finding';
import type { CellAddress } from '../grid/address';
import type { Relation } from '../relations/relation';
import type { Candidate } from './candidate';
import { type Described, describe, describeMiscounted } from './describe';
import { type Failures, findingsOf } from './failures';
import { impliedResult } from './implied';
import { carriedChanges, TO_RATES } from './joint-change';
import { miscountedLines } from './miscounted-lines';
import { buildNetwork, type Network } from './network';
import { findPermutation, findRepeated } from './permutation';
import { repairFormulas } from './repair-formulas';
import { Search } from './search';
import { textsLeftOut } from './texts-left-out';
import { keyOf, NO_TRIAL, type Trial } from './trial';

type Change = Pick<Candidate, 'figure' | 'to'>;

/** Where several changes would do, as many as a person can weigh. */
const MOST_ALTERNATIVES = 3;

/** Workbooks with more independent faults than this need another kind of help. */
const MOST_ROUNDS = 200;

/** What explains anything explains nothing: these are no sign that a cell is the wrong one. */
const UNTELLING: readonly Cause[] = ['unknown', 'typed-over-total', 'copied-value', 'rate-not-recomputed'];

/** What explains the failed relations, as far as that was looked for. */
export interface Explanation {
  /** The diagnoses of each finding by its id, best first. */
  readonly diagnoses: ReadonlyMap<string, readonly Diagnosis[]>;
  /** How many failed relations were left because there are too many. */
  readonly left: number;
  /** How many relations were judged again, all in all: the measure of the work. */
  readonly judged: number;
}

/**
 * Explains failed relations by the fewest single changes (错误原因分析). Each proposed change was tried on every relation
 * that it touches: it makes failed ones hold and breaks none. Where the facts leave one change only, it is `certain`;
 * where they leave several, those that show a sign of how they came about are listed and none is certain; where none
 * does, nothing is proposed.
 *
 * The cost grows with the number of relations around the failed ones; where it would grow further, the rest is left.
 */
export function diagnose(failures: Failures): Explanation {
  const failing = new Set(failures.findings.keys());
  const network = buildNetwork(failures.relations, new Set(failing), failures.formulaAt);
  const isFixed = (at: CellAddress) => failures.formulaAt(at) !== undefined || !failures.isChangeable(at);
  const repairs = repairFormulas(failures);
  const texts = textsLeftOut(failures);
  for (const position of [...texts.keys(), ...repairs.keys()]) failing.delete(position);
  const settledFirst = withConsequences(failures, network, failing, [...texts, ...repairs]);
  const diagnoses: Diagnosis[] = [...settledFirst];

  let trial: Trial = NO_TRIAL;
  const search = new Search(network, failing, isFixed);
  const settle = (changes: readonly Change[], repaired: Iterable<number>): void => {
    const attempt = network.follow(
      trial,
      changes.map(({ figure, to }) => [keyOf(figure), to] as const),
    );
    const touched = new Set([...network.touchedBy(attempt), ...repaired]);
    trial = new Map(attempt);
    for (const position of repaired) failing.delete(position);
    search.forget(touched);
  };
  for (const found of miscountedLines(failures, network, failing, isFixed)) {
    diagnoses.push(...describeMiscounted(failures, found));
    settle(found.changes, found.repaired);
  }
  let round = 0;
  for (; round < MOST_ROUNDS && failing.size > 0; round += 1) {
    const candidates = search.candidates(trial);
    const best = candidates[0];
    if (best === undefined) break;
    let settled: readonly Candidate[] = [best];
    const moved = findPermutation(network, failing, candidates, trial);
    if (moved !== null && repairedBy(moved).size > best.repaired.length) {
      settled = moved;
      diagnoses.push(...moved.map((each) => describe(failures, each, true, 'shifted-or-swapped').diagnosis));
    } else if (best.broken.length > 0) {
      const repeated = findRepeated(network, failing, candidates, trial);
      const carried = repeated === null ? withCarried(network, failing, candidates, isFixed, trial) : [];
      if (repeated === null && carried.length === 0) break;
      settled = repeated ?? carried.slice(0, 1);
      const isSure = repeated !== null || carried.length === 1;
      const described = (repeated ?? carried).map((each) => describe(failures, each, isSure));
      diagnoses.push(...(isSure ? described.map(({ diagnosis }) => diagnosis) : weigh(described, failures.relations)));
    } else {
      const equals = candidates.filter((candidate) => explainsTheSame(candidate, best));
      if (equals.length === 1) diagnoses.push(describe(failures, best, true).diagnosis);
      else {
        settled = [];
        diagnoses.push(
          ...weigh(
            equals.map((each) => describe(failures, each, false)),
            failures.relations,
          ),
        );
      }
    }
    const changes = settled.flatMap((each) => [each, ...(each.also ?? [])]);
    settle(changes, repairedBy(settled.length > 0 ? settled : [best]));
  }
  const left = search.isCut || round === MOST_ROUNDS ? failing.size : 0;
  return { diagnoses: byFinding(markSwaps(diagnoses)), left, judged: network.judged };
}

/**
 * Repairs of formulas and of numbers kept as text, with everything else that they put right: a total repaired makes the
 * change and the rate beside it right, too. What they explain is taken out of `failing`.
 */
function withConsequences(
  failures: Failures,
  network: Network,
  failing: Set<number>,
  repairs: readonly (readonly [number, Diagnosis | readonly Diagnosis[]])[],
): readonly Diagnosis[] {
  const explained = new Map<Diagnosis, string[]>();
  for (const [position, found] of repairs) {
    const own = [found].flat();
    const relation = failures.relations[position];
    const implied = relation === undefined ? null : impliedResult(relation, NO_TRIAL);
    const findings = new Set(own.flatMap(({ explains }) => explains));
    if (relation !== undefined && implied !== null) {
      const trial = network.follow(NO_TRIAL, [[keyOf(relation.result), implied]]);
      for (const other of network.touchedBy(trial)) {
        if (!failing.has(other) || !network.holds(other, trial)) continue;
        failing.delete(other);
        for (const finding of findingsOf(failures, [other])) findings.add(finding);
      }
    }
    for (const each of own) explained.set(each, [...(explained.get(each) ?? []), ...findings]);
  }
  return [...explained].map(([each, findings]) => ({ ...each, explains: [...new Set(findings)] }));
}

/**
 * Of changes that break something, those that break nothing once what was worked out from them by hand changes with
 * them, and repair most.
 */
function withCarried(
  network: Network,
  failing: ReadonlySet<number>,
  candidates: readonly Candidate[],
  isFixed: (at: CellAddress) => boolean,
  trial: Trial,
): readonly Candidate[] {
  const sound = candidates.flatMap((candidate): Candidate[] => {
    const joint = carriedChanges(network, failing, [candidate], TO_RATES, isFixed, trial);
    if (joint === null || joint.repaired.length < 2) return [];
    const { changes, repaired, verified } = joint;
    return [{ ...candidate, broken: [], repaired, verified, also: changes.slice(1) }];
  });
  const most = Math.max(...sound.map(({ repaired }) => repaired.length));
  return sound.filter(({ repaired }) => repaired.length === most);
}

function repairedBy(changes: readonly Candidate[]): ReadonlySet<number> {
  return new Set(changes.flatMap((change) => change.repaired));
}

function explainsTheSame(one: Candidate, other: Candidate): boolean {
  return (
    one.broken.length === 0 &&
    one.repaired.length === other.repaired.length &&
    one.repaired.every((position) => other.repaired.includes(position))
  );
}

/** The changes worth showing where several would do: those with a sign, and a derived figure that its base contradicts. */
function weigh(described: readonly Described[], relations: readonly Relation[]): readonly Diagnosis[] {
  const isDerived = ({ candidate }: Described) =>
    candidate.repaired.some((position) => {
      const relation = relations[position];
      return relation?.result === candidate.figure && (relation.type === 'ratio' || relation.type === 'difference');
    });
  return described
    .filter((each) => !UNTELLING.includes(each.diagnosis.cause) || isDerived(each))
    .sort((one, other) => Number(isDerived(other)) - Number(isDerived(one)) || one.rank - other.rank)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ diagnosis }) => diagnosis);
}

/** Two certain changes that exchange their figures are one: the figures were swapped (数据互换). */
function markSwaps(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  const isPartner = (one: Diagnosis, other: Diagnosis) =>
    one !== other && other.certain && one.certain && one.from === other.to && one.to === other.from;
  return diagnoses.map((each) => {
    if (!diagnoses.some((other) => isPartner(each, other))) return each;
    return { ...each, cause: 'shifted-or-swapped', message: { ...each.message, key: 'causes.shifted-or-swapped' } };
  });
}

function byFinding(diagnoses: readonly Diagnosis[]): ReadonlyMap<string, readonly Diagnosis[]> {
  const sorted = new Map<string, Diagnosis[]>();
  for (const diagnosis of diagnoses) {
    for (const finding of diagnosis.explains) sorted.set(finding, [...(sorted.get(finding) ?? []), diagnosis]);
  }
  return sorted;
}
