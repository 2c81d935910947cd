/** Arithmetic as Excel does it: on doubles, judged and rounded at 15 digits. */

/** The double with 15 significant digits, on which Excel compares and rounds. @example fifteenDigits(0.1 + 0.2) // → 0.3 */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** @example sameNumber(0.1 + 0.2, 0.3) // → true */
export function sameNumber(left: number, right: number): boolean {
  if (left === right) return true;
  // Most numbers differ by more than the last digits, which is seen faster.
  return Math.abs(left - right) <= Math.abs(left) * 1e-14 && fifteenDigits(left) === fifteenDigits(right);
}

/** A sum that snaps to zero where only binary noise is left. @example add(0.3, -(0.1 + 0.2)) // → 0 */
export function add(left: number, right: number): number {
  const sum = left + right;
  return sum !== 0 && Math.abs(sum) < Math.max(Math.abs(left), Math.abs(right)) * 2 ** -49 ? 0 : sum;
}

/** Neumaier's compensated sum. @example sumOf([0.1, 0.2, 0.3]) // → 0.6 */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** Moves the decimal point without the noise of a multiplication. */
function shiftPoint(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds the size of a number with `rule` at a decimal place and keeps its sign.
 * @example roundWith(Math.round, 1.005, 2) // → 1.01
 */
export function roundWith(rule: (size: number) => number, value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const whole = Math.trunc(Math.max(-400, Math.min(400, places)));
  const size = rule(fifteenDigits(shiftPoint(Math.abs(fifteenDigits(value)), whole)));
  const result = shiftPoint(size, -whole);
  return (value < 0 ? -result : result) || 0;
}

/** 四舍五入 as ROUND does it. @example round(-2.5, 0) // → -3 */
export function round(value: number, places: number): number {
  return roundWith(Math.round, value, places);
}

/** The largest whole number not above the value at 15 digits. @example floor(0.1 * 3 * 10) // → 3 */
export function floor(value: number): number {
  return Math.floor(fifteenDigits(value));
}

/** A number as `&` joins it to a text: up to 15 digits. @example numberText(1e21) // → '1E+21' */
export function numberText(value: number): string {
  const text = String(fifteenDigits(value));
  if (!text.includes('e')) return text;
  const [digits = '', exponent = '0'] = text.split('e');
  const size = Number(exponent);
  return `${digits}E${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
}
