import { type Decimal, decimal, roundTo, ZERO } from '../../figures/decimal';

/** 增加 or 减少 by sign; 持平 where nothing changed, 基本持平 where the change is less than what is printed. */
export type Direction = '增加' | '减少' | '持平' | '基本持平';

/** @example directionOf(decimal('-0.001'), 2) // → '基本持平' */
export function directionOf(change: Decimal, decimals: number): Direction {
  if (change.eq(ZERO)) return '持平';
  if (roundTo(change, decimals).eq(ZERO)) return '基本持平';
  return change.gt(ZERO) ? '增加' : '减少';
}

const HUNDRED = decimal('100');

/**
 * The growth rate in percent, unrounded; null on a base that is zero or negative, for which no rate can be given.
 * @example growthRate(decimal('136.86'), decimal('6154.17'))?.round(2).toString() // → '2.22'
 * @example growthRate(decimal('5'), decimal('0')) // → null
 */
export function growthRate(change: Decimal, base: Decimal): Decimal | null {
  return base.gt(ZERO) ? change.times(HUNDRED).div(base) : null;
}

/** A part of a whole in percent, unrounded; null where there is no whole. */
export function shareOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.gt(ZERO) ? part.times(HUNDRED).div(whole) : null;
}
