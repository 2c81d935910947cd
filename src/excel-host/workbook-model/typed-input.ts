import { type Content, errorCodeOf } from '../../core/grid/cell';
import { readEnglishDate } from '../formulas/english-date';
import { serialOfDate } from '../formulas/serial-date';
import { readTypedNumber } from '../formulas/typed-number';
import type { Json } from '../json';

/** What Excel makes of something typed into a cell. `format` is the number format that comes with it. */
export type TypedInput =
  | { readonly kind: 'content'; readonly content: Content; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const SHORT_DATE = /^(?:(\d{1,2})[-/](\d{1,2})|(\d{1,2})月(\d{1,2})日)(?:[-/](\d{4}))?$/;
const FIFTEEN_DIGITS = 15;

/** Month and day, of the present year where none is given. */
function shortDate(text: string, today: Date): number | undefined {
  const [, month, day, chineseMonth, chineseDay, typedYear] = SHORT_DATE.exec(text) ?? [];
  const months = Number(month ?? chineseMonth);
  const days = Number(day ?? chineseDay);
  if (!(months >= 1 && months <= 12 && days >= 1)) return undefined;
  const year = typedYear === undefined ? today.getFullYear() : Number(typedYear);
  return days > new Date(Date.UTC(year, months, 0)).getUTCDate() ? undefined : serialOfDate(year, months, days);
}

/** The number format that Excel gives a cell together with a number typed this way. */
function formatOf(text: string): string | undefined {
  const decimals = /\.\d/.test(text);
  if (text.endsWith('%')) return decimals ? '0.00%' : '0%';
  if (/[年月日]/.test(text)) return /日$/.test(text) ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';
  if (/^\d{4}[-/]/.test(text)) return text.includes(':') ? 'yyyy/m/d h:mm' : 'yyyy/m/d';
  if (/^\d+:\d+:/.test(text)) return 'h:mm:ss';
  if (/^\d+:/.test(text)) return 'h:mm';
  if (/[¥￥]/.test(text)) return decimals ? '"¥"#,##0.00' : '"¥"#,##0';
  if (text.includes('$')) return decimals ? '"$"#,##0.00' : '"$"#,##0';
  if (text.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return /\d[eE]/.test(text) ? '0.00E+00' : undefined;
}

/** Excel keeps fifteen digits of what is typed and takes zeros for the rest. @example fifteenDigits(123456789012345678) // → 123456789012345000 */
export function fifteenDigits(value: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const sign = mantissa.startsWith('-') ? 1 : 0;
  // A point stands between the first digit and the others.
  return Number(`${mantissa.slice(0, FIFTEEN_DIGITS + 1 + sign)}e${exponent}`);
}

/**
 * Reads a text as Excel reads what is typed: a formula after "=", a text after an apostrophe or in a cell of format
 * "@", else a logical value, an error, a number, a percentage, an amount, a date or a time, else the text itself.
 * A text that begins with "+" or "-" and is no number is a formula, too.
 * @example readTyped('45%', 'General', new Date(2024, 0, 1)) // → { kind: 'content', content: 0.45, format: '0%' }
 * @example readTyped("'0101", 'General', new Date(2024, 0, 1)) // → { kind: 'content', content: '0101' }
 */
export function readTyped(text: string, cellFormat: string, today: Date): TypedInput {
  if (text === '') return { kind: 'content', content: null };
  if (text.startsWith("'")) return { kind: 'content', content: text.slice(1) };
  if (cellFormat === '@') return { kind: 'content', content: text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const error = errorCodeOf(text.toUpperCase());
  if (error !== undefined) return { kind: 'content', content: { error } };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'content', content: text.toLowerCase() === 'true' };
  const date = shortDate(text, today);
  if (date !== undefined)
    return { kind: 'content', content: date, format: /\d{4}$/.test(text) ? 'yyyy/m/d' : 'm"月"d"日"' };
  const english = readEnglishDate(text);
  if (english !== undefined) return { kind: 'content', content: english.serial, format: english.format };
  const number = readTypedNumber(text);
  if (number !== undefined) {
    const format = formatOf(text.trim());
    const content = fifteenDigits(number);
    return format === undefined ? { kind: 'content', content } : { kind: 'content', content, format };
  }
  if (/^[+\-@]./.test(text))
    return { kind: 'formula', formula: text.startsWith('@') ? `=${text}` : `=${text.replace(/^\+/, '')}` };
  return { kind: 'content', content: text };
}

/** Reads a value of a message: numbers and logical values are taken as they are, texts as if typed. */
export function readInput(value: Json, cellFormat: string, today: Date): TypedInput | undefined {
  if (typeof value === 'string') return readTyped(value, cellFormat, today);
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'content', content: value };
  return undefined;
}
