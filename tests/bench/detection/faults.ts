import type { Random } from './random';

/** A way to spoil a number; null where it cannot be applied. */
export type Fault = (value: number, random: Random, others: readonly number[]) => number | null;

const text = (value: number): string => String(Math.abs(value));
const signed = (value: number, digits: string): number => Math.sign(value) * Number(digits);
const digitPlaces = (written: string): readonly number[] =>
  [...written].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));

function replaceDigit(value: number, random: Random): number | null {
  const written = text(value);
  const places = digitPlaces(written);
  const at = places[random.below(places.length)] ?? 0;
  const digit = (Number(written[at]) + 1 + random.below(9)) % 10;
  return signed(value, written.slice(0, at) + String(digit) + written.slice(at + 1));
}

/** Every kind of fault that a person makes with one cell. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'transposed-digits': (value, random) => {
    const written = text(value);
    const places = digitPlaces(written).filter((at) => /\d/.test(written[at + 1] ?? ''));
    const at = places[random.below(Math.max(1, places.length))];
    if (at === undefined || written[at] === written[at + 1]) return null;
    return signed(value, written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2));
  },
  'dropped-digit': (value, random) => {
    const written = text(value);
    const places = digitPlaces(written);
    if (places.length < 3) return null;
    const at = places[random.below(places.length)] ?? 0;
    return signed(value, written.slice(0, at) + written.slice(at + 1));
  },
  'extra-digit': (value, random) => {
    const written = text(value);
    const at = digitPlaces(written)[random.below(digitPlaces(written).length)] ?? 0;
    return signed(value, written.slice(0, at) + (written[at] ?? '') + written.slice(at));
  },
  'single-digit-slip': replaceDigit,
  'shifted-decimal': (value, random) => {
    const factor = [10, 100, 0.1, 0.01][random.below(4)] ?? 10;
    return Number((value * factor).toPrecision(12));
  },
  'unit-slip': (value) => Number((value * 10_000).toPrecision(12)),
  'sign-flip': (value) => (value === 0 ? null : -value),
  'other-cell': (value, random, others) => {
    const other = others[random.below(Math.max(1, others.length))];
    return other === undefined || other === value ? null : other;
  },
};
