import type { Decimal } from '../figures/decimal';
import { roundTo, unitInLastPlace, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Cause } from '../findings/finding';
import type { CellAddress } from '../grid/address';
import type { Relation } from '../relations/relation';
import { impliedValue } from './implied';
import type { CarriedChange } from './joint-change';
import type { Network } from './network';
import { slipBetween } from './slips/slip-between';
import { keyOf, sourcesOf, type Trial, valueIn } from './trial';

/** A change of one cell that makes failed relations hold (单点更正). */
export interface Candidate {
  readonly figure: Figure;
  readonly from: Decimal;
  readonly to: Decimal;
  /** Positions of the failed relations that hold with it. */
  readonly repaired: readonly number[];
  /** Positions of relations that held and would not any more; empty for a change that may be proposed alone. */
  readonly broken: readonly number[];
  /** How many relations were tried again. */
  readonly verified: number;
  /** Whether the cell is the result of a relation that it repairs, which is where one looks first. */
  readonly isResult: boolean;
  /** How exactly its value is known: given by the same figure elsewhere, added up, or worked out from a rounded rate. */
  readonly exactness: 2 | 1 | 0;
  /** How many of the relations tried again hold without any rounding. */
  readonly exact: number;
  /** What was worked out from the figure by hand and has to change with it. */
  readonly also?: readonly CarriedChange[];
}

/** A sum of more parts than this tries only the parts that other failed relations speak of, too. */
const MOST_PARTS = 400;

/** Each figure once: a change stands in a rate as its numerator, and in the base that it was worked out from. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [keyOf(figure), figure] as const)).values()];
}

/** The figures of a failed relation that may be the wrong one: constants only, for a formula follows its operands, and last year's are given. */
function suspectsOf(
  relation: Relation,
  failing: ReadonlySet<number>,
  network: Network,
  isFixed: (at: CellAddress) => boolean,
): readonly Figure[] {
  const figures = distinct(sourcesOf(relation));
  // A figure that was worked out from others stands in no cell.
  const constants = figures.filter((figure) => !isFixed(figure.at) && figure.rounding === undefined);
  if (figures.length <= MOST_PARTS) return constants;
  return constants.filter(
    (figure) =>
      figure === relation.result || network.at(keyOf(figure)).filter((position) => failing.has(position)).length > 1,
  );
}

/** Spending does not become negative to make a sum hold; a change or a rate may. */
function isPlausible(figure: Figure, relation: Relation, from: Decimal, to: Decimal): boolean {
  const mayBeNegative = figure.unit === '%' || (relation.type === 'difference' && figure === relation.result);
  return mayBeNegative || from.lt(ZERO) || to.gte(ZERO);
}

/**
 * Every single change that repairs at least one of the `failing` relations, best first: those that break nothing, then
 * those that repair most, then results before operands.
 */
export function findCandidates(
  network: Network,
  failing: ReadonlySet<number>,
  isFixed: (at: CellAddress) => boolean,
  trial: Trial,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const tried = new Set<string>();
  for (const origin of failing) {
    const relation = network.relations[origin];
    if (relation === undefined) continue;
    for (const figure of suspectsOf(relation, failing, network, isFixed)) {
      const exact = impliedValue(relation, figure, trial);
      if (exact === null) continue;
      const to = roundTo(exact, figure.decimals);
      const from = valueIn(trial, figure);
      const key = keyOf(figure);
      const attempt = `${key}=${to.toFixed()}`;
      if (to.eq(from) || tried.has(attempt) || !isPlausible(figure, relation, from, to)) continue;
      tried.add(attempt);
      const exactly = tryChange(network, failing, trial, figure, from, to, origin);
      const candidate =
        exactly === null
          ? null
          : refined(exactly, (near) => tryChange(network, failing, trial, figure, from, near, origin, false));
      const known = found.get(key);
      if (candidate !== null && (known === undefined || compare(candidate, known) < 0)) found.set(key, candidate);
    }
  }
  return [...found.values()].sort(compare);
}

/** Slips that a value hits by chance too seldom to be one. */
const TELLING: readonly (Cause | null)[] = ['transposed-digits', 'shifted-decimal', 'unit-slip', 'sign-flip'];

/**
 * The change, or that to a value one unit of the last place away where more relations hold exactly with it, or as many
 * and it is a plain slip of what stands there: a sum of rounded parts gives its parts to the last place only.
 */
function refined(candidate: Candidate, attempt: (to: Decimal) => Candidate | null): Candidate {
  const { figure, from, to, repaired, exact, verified } = candidate;
  if (candidate.broken.length > 0 || exact === verified) return candidate;
  const unit = unitInLastPlace(figure.decimals);
  const isSlip = (value: Decimal) => TELLING.includes(slipBetween(from, value, figure.decimals));
  let best = candidate;
  for (const near of [to.plus(unit), to.minus(unit)]) {
    const found = attempt(near);
    if (found === null || found.broken.length > 0 || !repaired.every((each) => found.repaired.includes(each))) continue;
    if (found.exact > best.exact || (found.exact === best.exact && isSlip(near) && !isSlip(best.to))) best = found;
  }
  return best;
}

/** Negative when `one` is the better change. */
function compare(one: Candidate, other: Candidate): number {
  return (
    Math.sign(one.broken.length) - Math.sign(other.broken.length) ||
    other.repaired.length - one.repaired.length ||
    Number(other.isResult) - Number(one.isResult) ||
    other.exact - one.exact ||
    other.exactness - one.exactness
  );
}

function exactnessOf(origin: Relation | undefined): Candidate['exactness'] {
  if (origin?.type === 'equal') return 2;
  return origin?.type === 'ratio' ? 0 : 1;
}

/** Tries one change on every relation that it touches; null when it repairs none. */
function tryChange(
  network: Network,
  failing: ReadonlySet<number>,
  trial: Trial,
  figure: Figure,
  from: Decimal,
  to: Decimal,
  origin: number,
  isExact = true,
): Candidate | null {
  const changed = network.follow(new Map([...trial, [keyOf(figure), to]]));
  const touched = new Set<number>();
  for (const [key, value] of changed) {
    if (trial.get(key)?.eq(value) !== true) for (const position of network.at(key)) touched.add(position);
  }
  const repaired: number[] = [];
  const broken: number[] = [];
  for (const position of touched) {
    // A sum solved for one of its parts holds to the rounding of that part; adding all parts up again proves nothing.
    const isSolved = position === origin && isExact && network.relations[position]?.type === 'sum';
    const holds = isSolved || network.holds(position, changed);
    if (failing.has(position) && holds) repaired.push(position);
    else if (!failing.has(position) && !holds) broken.push(position);
  }
  if (repaired.length === 0) return null;
  const exact = [...touched].filter((position) => network.holdsExactly(position, changed)).length;
  const isResult = repaired.some((position) => network.relations[position]?.result === figure);
  return {
    figure,
    from,
    to,
    repaired,
    broken,
    verified: touched.size,
    isResult,
    exactness: exactnessOf(network.relations[origin]),
    exact,
  };
}
