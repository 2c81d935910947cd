import type { Figure } from '../figures/figure';
import { type CellAddress, contains } from '../grid/address';
import { referencedAreas } from '../grid/formula-areas';
import { figuresOf, judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import { impliedResult } from './implied';
import { figureIn, keyOf, sourcesOf, type Trial } from './trial';

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
  /** The trial together with what live formulas make of it. */
  follow(trial: Trial): Trial;
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

  function follow(trial: Trial): Trial {
    const result = new Map(trial);
    let changed = [...trial.keys()];
    for (let step = 0; step < LONGEST_CHAIN && changed.length > 0; step += 1) {
      const next: string[] = [];
      for (const position of new Set(changed.flatMap(at))) {
        const relation = relations[position];
        if (relation === undefined || !isLive(position)) continue;
        const key = keyOf(relation.result);
        if (trial.has(key)) continue;
        const implied = impliedResult(relation, result);
        if (implied === null || result.get(key)?.eq(implied)) continue;
        result.set(key, implied);
        next.push(key);
      }
      changed = next;
    }
    return result;
  }

  function holds(position: number, trial: Trial): boolean {
    const relation = relations[position];
    if (relation === undefined || isLive(position)) return true;
    const { outcome } = judge(relation, (figure) => figureIn(trial, figure));
    return outcome !== 'failed' && outcome !== 'precision';
  }

  function holdsExactly(position: number, trial: Trial): boolean {
    const relation = relations[position];
    if (relation === undefined || isLive(position)) return true;
    return judge(relation, (figure) => figureIn(trial, figure)).outcome === 'exact';
  }

  return { relations, at, holds, holdsExactly, isLive, follow };
}
