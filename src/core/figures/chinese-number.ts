const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'].flatMap((digits) =>
    [...digits].map((sign, value): [string, number] => [sign, value]),
  ),
  ['○', 0],
  ['两', 2],
  ['廿', 20],
]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

const isZero = (sign: string) => DIGITS.get(sign) === 0;

/** A part below 10,000: 三千零五十. Undefined where a unit does not fall or a digit has no place. */
function below10000(text: string): number | undefined {
  let [total, last] = [0, 10_000];
  let digit: number | undefined;
  let afterZero = false;
  for (const [position, sign] of [...text].entries()) {
    const unit = SMALL.get(sign);
    const value = DIGITS.get(sign);
    if (unit !== undefined) {
      // 十二 is said for 一十二, but only at the beginning.
      const factor = digit ?? (unit === 10 && position === 0 ? 1 : undefined);
      if (factor === undefined || unit >= last) return undefined;
      total += factor * unit;
      [last, digit, afterZero] = [unit, undefined, false];
    } else if (value === 0) {
      if (digit !== undefined || afterZero) return undefined;
      afterZero = true;
    } else if (value !== undefined && value < 10) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else {
      return undefined;
    }
  }
  // A last digit without a unit: 三千零五; 三千五 means 3,500 in speech and is not read.
  if (digit !== undefined && last > 10 && total > 0 && !afterZero) return undefined;
  if (afterZero && digit === undefined) return undefined;
  return total + (digit ?? 0);
}

/** Digits one after another, as years are written: 二〇二四. */
function digitByDigit(text: string): number | undefined {
  const digits = [...text].map((sign) => DIGITS.get(sign));
  if (text.length > 15 || digits.some((digit) => digit === undefined || digit > 9)) return undefined;
  return digits.reduce<number>((number, digit) => number * 10 + (digit ?? 0), 0);
}

/**
 * Reads a whole number in Chinese numerals (中文数字), in digits as years are or with units up to 亿. Undefined for any
 * sign that is not a numeral, and for numerals out of order: nothing is guessed.
 * @example chineseNumber('二〇二四') // → 2024
 * @example chineseNumber('一亿零三百万') // → 103000000
 * @example chineseNumber('三千五') // → undefined
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  const signs = [...text];
  if (!signs.some((sign) => SMALL.has(sign) || LARGE.has(sign))) return digitByDigit(text);
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const [position, sign] of signs.entries()) {
    const unit = LARGE.get(sign);
    if (unit === undefined) continue;
    const part = below10000(
      signs
        .slice(start, position)
        .join('')
        .replace(/^[零〇○](?=.)/, ''),
    );
    if (part === undefined || part === 0 || unit >= last) return undefined;
    total += part * unit;
    [last, start] = [unit, position + 1];
  }
  const rest = signs.slice(start);
  if (rest.length === 0) return total;
  const [first = ''] = rest;
  // 一万五 means 15,000 in speech and is not read; 一万零五 is.
  if (total > 0 && rest.length === 1) return undefined;
  const part = below10000(rest.slice(total > 0 && isZero(first) ? 1 : 0).join(''));
  return part === undefined ? undefined : total + part;
}
