import { type Decimal, shift, unitInLastPlace, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import {
  areComparable,
  finestOf,
  halfUnit,
  hasHiddenDecimals,
  lastPlace,
  placesBetween,
  roundingOf,
} from '../figures/precision';
import type { Unit } from '../figures/unit';
import type { SumRelation } from '../relations/relation';
import { Attempt, keyOf, NO_TRIAL, type Trial, valueIn } from './trial';

interface Part {
  readonly figure: Figure;
  readonly isTaken: boolean;
}

/** Shorter sums are added up as quickly as they are looked up. */
const FEW_PARTS = 8;

/**
 * A long sum that is added up once (长合计的底账): what a change of a part makes of it is worked out from that change
 * alone, and so the cost of trying one does not grow with the table.
 */
export class SumLedger {
  readonly #relation: SumRelation;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #unit: Unit;
  readonly #tolerance: Decimal;
  readonly #totals = new WeakMap<object, Decimal>();
  readonly #finer = new WeakMap<object, boolean>();

  constructor(relation: SumRelation, parts: ReadonlyMap<string, Part>, unit: Unit) {
    this.#relation = relation;
    this.#parts = parts;
    this.#unit = unit;
    const figures = [relation.result, ...[...parts.values()].map(({ figure }) => figure)];
    this.#tolerance = figures.reduce((sum, each) => sum.plus(this.#inUnit(roundingOf(each), each)), ZERO);
    const amounts = [...parts.values()].map(({ figure, isTaken }) => this.#signed(figure.value, figure, isTaken));
    this.#totals.set(
      NO_TRIAL,
      amounts.reduce((sum, each) => sum.plus(each), ZERO),
    );
  }

  #inUnit(value: Decimal, figure: Figure): Decimal {
    return shift(value, placesBetween(figure.unit, this.#unit));
  }

  #signed(value: Decimal, figure: Figure, isTaken: boolean): Decimal {
    const amount = this.#inUnit(value, figure);
    return isTaken ? amount.times('-1') : amount;
  }

  /** The figure of a cell that is a part of the sum. */
  part(key: string): Figure | undefined {
    return this.#parts.get(key)?.figure;
  }

  /** Whether a trial gives the sum finer digits than it shows. */
  #isFiner(trial: Trial): boolean {
    const known = this.#finer.get(trial);
    if (known !== undefined) return known;
    const { result } = this.#relation;
    const [base, changes] = trial instanceof Attempt ? [trial.base, trial.own] : [NO_TRIAL, trial];
    let isFiner = base !== trial && base !== NO_TRIAL && this.#isFiner(base);
    for (const [key, value] of changes) {
      const figure = this.part(key) ?? (key === keyOf(result) ? result : undefined);
      if (figure !== undefined && lastPlace(value) > figure.decimals && !value.eq(ZERO)) isFiner = true;
    }
    this.#finer.set(trial, isFiner);
    return isFiner;
  }

  /** Σ under a trial, in the finest unit of the sum. */
  #total(trial: Trial): Decimal {
    const known = this.#totals.get(trial);
    if (known !== undefined) return known;
    const [base, changes] = trial instanceof Attempt ? [trial.base, trial.own] : [NO_TRIAL, trial];
    let total = this.#total(base);
    for (const [key, value] of changes) {
      const part = this.#parts.get(key);
      if (part === undefined) continue;
      const before = base.get(key) ?? part.figure.value;
      total = total.plus(this.#signed(value.minus(before), part.figure, part.isTaken));
    }
    this.#totals.set(trial, total);
    return total;
  }

  /** What the result has to be, in its own unit. */
  implied(trial: Trial): Decimal {
    const { unit } = this.#relation.result;
    return shift(this.#total(trial), placesBetween(this.#unit, unit));
  }

  /** As `judge` finds it; undefined where the digits of a change are finer than shown, so that all figures count. */
  outcome(trial: Trial): 'exact' | 'rounding' | 'failed' | undefined {
    const { result } = this.#relation;
    if (this.#isFiner(trial)) return undefined;
    const size = this.#inUnit(valueIn(trial, result), result).minus(this.#total(trial)).abs();
    const finest = finestOf(this.#unit);
    if (size.lt(this.#unit === '%' ? unitInLastPlace(finest) : halfUnit(finest))) return 'exact';
    return size.lte(this.#tolerance) ? 'rounding' : 'failed';
  }
}

/** The ledger of a sum whose figures are plain; undefined for a short one and for any other. */
function makeLedger(relation: SumRelation): SumLedger | undefined {
  const { result, addends, subtracted = [] } = relation;
  if (addends.length + subtracted.length <= FEW_PARTS) return undefined;
  const isPlain = (figure: Figure) =>
    figure.derived === undefined &&
    figure.rounding === undefined &&
    !hasHiddenDecimals(figure) &&
    areComparable(figure.unit, result.unit);
  if (![result, ...addends, ...subtracted].every(isPlain)) return undefined;
  const parts = new Map<string, Part>();
  let { unit } = result;
  for (const [figures, isTaken] of [
    [addends, false],
    [subtracted, true],
  ] as const) {
    for (const figure of figures) {
      parts.set(keyOf(figure), { figure, isTaken });
      if (placesBetween(figure.unit, unit) < 0) unit = figure.unit;
    }
  }
  // A cell that is added twice, or to itself, is not changed in one place.
  if (parts.size < addends.length + subtracted.length || parts.has(keyOf(result))) return undefined;
  return new SumLedger(relation, parts, unit);
}

const ledgers = new WeakMap<SumRelation, { readonly ledger: SumLedger | undefined }>();

/** The ledger of a long sum, made at first use. */
export function ledgerOf(relation: SumRelation): SumLedger | undefined {
  const known = ledgers.get(relation);
  if (known !== undefined) return known.ledger;
  const ledger = makeLedger(relation);
  ledgers.set(relation, { ledger });
  return ledger;
}
