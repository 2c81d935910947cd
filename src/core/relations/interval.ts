import type { Decimal } from '../figures/decimal';

/** All numbers from `low` to `high`, both included (区间). */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The numbers at most `width` away from `middle`. */
export function interval(middle: Decimal, width: Decimal): Interval {
  return { low: middle.minus(width), high: middle.plus(width) };
}

/** @example contains(interval(decimal('2'), decimal('0.5')), decimal('2.5')) // → true */
export function contains({ low, high }: Interval, value: Decimal): boolean {
  return low.lte(value) && high.gte(value);
}

/** Every difference of a number of one and a number of the other. */
export function minus(one: Interval, other: Interval): Interval {
  return { low: one.low.minus(other.high), high: one.high.minus(other.low) };
}

/** Every product of a number of one and a number of the other. */
export function times(one: Interval, other: Interval): Interval {
  const products = [
    one.low.times(other.low),
    one.low.times(other.high),
    one.high.times(other.low),
    one.high.times(other.high),
  ];
  return {
    low: products.reduce((least, each) => (each.lt(least) ? each : least)),
    high: products.reduce((most, each) => (each.gt(most) ? each : most)),
  };
}
