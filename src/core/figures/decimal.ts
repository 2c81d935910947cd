import BigConstructor, { type Big } from 'big.js';

/** An exact decimal number (十进制数). Money is never a float. */
export type Decimal = Big;

// A constructor of our own, so that settings made elsewhere cannot change the arithmetic here.
const Exact = BigConstructor();
Exact.DP = 30;
Exact.RM = 1; // half away from zero: 四舍五入, as Excel's ROUND does
Exact.strict = true; // refuses floats, which would smuggle binary noise in

/**
 * A decimal from digits such as "-12.30".
 * @throws when `text` is not a plain number
 * @example decimal('2894.67').plus(decimal('0.33')).toString() // → '2895'
 */
export function decimal(text: string): Decimal {
  return new Exact(text);
}

/**
 * The decimal with the fewest digits that reads back as the stored double: what the cell was meant to hold.
 * @example decimalOfNumber(4200.6).toString() // → '4200.6'
 */
export function decimalOfNumber(stored: number): Decimal {
  return new Exact(String(stored));
}

export const ZERO: Decimal = decimal('0');

/** 四舍五入 to `decimals` places, half away from zero. @example roundTo(decimal('-2.5'), 0).toString() // → '-3' */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, 1);
}

/** Digits without an exponent, at exactly `decimals` places. @example fixed(decimal('5'), 2) // → '5.00' */
export function fixed(value: Decimal, decimals: number): string {
  return value.toFixed(decimals, 1);
}

/** How many decimals a number has, closing zeros not counted. @example decimalsOf(decimal('12.340')) // → 2 */
export function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** Moves the decimal point: `value` × 10 to the power of `places`. @example shift(decimal('2.5'), 4).toString() // → '25000' */
export function shift(value: Decimal, places: number): Decimal {
  return places === 0 ? value : value.times(decimal(`1e${places}`));
}

/** One unit in the last of `decimals` places (末位一个单位). @example unitInLastPlace(2).toString() // → '0.01' */
export function unitInLastPlace(decimals: number): Decimal {
  return decimal(`1e${-decimals}`);
}
