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
  return shortDecimal(stored) ?? new Exact(String(stored));
}

export const ZERO: Decimal = decimal('0');

/** A double of up to fifteen digits is the only one near its decimal, so that no text is needed to find that. */
const MOST_UNITS = 1e15;
/** One 分 in 亿元 and hundredths of a 分 take so many places. */
const MOST_PLACES = 6;

const POWERS = Array.from({ length: 16 }, (_power, exponent) => 10 ** exponent);

/**
 * The decimals that a stored number needs, where it is plain that they are few; undefined where its digits must be looked
 * at. As `decimalsOf(decimalOfNumber(stored))`, but makes no decimal.
 * @example placesOf(4200.6) // → 1
 */
export function placesOf(stored: number): number | undefined {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const power = POWERS[places] ?? 1;
    const units = Math.round(stored * power);
    if (units >= MOST_UNITS || units <= -MOST_UNITS) return undefined;
    if (units / power === stored) return places;
  }
  return undefined;
}

/** The decimal of a number with few digits, put together from its digits; undefined for others. */
function shortDecimal(stored: number): Decimal | undefined {
  const places = placesOf(stored);
  if (places === undefined) return undefined;
  const units = Math.round(stored * (POWERS[places] ?? 1));
  return units === 0 ? ZERO : fromUnits(units, places);
}

function fromUnits(units: number, places: number): Decimal {
  const digits: number[] = [];
  let rest = Math.abs(units);
  let dropped = 0;
  while (rest % 10 === 0) {
    rest /= 10;
    dropped += 1;
  }
  for (; rest > 0; rest = Math.floor(rest / 10)) digits.push(rest % 10);
  const made = new Exact(ZERO);
  made.s = units < 0 ? -1 : 1;
  made.e = digits.length - 1 + dropped - places;
  made.c = digits.reverse();
  return made;
}

/**
 * The decimal as a whole number of units of its `places`-th place, if it is one that a double holds exactly; for
 * arithmetic that need not allocate.
 * @example unitsOf(decimal('12.3'), 2) // → 1230
 * @example unitsOf(decimal('12.345'), 2) // → undefined
 */
export function unitsOf(value: Decimal, places: number): number | undefined {
  const { c: digits, e: exponent, s: sign } = value;
  const closing = places + exponent - digits.length + 1;
  if (closing < 0) return digits[0] === 0 ? 0 : undefined;
  if (digits.length + closing > 15) return undefined;
  let units = 0;
  for (const digit of digits) units = units * 10 + digit;
  return sign * units * (POWERS[closing] ?? 1);
}

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
