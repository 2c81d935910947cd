import type { Decimal } from '../figures/decimal';
import { unitInLastPlace } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Cause } from '../findings/finding';
import type { Relation } from '../relations/relation';
import type { CarriedChange } from './joint-change';
import type { Network } from './network';
import { slipBetween } from './slips/slip-between';
import { keyOf, type Trial } from './trial';

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
export function compare(one: Candidate, other: Candidate): number {
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

/** A change that was tried, and the relations on which that was. */
export interface Tried {
  /** Null where it repairs nothing. */
  readonly candidate: Candidate | null;
  readonly touched: ReadonlySet<number>;
}

/** A value for a cell that one failed relation asks for. */
export interface Proposal {
  readonly origin: number;
  readonly figure: Figure;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Tries a change, and those next to it, on every relation that it touches. */
export function tried(network: Network, failing: ReadonlySet<number>, trial: Trial, proposal: Proposal): Tried {
  const { candidate, touched } = tryChange(network, failing, trial, proposal, true);
  if (candidate === null) return { candidate, touched };
  const near = (to: Decimal) => tryChange(network, failing, trial, { ...proposal, to }, false).candidate;
  return { candidate: refined(candidate, near), touched };
}

/** `isSolved`: the value is the very one that the relation was solved for. */
function tryChange(
  network: Network,
  failing: ReadonlySet<number>,
  trial: Trial,
  { origin, figure, from, to }: Proposal,
  isSolved: boolean,
): Tried {
  const changed = network.follow(trial, [[keyOf(figure), to]]);
  const touched = network.touchedBy(changed);
  const [repaired, broken]: [number[], number[]] = [[], []];
  for (const position of touched) {
    // A sum solved for one of its parts holds to the rounding of that part; adding all parts up again proves nothing.
    const isProven = isSolved && position === origin && network.relations[position]?.type === 'sum';
    const holds = isProven || network.holds(position, changed);
    if (failing.has(position) && holds) repaired.push(position);
    else if (!failing.has(position) && !holds) broken.push(position);
  }
  if (repaired.length === 0) return { candidate: null, touched };
  let exact = 0;
  for (const position of touched) if (network.holdsExactly(position, changed)) exact += 1;
  const isResult = repaired.some((position) => network.relations[position]?.result === figure);
  const exactness = exactnessOf(network.relations[origin]);
  const verified = touched.size;
  return { candidate: { figure, from, to, repaired, broken, verified, isResult, exactness, exact }, touched };
}
