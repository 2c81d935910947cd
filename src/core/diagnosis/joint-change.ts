import { type Decimal, roundTo } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { CellAddress } from '../grid/address';
import type { Relation } from '../relations/relation';
import { impliedResult } from './implied';
import type { Network } from './network';
import { keyOf, type Trial } from './trial';

/** A figure that is changed together with others. */
export interface CarriedChange {
  readonly figure: Figure;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Changes that hold together, with what was typed from the figures they change. */
export interface JointChange {
  readonly changes: readonly CarriedChange[];
  /** Positions of the failed relations that hold with them. */
  readonly repaired: readonly number[];
  /** How many relations were tried again; all hold, but for those that had failed before. */
  readonly verified: number;
}

/** 款 → 类 → 合计 → 增减额 → 增减率, and no further. */
const LONGEST_CHAIN = 5;

type Carrying = readonly Relation['type'][];

/** A change or a rate that agrees with a wrong figure was worked out from it (据以计算的增减额、增减率). */
export const TO_RATES: Carrying = ['difference', 'ratio'];
/** So was a total, where the figure is known to be wrong in every column. */
export const TO_TOTALS: Carrying = [...TO_RATES, 'sum'];

/**
 * Changes figures and carries on to what was worked out from them by hand and agrees with the wrong figure: that has to
 * follow the right one. Null where something that held would not hold any more.
 */
export function carriedChanges(
  network: Network,
  failing: ReadonlySet<number>,
  changes: readonly CarriedChange[],
  carrying: Carrying,
  isFixed: (at: CellAddress) => boolean,
  trial: Trial,
): JointChange | null {
  const given = new Set(changes.map(({ figure }) => keyOf(figure)));
  const carried = [...changes];
  let all: Trial = trial;
  let touched: ReadonlySet<number> = new Set();
  for (let step = 0; ; step += 1) {
    const attempt = network.follow(
      trial,
      carried.map(({ figure, to }) => [keyOf(figure), to] as const),
    );
    all = attempt;
    touched = network.touchedBy(attempt);
    const broken = [...touched].filter((position) => !failing.has(position) && !network.holds(position, all));
    if (broken.length === 0) break;
    if (step === LONGEST_CHAIN) return null;
    const now = new Map<string, CarriedChange>();
    for (const position of broken) {
      const relation = network.relations[position];
      if (relation === undefined || !carrying.includes(relation.type)) return null;
      const { result } = relation;
      const implied = impliedResult(relation, all);
      if (implied === null || given.has(keyOf(result)) || isFixed(result.at)) return null;
      now.set(keyOf(result), { figure: result, from: result.value, to: roundTo(implied, result.decimals) });
    }
    for (const [key, change] of now) {
      given.add(key);
      carried.push(change);
    }
  }
  const repaired = [...touched].filter((position) => failing.has(position) && network.holds(position, all));
  return repaired.length === 0 ? null : { changes: carried, repaired, verified: touched.size };
}
