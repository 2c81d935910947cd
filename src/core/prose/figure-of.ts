import { type Decimal, shift, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { areComparable, finestOf, halfUnit, placesBetween } from '../figures/precision';
import type { Unit } from '../figures/unit';
import type { Quantity } from './quantity';
import { placeIn, type TextRun } from './text-run';

/** A quantity that is money or percent; points and multiples are judged elsewhere. */
function unitOf(quantity: Quantity): Unit | null {
  return quantity.unit === 'points' || quantity.unit === 'times' ? null : quantity.unit;
}

/** A number of a sentence as a figure of the sentence's cell, or null for points and multiples. */
export function figureOf(run: TextRun, quantity: Quantity, sign: 1 | -1 = 1): Figure | null {
  const unit = unitOf(quantity);
  if (unit === null) return null;
  const value = sign === -1 ? quantity.value.times('-1') : quantity.value;
  const decimals = Math.min(quantity.decimals, finestOf(unit));
  const { at, offset } = placeIn(run, quantity.start);
  // Written out: there are a dozen figures a sentence, and a spread costs as much as all the rest.
  return { at, offset, value, unit, decimals, ownDecimals: decimals };
}

/**
 * The figures at the precision of the list they stand in (列举的精度): the finest that any of the same unit shows, so that 5
 * beside 13.10 is exactly 5.00. An amount in a coarser unit was rounded to it: 1.25亿元 beside 9800万元.
 */
export function atListPrecision(figures: readonly Figure[]): readonly Figure[] {
  const finest = new Map<Unit, number>();
  for (const { unit, decimals } of figures) finest.set(unit, Math.max(decimals, finest.get(unit) ?? 0));
  return figures.map((figure) => {
    const decimals = finest.get(figure.unit) ?? figure.decimals;
    return decimals === figure.decimals ? figure : { ...figure, decimals };
  });
}

/**
 * Last year's amount, worked out from this year's and the change; it is as uncertain as both together. Null where it
 * would not be positive.
 */
export function priorFrom(amount: Figure, change: Figure): Figure | null {
  if (!areComparable(amount.unit, change.unit)) return null;
  const places = placesBetween(change.unit, amount.unit);
  const value: Decimal = amount.value.minus(shift(change.value, places));
  if (value.lte(ZERO)) return null;
  const decimals = Math.max(amount.decimals, change.decimals - places);
  const rounding = halfUnit(amount.decimals).plus(shift(halfUnit(change.decimals), places));
  const offset = -1 - (amount.offset ?? 0);
  const derived = { minuend: amount, subtrahend: change };
  return { ...amount, value, decimals, ownDecimals: decimals, rounding, offset, derived };
}
