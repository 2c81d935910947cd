import { type Decimal, decimal, shift, unitInLastPlace, unitsOf, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { areComparable, halfUnit, hasHiddenDecimals, lastPlace, placesBetween, roundingOf } from '../figures/precision';
import { contains, type Interval, interval, minus, times } from './interval';
import { EXACT, type Gap, UNDECIDABLE, type Verdict } from './verdict';

const HUNDRED = decimal('100');
/** Rates that agree to 10⁻⁶ points are exact. */
const TO_BE_EXACT = unitInLastPlace(6);

/** What an amount may be, given how it is shown; stored digits that are finer narrow it. In the unit of the base. */
function amount(figure: Figure, base: Figure): Interval {
  const width = hasHiddenDecimals(figure) ? halfUnit(lastPlace(figure.value)) : roundingOf(figure);
  const places = placesBetween(figure.unit, base.unit);
  return interval(shift(figure.value, places), shift(width, places));
}

/** What the rate that was meant may be, if it was rounded to what is shown. */
function roundedRate(rate: Figure): Interval {
  const hidden = hasHiddenDecimals(rate);
  const own = rate.rounding ?? halfUnit(rate.decimals);
  return interval(rate.value, hidden ? unitInLastPlace(lastPlace(rate.value)) : own);
}

/** What the rate that was meant may be, if digits were cut off towards zero (or, `away`, added). */
function cutRate(rate: Figure, away: boolean): Interval {
  const unit = rate.rounding?.times('2') ?? unitInLastPlace(rate.decimals);
  const isUp = rate.value.gte(ZERO) !== away;
  const bothWays = rate.value.eq(ZERO);
  return {
    low: isUp && !bothWays ? rate.value : rate.value.minus(unit),
    high: isUp || bothWays ? rate.value.plus(unit) : rate.value,
  };
}

/** numerator − less and the denominator, each as wide as the rounding of what is shown. */
interface Ranges {
  /** 100 · (numerator − less); of growth 100 · numerator, for 100·a = (rate + 100)·base counts the base once. */
  readonly left: Interval;
  readonly base: Interval;
  readonly isGrowth: boolean;
}

function rangesOf(numerator: Figure, less: Figure | null, denominator: Figure, isGrowth: boolean): Ranges {
  const top = amount(numerator, denominator);
  const base = amount(denominator, denominator);
  const whole = less === null || isGrowth ? top : minus(top, amount(less, denominator));
  return { left: times(whole, interval(HUNDRED, ZERO)), base, isGrowth };
}

/** Whether some rate of `meant` fits some amounts within the ranges. */
function meets({ left, base, isGrowth }: Ranges, meant: Interval): boolean {
  const shifted = isGrowth ? { low: meant.low.plus(HUNDRED), high: meant.high.plus(HUNDRED) } : meant;
  return contains(minus(left, times(shifted, base)), ZERO);
}

function outcomeOf(rate: Figure, ranges: Ranges): Gap['outcome'] {
  if (meets(ranges, roundedRate(rate))) return 'rounding';
  if (meets(ranges, cutRate(rate, false))) return 'truncated';
  if (meets(ranges, cutRate(rate, true))) return 'nudged';
  const isShort = rate.ownDecimals < rate.decimals && !hasHiddenDecimals(rate);
  return isShort && meets(ranges, interval(rate.value, halfUnit(rate.ownDecimals))) ? 'precision' : 'failed';
}

/** The largest distance of a rate from the expected one that rounding explains; only for showing, hence the division. */
function toleranceOf(rate: Figure, { left, base, isGrowth }: Ranges, expected: Decimal): Decimal {
  const { low, high } = roundedRate(rate);
  const own = high.minus(low).div(decimal('2'));
  if (contains(base, ZERO)) return own;
  const corners = [left.low, left.high].flatMap((each) => [each.div(base.low), each.div(base.high)]);
  const distances = corners.map((each) => (isGrowth ? each.minus(HUNDRED) : each).minus(expected).abs());
  return distances.reduce((most, each) => (each.gt(most) ? each : most), ZERO).plus(own);
}

/** Divisions are dear: what is only for showing is worked out when it is shown. */
class RateGap implements Gap {
  readonly isLarge = false;

  constructor(
    readonly outcome: Gap['outcome'],
    private readonly rate: Figure,
    private readonly net: () => Decimal,
    private readonly denominator: Figure,
    private readonly ranges: () => Ranges,
  ) {}

  get expected(): Decimal {
    return this.net().times(HUNDRED).div(this.denominator.value);
  }

  get difference(): Decimal {
    return this.rate.value.minus(this.expected);
  }

  get tolerance(): Decimal {
    return toleranceOf(this.rate, this.ranges(), this.expected);
  }
}

/**
 * Whether the rate is what the shown amounts give, exactly or rounded, decided in whole units of the last places;
 * undefined where they cannot tell, be it that a double would not hold them.
 */
function agreesInWholeUnits(
  rate: Figure,
  numerator: Figure,
  less: Figure | null,
  denominator: Figure,
): 'exact' | 'rounding' | undefined {
  const { unit } = denominator;
  if (numerator.unit !== unit || (less !== null && less.unit !== unit) || rate.rounding !== undefined) return undefined;
  const places = Math.max(numerator.decimals, denominator.decimals);
  const rateUnits = unitsOf(rate.value, rate.decimals);
  const base = unitsOf(denominator.value, places);
  const top = unitsOf(numerator.value, places);
  const taken = less === null ? 0 : unitsOf(less.value, places);
  if (rateUnits === undefined || base === undefined || top === undefined || taken === undefined) return undefined;
  const scaled = (top - taken) * 100 * 10 ** rate.decimals;
  const meant = rateUnits * base;
  if (!Number.isSafeInteger(scaled) || !Number.isSafeInteger(meant) || !Number.isSafeInteger(2 * (scaled - meant))) {
    return undefined;
  }
  const remainder = Math.abs(scaled - meant);
  if (remainder === 0) return 'exact';
  // A remainder of less than a millionth of a point is exact, too; that is for decimals to decide.
  if (rate.decimals >= 5) return undefined;
  return 2 * remainder <= Math.abs(base) ? 'rounding' : undefined;
}

/**
 * Judges rate % = (numerator − less) ÷ denominator × 100 by cross-multiplying.
 * @param isGrowth `less` is the denominator itself, so that its rounding counts once
 */
export function judgeRatio(
  rate: Figure,
  numerator: Figure,
  less: Figure | null,
  denominator: Figure,
  isGrowth: boolean,
): Verdict {
  if (rate.unit !== '%' || denominator.value.eq(ZERO) || !areComparable(numerator.unit, denominator.unit)) {
    return UNDECIDABLE;
  }
  if (less !== null && !areComparable(less.unit, denominator.unit)) return UNDECIDABLE;

  const inBase = (figure: Figure) => shift(figure.value, placesBetween(figure.unit, denominator.unit));
  const netOf = () => (less === null ? inBase(numerator) : inBase(numerator).minus(inBase(less)));
  const ranges = () => rangesOf(numerator, less, denominator, isGrowth);
  const quick = agreesInWholeUnits(rate, numerator, less, denominator);
  if (quick === 'exact') return EXACT;
  if (quick === 'rounding') return new RateGap(quick, rate, netOf, denominator, ranges);

  const net = netOf();
  const base = denominator.value.abs();
  const remainder = net.times(HUNDRED).minus(rate.value.times(denominator.value)).abs();
  if (remainder.lte(TO_BE_EXACT.times(base))) return EXACT;

  // Most rates are the rounding of what the shown amounts give; ranges are needed for the others only.
  const isRounded = !hasHiddenDecimals(rate) && remainder.lte(halfUnit(rate.decimals).times(base));
  return new RateGap(isRounded ? 'rounding' : outcomeOf(rate, ranges()), rate, netOf, denominator, ranges);
}
