import type { Decimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { type CellAddress, contains } from '../grid/address';
import { referencedAreas } from '../grid/formula-areas';
import { figuresOf, judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Verdict } from '../relations/verdict';
import { impliedResult } from './implied';
import { ledgerOf } from './sum-ledger';
import { Attempt, figureIn, keyOf, sourcesOf, type Trial } from './trial';

/** The relations around some failed ones (勾稽网络), so that a change can be tried on everything it touches. */
export interface Network {
  readonly relations: readonly Relation[];
  /** Positions of the relations in which a cell appears. */
  at(key: string): readonly number[];
  /** Whether the relation does not fail under the trial. */
  holds(position: number, trial: Trial): boolean;
  /** Whether it holds without any rounding under the trial. */
  holdsExactly(position: number, trial: Trial): boolean;
  /** Whether a formula in the result's cell makes the relation hold by itself, whatever its operands become. */
  isLive(position: number): boolean;
  /** A trial with changes more, and with what live formulas make of them. */
  follow(trial: Trial, changes: Iterable<readonly [string, Decimal]>): Attempt;
  /** Positions of the relations that an attempt touches beyond the trial it starts from. */
  touchedBy(attempt: Attempt): ReadonlySet<number>;
  /** How many relations were judged so far: the measure of work. */
  readonly judged: number;
}

/** Changes ripple through at most this many formulas one behind the other: 款 → 类 → 合计 → 增减 → 比率 → 他表. */
const LONGEST_CHAIN = 8;

/** Whether the formula in the result's cell refers to every operand, so that it follows them. */
export function isComputed(relation: Relation, formulaAt: (at: CellAddress) => string | undefined): boolean {
  const formula = formulaAt(relation.result.at);
  if (formula === undefined) return false;
  const areas = referencedAreas(formula, relation.result.at.sheet);
  const isReferred = ({ at }: Figure) => areas.some(({ sheet, area }) => sheet === at.sheet && contains(area, at));
  return figuresOf(relation).slice(1).every(isReferred);
}

/** Builds the network of all relations; `failed` are the positions of those that do not hold. */
export function buildNetwork(
  relations: readonly Relation[],
  failed: ReadonlySet<number>,
  formulaAt: (at: CellAddress) => string | undefined,
): Network {
  const positions = new Map<string, number[]>();
  relations.forEach((relation, position) => {
    for (const key of new Set(sourcesOf(relation).map((figure) => keyOf(figure)))) {
      const known = positions.get(key);
      if (known === undefined) positions.set(key, [position]);
      else known.push(position);
    }
  });
  const at = (key: string) => positions.get(key) ?? [];
  const live = new Map<number, boolean>();

  function isLive(position: number): boolean {
    const known = live.get(position);
    if (known !== undefined) return known;
    const relation = relations[position];
    const found = relation !== undefined && !failed.has(position) && isComputed(relation, formulaAt);
    live.set(position, found);
    return found;
  }

  function follow(trial: Trial, changes: Iterable<readonly [string, Decimal]>): Attempt {
    const attempt = new Attempt(trial);
    for (const [key, value] of changes) attempt.own.set(key, value);
    const given = new Set(attempt.own.keys());
    let changed = [...given];
    for (let step = 0; step < LONGEST_CHAIN && changed.length > 0; step += 1) {
      const next: string[] = [];
      for (const position of new Set(changed.flatMap(at))) {
        const relation = relations[position];
        if (relation === undefined || !isLive(position)) continue;
        const key = keyOf(relation.result);
        if (trial.has(key) || given.has(key)) continue;
        const implied = impliedResult(relation, attempt);
        if (implied === null || attempt.get(key)?.eq(implied)) continue;
        attempt.own.set(key, implied);
        next.push(key);
      }
      changed = next;
    }
    return attempt;
  }

  function touchedBy({ own, base }: Attempt): ReadonlySet<number> {
    const touched = new Set<number>();
    for (const [key, value] of own) {
      if (base.get(key)?.eq(value) !== true) for (const position of at(key)) touched.add(position);
    }
    return touched;
  }

  let judged = 0;

  function outcomeOf(position: number, trial: Trial): Verdict['outcome'] {
    const relation = relations[position];
    if (relation === undefined || isLive(position)) return 'exact';
    judged += 1;
    const quick = relation.type === 'sum' ? ledgerOf(relation)?.outcome(trial) : undefined;
    return quick ?? judge(relation, (figure) => figureIn(trial, figure)).outcome;
  }

  function holds(position: number, trial: Trial): boolean {
    const outcome = outcomeOf(position, trial);
    return outcome !== 'failed' && outcome !== 'precision';
  }

  function holdsExactly(position: number, trial: Trial): boolean {
    return outcomeOf(position, trial) === 'exact';
  }

  return {
    ...{ relations, at, holds, holdsExactly, isLive, follow, touchedBy },
    get judged() {
      return judged;
    },
  };
}
