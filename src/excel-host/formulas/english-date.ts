import { serialOfDate } from './serial-date';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const MONTH_YEAR = /^([a-z]{3,9})[ -](\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i;

/** The number of a month, counted from 1, by its English name or the first three letters of it. */
function monthNamed(name: string): number | undefined {
  const written = name.toLowerCase();
  const index = MONTHS.findIndex((month) => written === month || written === month.slice(0, 3));
  return index < 0 ? undefined : index + 1;
}

/**
 * A date with the English name of its month, and the number format that Excel gives such a cell.
 * @example readEnglishDate('January 2016') // → { serial: 42370, format: 'mmm-yy' }
 * @example readEnglishDate('3 Feb 2016') // → { serial: 42403, format: 'd-mmm-yy' }
 */
export function readEnglishDate(text: string): { readonly serial: number; readonly format: string } | undefined {
  const [, monthOnly, yearOnly] = MONTH_YEAR.exec(text) ?? [];
  const [, dayFirst, monthSecond, yearLast] = DAY_FIRST.exec(text) ?? [];
  const [, monthFirst, daySecond, yearThird] = MONTH_FIRST.exec(text) ?? [];
  const month = monthNamed(monthOnly ?? monthSecond ?? monthFirst ?? '');
  const year = Number(yearOnly ?? yearLast ?? yearThird);
  const day = Number(dayFirst ?? daySecond ?? '1');
  if (month === undefined || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const serial = serialOfDate(year, month, day);
  if (serial === undefined) return undefined;
  return { serial, format: monthOnly === undefined ? 'd-mmm-yy' : 'mmm-yy' };
}
