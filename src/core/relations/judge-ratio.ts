import { type Decimal, decimal, shift, unitInLastPlace, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { areComparable, halfUnit, hasHiddenDecimals, lastPlace, placesBetween, roundingOf } from '../figures/precision';
import { contains, type Interval, interval, minus, times } from './interval';
import { EXACT, UNDECIDABLE, type Verdict } from './verdict';

const HUNDRED = decimal('100');

/** What an amount may be, given how it is shown; stored digits that are finer narrow it. In the unit of the base. */
function amount(figure: Figure, base: Figure): Interval {
  const width = hasHiddenDecimals(figure) ? halfUnit(lastPlace(figure.value)) : roundingOf(figure);
  const places = placesBetween(figure.unit, base.unit);
  return interval(shift(figure.value, places), shift(width, places));
}

/** What the rate that was meant may be, if it was rounded to what is shown. */
function roundedRate(rate: Figure): Interval {
  const hidden = hasHiddenDecimals(rate);
  return interval(rate.value, hidden ? unitInLastPlace(lastPlace(rate.value)) : halfUnit(rate.decimals));
}

/** What the rate that was meant may be, if digits were cut off towards zero (or, `away`, added). */
function cutRate(rate: Figure, away: boolean): Interval {
  const unit = unitInLastPlace(rate.decimals);
  const isUp = rate.value.gte(ZERO) !== away;
  const bothWays = rate.value.eq(ZERO);
  return {
    low: isUp && !bothWays ? rate.value : rate.value.minus(unit),
    high: isUp || bothWays ? rate.value.plus(unit) : rate.value,
  };
}

/**
 * Judges rate % = (numerator − less) ÷ denominator × 100 by cross-multiplying.
 * @param isGrowth `less` is the denominator itself, so that its rounding counts once: 100·a = (rate + 100)·base
 */
export function judgeRatio(
  rate: Figure,
  numerator: Figure,
  less: Figure | null,
  denominator: Figure,
  isGrowth: boolean,
): Verdict {
  const parts = less === null ? [numerator] : [numerator, less];
  if (rate.unit !== '%' || denominator.value.eq(ZERO)) return UNDECIDABLE;
  if (!parts.every((each) => areComparable(each.unit, denominator.unit))) return UNDECIDABLE;

  const inBase = (figure: Figure) => shift(figure.value, placesBetween(figure.unit, denominator.unit));
  const net = less === null ? inBase(numerator) : inBase(numerator).minus(inBase(less));
  const size = denominator.value.abs();
  const remainder = net.times(HUNDRED).minus(rate.value.times(denominator.value));
  if (remainder.abs().lte(unitInLastPlace(6).times(size))) return EXACT;

  const top = amount(numerator, denominator);
  const base = amount(denominator, denominator);
  const whole = less === null || isGrowth ? top : minus(top, amount(less, denominator));
  const left = times(whole, interval(HUNDRED, ZERO));
  const meets = (meant: Interval): boolean => {
    const shifted = isGrowth ? { low: meant.low.plus(HUNDRED), high: meant.high.plus(HUNDRED) } : meant;
    return contains(minus(left, times(shifted, base)), ZERO);
  };

  const expected = net.times(HUNDRED).div(denominator.value);
  const rounded = roundedRate(rate);
  const isShort = rate.ownDecimals < rate.decimals && !hasHiddenDecimals(rate);
  let outcome: 'rounding' | 'truncated' | 'nudged' | 'precision' | 'failed' = 'failed';
  if (meets(rounded)) outcome = 'rounding';
  else if (meets(cutRate(rate, false))) outcome = 'truncated';
  else if (meets(cutRate(rate, true))) outcome = 'nudged';
  else if (isShort && meets(interval(rate.value, halfUnit(rate.ownDecimals)))) outcome = 'precision';
  return {
    outcome,
    expected,
    difference: rate.value.minus(expected),
    tolerance: toleranceOf(rounded, left, base, isGrowth, expected),
    isLarge: false,
  };
}

/** The largest distance of a rate from the expected one that rounding explains; only for showing, hence the division. */
function toleranceOf(rounded: Interval, left: Interval, base: Interval, isGrowth: boolean, expected: Decimal): Decimal {
  const own = rounded.high.minus(rounded.low).div(decimal('2'));
  if (contains(base, ZERO)) return own;
  const corners = [left.low, left.high].flatMap((each) => [each.div(base.low), each.div(base.high)]);
  const distances = corners.map((each) => (isGrowth ? each.minus(HUNDRED) : each).minus(expected).abs());
  return distances.reduce((most, each) => (each.gt(most) ? each : most), ZERO).plus(own);
}
