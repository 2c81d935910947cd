import { type Decimal, roundTo, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { CellAddress } from '../grid/address';
import type { Relation } from '../relations/relation';
import { type Candidate, compare, type Proposal, type Tried, tried } from './candidate';
import { impliedValue } from './implied';
import type { Network } from './network';
import { ledgerOf } from './sum-ledger';
import { keyOf, sourcesOf, type Trial, valueIn } from './trial';

/** A sum of more parts than this tries only the parts that other failed relations speak of, too. */
const MOST_PARTS = 400;

/** Of more failed relations than this only the first are looked into: then the workbook needs another kind of help. */
const MOST_FAILED = 500;

/** Relations that are judged again while changes are tried; a workbook with a dozen faults needs some thousands. */
const MOST_JUDGED = 100_000;

/** Each figure once: a change stands in a rate as its numerator, and in the base that it was worked out from. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [keyOf(figure), figure] as const)).values()];
}

/** Spending does not become negative to make a sum hold; a change or a rate may. */
function isPlausible(figure: Figure, relation: Relation, from: Decimal, to: Decimal): boolean {
  const mayBeNegative = figure.unit === '%' || (relation.type === 'difference' && figure === relation.result);
  return mayBeNegative || from.lt(ZERO) || to.gte(ZERO);
}

function isLongSum(relation: Relation | undefined): relation is Relation & { readonly type: 'sum' } {
  return relation?.type === 'sum' && relation.addends.length >= MOST_PARTS;
}

interface Proposed extends Proposal {
  readonly attempt: string;
  result?: Tried;
}

/**
 * Searches single changes that repair failed relations (候选更正). What was tried is remembered, and tried again only
 * where a change that was settled meanwhile touches it; the work is limited, and it is said where that was not enough.
 */
export class Search {
  readonly #network: Network;
  readonly #failing: ReadonlySet<number>;
  readonly #isFixed: (at: CellAddress) => boolean;
  readonly #proposals = new Map<number, readonly Proposed[]>();
  readonly #start: number;
  #isCut = false;

  constructor(network: Network, failing: ReadonlySet<number>, isFixed: (at: CellAddress) => boolean) {
    this.#network = network;
    this.#failing = failing;
    this.#isFixed = isFixed;
    this.#start = network.judged;
  }

  /** Not every change was tried. */
  get isCut(): boolean {
    return this.#isCut;
  }

  get #isSpent(): boolean {
    return this.#network.judged - this.#start > MOST_JUDGED;
  }

  /** Every change that repairs at least one failing relation, best first: what breaks nothing, then what repairs most. */
  candidates(trial: Trial): readonly Candidate[] {
    const found = new Map<string, Candidate>();
    const attempts = new Set<string>();
    let looked = 0;
    for (const origin of this.#failing) {
      looked += 1;
      if (looked > MOST_FAILED || this.#isSpent) {
        this.#isCut = true;
        break;
      }
      for (const proposed of this.#proposalsOf(origin, trial)) {
        if (attempts.has(proposed.attempt)) continue;
        attempts.add(proposed.attempt);
        proposed.result ??= tried(this.#network, this.#failing, trial, proposed);
        const { candidate } = proposed.result;
        if (candidate === null) continue;
        const key = keyOf(proposed.figure);
        const known = found.get(key);
        if (known === undefined || compare(candidate, known) < 0) found.set(key, candidate);
      }
    }
    return [...found.values()].sort(compare);
  }

  /** Forgets what a settled change may have altered: everything tried on one of these relations. */
  forget(positions: ReadonlySet<number>): void {
    for (const [origin, proposals] of this.#proposals) {
      if (positions.has(origin) || isLongSum(this.#network.relations[origin])) {
        this.#proposals.delete(origin);
        continue;
      }
      for (const proposed of proposals) {
        const touched = proposed.result?.touched ?? [];
        for (const position of touched) {
          if (!positions.has(position)) continue;
          delete proposed.result;
          break;
        }
      }
    }
  }

  #proposalsOf(origin: number, trial: Trial): readonly Proposed[] {
    const known = this.#proposals.get(origin);
    if (known !== undefined) return known;
    const relation = this.#network.relations[origin];
    const made = relation === undefined ? [] : this.#propose(origin, relation, trial);
    this.#proposals.set(origin, made);
    return made;
  }

  #propose(origin: number, relation: Relation, trial: Trial): readonly Proposed[] {
    return this.#suspectsOf(relation).flatMap((figure): readonly Proposed[] => {
      const exact = impliedValue(relation, figure, trial);
      if (exact === null) return [];
      const [from, to] = [valueIn(trial, figure), roundTo(exact, figure.decimals)];
      if (to.eq(from) || !isPlausible(figure, relation, from, to)) return [];
      return [{ origin, figure, from, to, attempt: `${keyOf(figure)}=${to.toFixed()}` }];
    });
  }

  /** The figures that may be the wrong one: constants only, for a formula follows its operands, and last year's are given. */
  #suspectsOf(relation: Relation): readonly Figure[] {
    const figures = isLongSum(relation) ? this.#spokenOfElsewhere(relation) : distinct(sourcesOf(relation));
    // A figure that was worked out from others stands in no cell.
    return figures.filter((figure) => !this.#isFixed(figure.at) && figure.rounding === undefined);
  }

  /** The result of a long sum and the parts of it that another failing relation speaks of. */
  #spokenOfElsewhere(relation: Relation & { type: 'sum' }): readonly Figure[] {
    const ledger = ledgerOf(relation);
    const spokenOf = new Set(ledger === undefined ? [keyOf(relation.result)] : []);
    for (const position of this.#failing) {
      const other = this.#network.relations[position];
      if (other === undefined || other === relation || spokenOf.size > MOST_FAILED) continue;
      for (const figure of sourcesOf(other).slice(0, MOST_PARTS)) {
        if (ledger === undefined || ledger.part(keyOf(figure)) !== undefined) spokenOf.add(keyOf(figure));
      }
    }
    if (ledger === undefined) return distinct(sourcesOf(relation).filter((figure) => spokenOf.has(keyOf(figure))));
    return [relation.result, ...[...spokenOf].flatMap((key) => ledger.part(key) ?? [])];
  }
}
