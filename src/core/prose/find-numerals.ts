import { chineseNumber } from '../figures/chinese-number';
import { decimal } from '../figures/decimal';
import type { Quantity } from './quantity';

const DIGIT = '零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖';

/** An amount in numerals: 三百万元, 一亿二千万元. A sign of size must be in it: 一元, 二元 are parts of words. */
const AMOUNT = new RegExp(`([${DIGIT}十百千拾佰仟]{1,12}[亿万]?[${DIGIT}十百千拾佰仟]{0,9}万?)(元|圆)`, 'g');

/** 百分之五, 百分之十二点三 */
const PERCENT = new RegExp(`百分之([${DIGIT}十百]{1,6})(?:点([${DIGIT}]{1,4}))?(?![${DIGIT}十百点至到])`, 'g');

/** Before a numeral these make it vague: 数百万元, 几十万元, 近百万元 stays readable. */
const VAGUE = /[数几上约第]$/;

/** The numeral in its largest unit, as precise as it is said: 三百万 is 300 万. */
function amountOf(numeral: string): Pick<Quantity, 'value' | 'unit' | 'decimals' | 'digits'> | null {
  const value = chineseNumber(numeral);
  if (value === undefined || value <= 0 || !/[十百千万亿拾佰仟]/.test(numeral)) return null;
  for (const [sign, unit, size] of [
    ['亿', '亿元', 100_000_000],
    ['万', '万元', 10_000],
  ] as const) {
    if (numeral.endsWith(sign)) return { value: decimal(String(value / size)), unit, decimals: 0, digits: numeral };
  }
  return { value: decimal(String(value)), unit: '元', decimals: 0, digits: numeral };
}

function digitsOf(numerals: string): string | undefined {
  const number = chineseNumber(numerals);
  return number === undefined ? undefined : String(number).padStart(numerals.length, '0');
}

/**
 * Amounts and percentages written in Chinese numerals (中文数字).
 * @example findNumerals('安排三百万元，占百分之五').map(({ value, unit }) => value.toString() + unit) // → ['300万元', '5%']
 */
export function findNumerals(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const amount = amountOf(match[1] ?? '');
    if (amount === null || VAGUE.test(text.slice(0, match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, ...amount });
  }
  for (const match of text.matchAll(PERCENT)) {
    const whole = chineseNumber(match[1] ?? '');
    const fraction = match[2] === undefined ? '' : digitsOf(match[2]);
    if (whole === undefined || fraction === undefined) continue;
    const digits = fraction === '' ? String(whole) : `${whole}.${fraction}`;
    const place = { start: match.index, end: match.index + match[0].length };
    found.push({ ...place, digits, value: decimal(digits), decimals: fraction.length, unit: '%' });
  }
  return found;
}
