import { serialOfDate } from './serial-date';

const NUMBER = /^([+-]?)[¥￥$]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const DATE = /^(\d{4})(?:年(\d{1,2})月(?:(\d{1,2})日)?|([-/])(\d{1,2})(?:\4(\d{1,2}))?)(?:\s+(.+))?$/;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d{1,3})?))?$/;
const LONGEST = 60;

function readNumber(text: string): number | undefined {
  const [, sign = '', whole, fraction = '', exponent = '0', percent] = NUMBER.exec(text) ?? [];
  if (whole === undefined && fraction.length < 2) return undefined;
  const digits = `${sign}${(whole ?? '0').replaceAll(',', '')}${fraction}`;
  // The exponent takes the percent sign in, so that 1.1% is read in one rounding.
  const value = Number(`${digits}e${Number(exponent) - (percent === '%' ? 2 : 0)}`);
  return Number.isFinite(value) ? value : undefined;
}

function readTime(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readDate(text: string): number | undefined {
  const [, year, chineseMonth, chineseDay, , month, day, time] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const months = Number(chineseMonth ?? month);
  const days = Number(chineseDay ?? day ?? '1');
  const serial = serialOfDate(Number(year), months, days);
  const valid =
    months >= 1 && months <= 12 && days >= 1 && days <= new Date(Date.UTC(Number(year), months, 0)).getUTCDate();
  const clock = time === undefined ? 0 : readTime(time);
  return valid && serial !== undefined && clock !== undefined ? serial + clock : undefined;
}

/** The day of a date in a text, or undefined. @example readDateText('2024年12月31日') // → 45657 */
export function readDateText(text: string): number | undefined {
  return text.length > LONGEST ? undefined : readDate(text.trim());
}

/**
 * The number that Excel reads in a text: digits with separators, percent, currency, a date or a time.
 * @example readTypedNumber('1,234.50') // → 1234.5
 * @example readTypedNumber('45%') // → 0.45
 */
export function readTypedNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const trimmed = text.trim();
  const brackets = /^\(([^()-]+)\)$/.exec(trimmed);
  if (brackets?.[1] !== undefined) {
    const size = readNumber(brackets[1]);
    return size === undefined ? undefined : -size;
  }
  return readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed);
}
