import { type Decimal, decimal, ZERO } from '../../figures/decimal';
import type { Cause } from '../../findings/finding';
import { typedDigits } from './digits';

/** Two neighbouring digits changed places (数字颠倒): 381.21 for 381.12. */
function isTransposition(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  const at = [...wrong].findIndex((digit, index) => digit !== right[index]);
  if (at < 0 || wrong[at] !== right[at + 1] || wrong[at + 1] !== right[at]) return false;
  return wrong.slice(at + 2) === right.slice(at + 2);
}

/** `long` is `short` with one digit put in somewhere. */
function hasOneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

function isSingleDigitSlip(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  return [...wrong].filter((digit, index) => digit !== right[index]).length === 1;
}

/** The power of ten by which `wrong` is off, or null. */
function powerOff(wrong: Decimal, right: Decimal): number | null {
  for (const power of [1, 2, 3, 4, 8]) {
    const factor = decimal(`1e${power}`);
    if (wrong.eq(right.times(factor)) || right.eq(wrong.times(factor))) return power;
  }
  return null;
}

/**
 * How a person comes to type `wrong` for `right` (录入差错), both shown with `decimals` places; null when it looks like
 * no slip. The digits are compared as typed, with as many places as either number needs.
 * @example slipBetween(decimal('381.21'), decimal('381.12'), 2) // → 'transposed-digits'
 */
export function slipBetween(wrong: Decimal, right: Decimal, decimals: number): Cause | null {
  if (wrong.eq(right)) return null;
  if (wrong.eq(right.times('-1'))) return 'sign-flip';
  if (right.eq(ZERO) || wrong.eq(ZERO)) return null;
  const power = powerOff(wrong, right);
  if (power === 4 || power === 8) return 'unit-slip';
  if (power !== null) return 'shifted-decimal';
  const places = Math.max(decimals, decimalsOf(wrong), decimalsOf(right));
  const one = typedDigits(wrong, places);
  const other = typedDigits(right, places);
  if (one.negative !== other.negative) return null;
  if (isTransposition(one.digits, other.digits)) return 'transposed-digits';
  if (isSingleDigitSlip(one.digits, other.digits)) return 'single-digit-slip';
  return lengthSlip(wrong, right);
}

/** The places after the point that a number needs. */
function decimalsOf(value: Decimal): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

/** A digit too few or too many, wherever the point then stands: 12.5 for 12.35, 2036.322 for 2036.32. */
function lengthSlip(wrong: Decimal, right: Decimal): Cause | null {
  const plain = (value: Decimal) => value.abs().toFixed().replace(/^0\./, '.');
  const [short, long] = [plain(wrong), plain(right)];
  if (hasOneMore(long, short) || hasOneMore(long.replace('.', ''), short.replace('.', ''))) return 'dropped-digit';
  if (hasOneMore(short, long) || hasOneMore(short.replace('.', ''), long.replace('.', ''))) return 'extra-digit';
  return null;
}
