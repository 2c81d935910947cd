import { type Decimal, decimal, ZERO } from './decimal';
import type { Figure } from './figure';
import { FINEST_RATE_DECIMALS } from './reading';
import { finestDecimals, powerOfTen, type Unit } from './unit';

/** Powers of ten above 元; a rate stands for itself. */
function powerOf(unit: Unit): number {
  return unit === '%' ? 0 : powerOfTen(unit);
}

/** The finest decimals that are read in a unit: one 分, or 10⁻⁶ percentage points. */
export function finestOf(unit: Unit): number {
  return unit === '%' ? FINEST_RATE_DECIMALS : finestDecimals(unit);
}

/** Whether two units measure the same thing. @example areComparable('元', '万元') // → true */
export function areComparable(one: Unit, other: Unit): boolean {
  return (one === '%') === (other === '%');
}

/** How many places the decimal point moves from one unit to another. @example placesBetween('万元', '元') // → 4 */
export function placesBetween(from: Unit, to: Unit): number {
  return powerOf(from) - powerOf(to);
}

const halves = new Map<number, Decimal>();

/** Half a unit in the last of `decimals` places. @example halfUnit(2).toString() // → '0.005' */
export function halfUnit(decimals: number): Decimal {
  const known = halves.get(decimals);
  if (known !== undefined) return known;
  const half = decimal(`5e${-decimals - 1}`);
  halves.set(decimals, half); // asked for with every figure; there are a dozen of them
  return half;
}

/** The place of the last digit that is not a closing zero; negative left of the point. @example lastPlace(decimal('1200')) // → -2 */
export function lastPlace(value: Decimal): number {
  return value.c.length - 1 - value.e;
}

/** Whether the cell stores finer digits than it shows (隐藏小数). */
export function hasHiddenDecimals(figure: Figure): boolean {
  return lastPlace(figure.value) > figure.decimals && !figure.value.eq(ZERO);
}

/** Whether the figure is shown down to one 分, so that no rounding can excuse a gap. */
function isShownToTheCent(figure: Figure): boolean {
  return figure.unit !== '%' && figure.decimals >= finestOf(figure.unit);
}

/**
 * How far the amount that the figure stands for may lie from it, for it was rounded to be shown (舍入误差): half a unit
 * of its last place. Nothing where it is shown to one 分.
 */
export function roundingOf(figure: Figure): Decimal {
  if (figure.rounding !== undefined) return figure.rounding;
  if (isShownToTheCent(figure)) return figure.wasCut ? halfUnit(finestOf(figure.unit)) : ZERO;
  return halfUnit(figure.decimals);
}
