import type { RoughColumn, RoughNumber } from './numbers';

/** How many rows could be tried, and in how many the arithmetic held. */
export interface Fit {
  readonly tried: number;
  readonly held: number;
}

/** At least two rows, and two of three, must agree before arithmetic decides anything. */
export function fits({ tried, held }: Fit): boolean {
  return held >= 2 && held * 3 >= tried * 2;
}

function amountOf(number: RoughNumber | undefined): number {
  return number?.value ?? 0;
}

function half(...numbers: readonly (RoughNumber | undefined)[]): number {
  const finest = numbers.reduce((most, number) => Math.max(most, number?.decimals ?? 0), 0);
  return 10 ** -Math.min(finest, 6);
}

/** x = a − b, in rows where neither a nor b alone would say the same. */
export function fitsDifference(x: RoughColumn, a: RoughColumn, b: RoughColumn): Fit {
  let [tried, held] = [0, 0];
  for (const [row, result] of x.entries()) {
    const [minuend, subtrahend] = [a[row], b[row]];
    if (result === undefined || result.percent || (minuend === undefined && subtrahend === undefined)) continue;
    const difference = amountOf(minuend) - amountOf(subtrahend);
    if (Math.abs(difference) < 1e-9 && Math.abs(result.value) < 1e-9) continue;
    tried += 1;
    const tolerance = 1.6 * half(result, minuend, subtrahend) + 1e-9 * Math.abs(amountOf(minuend));
    if (Math.abs(result.value - difference) <= tolerance) held += 1;
  }
  return { tried, held };
}

/** In how many rows x = a − b to the last digit. */
export function heldExactly(x: RoughColumn, a: RoughColumn, b: RoughColumn): number {
  const isExact = (result: RoughNumber | undefined, row: number) =>
    result !== undefined && Math.abs(result.value - amountOf(a[row]) + amountOf(b[row])) < 1e-6;
  return x.filter(isExact).length;
}

/** How a ratio is written: 2.22 or 0.0222. */
export type RatioFit = Fit & { readonly encoding: 'percent' | 'fraction' };

/** x = (a − less) ÷ b, as percent or as fraction; the reading that fits more rows. */
export function fitsRatio(x: RoughColumn, a: RoughColumn, less: RoughColumn | null, b: RoughColumn): RatioFit {
  let [tried, percent, fraction] = [0, 0, 0];
  for (const [row, result] of x.entries()) {
    const [numerator, denominator] = [a[row], b[row]];
    if (result === undefined || numerator === undefined || denominator === undefined || denominator.value === 0)
      continue;
    const ratio = ((numerator.value - amountOf(less?.[row])) / denominator.value) * 100;
    if (Math.abs(ratio) < 1e-9 && Math.abs(result.value) < 1e-9) continue;
    tried += 1;
    const slack = 0.002 * Math.abs(ratio) + (60 * half(numerator, denominator)) / Math.abs(denominator.value);
    const unit = 10 ** -Math.min(result.decimals, 4);
    const asPercent = Math.abs(result.value - ratio);
    const asFraction = result.percent ? Number.POSITIVE_INFINITY : Math.abs(result.value * 100 - ratio);
    if (asPercent <= asFraction) percent += asPercent <= Math.min(0.6, unit) + slack ? 1 : 0;
    else fraction += asFraction <= Math.min(0.6, 100 * unit) + slack ? 1 : 0;
  }
  return fraction > percent
    ? { tried, held: fraction, encoding: 'fraction' }
    : { tried, held: percent, encoding: 'percent' };
}

/**
 * x = the sum of the columns `addends`, in rows where at least two of them are not zero; `slack` 0 leaves nothing to
 * rounding.
 */
export function fitsRowSum(x: RoughColumn, addends: readonly RoughColumn[], slack = 1): Fit {
  let [tried, held] = [0, 0];
  for (const [row, result] of x.entries()) {
    const parts = addends.map((column) => column[row]);
    if (result === undefined || parts.filter((part) => amountOf(part) !== 0).length < 2) continue;
    const sum = parts.reduce((total, part) => total + amountOf(part), 0);
    tried += 1;
    if (Math.abs(result.value - sum) <= slack * (parts.length + 1) * half(result, ...parts) + 1e-6) held += 1;
  }
  return { tried, held };
}
