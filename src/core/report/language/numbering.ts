const DIGITS = '零一二三四五六七八九';

/**
 * A whole number in Chinese numerals, up to 999 (中文数字).
 * @example chineseNumber(12) // → '十二'
 * @example chineseNumber(105) // → '一百零五'
 */
export function chineseNumber(value: number): string {
  const digit = (place: number) => DIGITS[place] ?? '';
  if (!Number.isInteger(value) || value < 0 || value > 999) return String(value);
  if (value < 10) return digit(value);
  if (value < 20) return `十${value === 10 ? '' : digit(value - 10)}`;
  if (value < 100) return `${digit(Math.floor(value / 10))}十${value % 10 === 0 ? '' : digit(value % 10)}`;
  const rest = value % 100;
  const hundreds = `${digit(Math.floor(value / 100))}百`;
  if (rest === 0) return hundreds;
  if (rest < 10) return `${hundreds}零${digit(rest)}`;
  return rest < 20 ? `${hundreds}一${chineseNumber(rest)}` : hundreds + chineseNumber(rest);
}

/** 一是, 二是, 三是. @example firstly(3) // → '三是' */
export function firstly(position: number): string {
  return `${chineseNumber(position)}是`;
}

/**
 * ①②③; Unicode has circled numbers up to 50, above which brackets stand in their place.
 * @example circled(21) // → '㉑'
 * @example circled(51) // → '（51）'
 */
export function circled(position: number): string {
  if (position >= 1 && position <= 20) return String.fromCodePoint(0x2460 + position - 1);
  if (position >= 21 && position <= 35) return String.fromCodePoint(0x3251 + position - 21);
  if (position >= 36 && position <= 50) return String.fromCodePoint(0x32b1 + position - 36);
  return `（${position}）`;
}

const OWN_NUMBER = /^(?:\d{1,3}[、.．)）](?!\d)|[（(]\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}[、是])/;

/** Whether the clerk has numbered a text himself: it is not numbered twice. @example isNumbered('1、执行预算') // → true */
export function isNumbered(text: string): boolean {
  return OWN_NUMBER.test(text);
}
