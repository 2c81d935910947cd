import { type Call, forEachContent } from '../book';
import { define, type FormulaFunction } from '../function';
import { fifteenDigits } from '../numbers';
import { number, text, values, wholeNumber } from '../parameters';
import { type CalendarDate, dateOfSerial, daysInMonth, serialOfDate } from '../serial-date';
import { readDateText, readTypedNumber } from '../typed-number';
import { failure, type Scalar, type Value } from '../values';

function onDate(serial: number, use: (date: CalendarDate) => Scalar): Scalar {
  const date = dateOfSerial(serial);
  return date === undefined ? failure('#NUM!') : use(date);
}

function serial(year: number, month: number, day: number): Scalar {
  return serialOfDate(year, month, day) ?? failure('#NUM!');
}

/** The same day so many months later, or the last one of a shorter month. */
function monthsLater({ year, month, day }: CalendarDate, months: number): Scalar {
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return serial(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** 0 Sunday … 6 Saturday. */
function weekday(day: number): number {
  return (((Math.floor(day) - 1) % 7) + 7) % 7;
}

function numberedWeekday(day: number, kind: number): Scalar {
  if (day < 0) return failure('#NUM!');
  if (kind === 1 || kind === 17) return weekday(day) + 1;
  if (kind === 2 || kind === 11) return ((weekday(day) + 6) % 7) + 1;
  if (kind === 3) return (weekday(day) + 6) % 7;
  return kind > 11 && kind < 17 ? ((weekday(day) + 17 - kind) % 7) + 1 : failure('#NUM!');
}

function difference(from: number, to: number, unit: string): Scalar {
  const [start, end] = [dateOfSerial(from), dateOfSerial(to)];
  if (start === undefined || end === undefined || from > to) return failure('#NUM!');
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(to) - Math.floor(from);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end.day - start.day + (end.day < start.day ? daysInMonth(end.year, end.month - 1) : 0);
    default:
      return failure('#NUM!');
  }
}

function holidaysIn(value: Value, call: Call): ReadonlySet<number> {
  const days = new Set<number>();
  forEachContent(value, call, (content) => {
    if (typeof content === 'number') days.add(Math.floor(content));
  });
  return days;
}

function works(day: number, holidays: ReadonlySet<number>): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !holidays.has(day);
}

function workingDays(from: number, to: number, holidays: ReadonlySet<number>): Scalar {
  const [first, last] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
  if (first < 0 || last > 2_958_465) return failure('#NUM!');
  let count = 0;
  for (let day = first; day <= last; day += 1) if (works(day, holidays)) count += 1;
  return from > to ? -count : count;
}

function workingDaysLater(from: number, days: number, holidays: ReadonlySet<number>): Scalar {
  let day = Math.floor(from);
  for (let left = Math.abs(days); left > 0; ) {
    day += Math.sign(days);
    if (day < 0 || day > 2_958_465) return failure('#NUM!');
    if (works(day, holidays)) left -= 1;
  }
  return day;
}

/** Seconds of the day, without the noise of the fraction. */
function secondsOf(value: number): number {
  return Math.round(fifteenDigits((value - Math.floor(value)) * 86_400)) % 86_400;
}

const NO_HOLIDAYS = { ...values, otherwise: null };

export const DATE: readonly FormulaFunction[] = [
  define('DATE', [wholeNumber(), wholeNumber(), wholeNumber()], ([year, month, day]) =>
    serial(year < 1900 ? year + 1900 : year, month, day),
  ),
  define('YEAR', [number()], ([value]) => onDate(value, ({ year }) => year)),
  define('MONTH', [number()], ([value]) => onDate(value, ({ month }) => month)),
  define('DAY', [number()], ([value]) => onDate(value, ({ day }) => day)),
  define('WEEKDAY', [number(), wholeNumber(1)], ([value, kind]) => numberedWeekday(value, kind)),
  define('EDATE', [number(), wholeNumber()], ([value, months]) => onDate(value, (date) => monthsLater(date, months))),
  define('EOMONTH', [number(), wholeNumber()], ([value, months]) =>
    onDate(value, ({ year, month }) => serial(year, month + months + 1, 0)),
  ),
  define('DATEVALUE', [text()], ([value]) => {
    const day = readDateText(value);
    return day === undefined ? failure('#VALUE!') : Math.floor(day);
  }),
  define('TIMEVALUE', [text()], ([value]) => {
    const time = readTypedNumber(value);
    return time === undefined ? failure('#VALUE!') : time - Math.floor(time);
  }),
  define('DATEDIF', [number(), number(), text()], ([from, to, unit]) => difference(from, to, unit)),
  define('DAYS', [number(), number()], ([to, from]) => Math.floor(to) - Math.floor(from)),
  define('NETWORKDAYS', [number(), number(), NO_HOLIDAYS], ([from, to, days], call) =>
    workingDays(from, to, holidaysIn(days, call)),
  ),
  define('WORKDAY', [number(), wholeNumber(), NO_HOLIDAYS], ([from, days, free], call) =>
    workingDaysLater(from, days, holidaysIn(free, call)),
  ),
  define('TIME', [wholeNumber(), wholeNumber(), wholeNumber()], ([hours, minutes, seconds]) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? failure('#NUM!') : (total % 86_400) / 86_400;
  }),
  define('HOUR', [number()], ([value]) => Math.floor(secondsOf(value) / 3600)),
  define('MINUTE', [number()], ([value]) => Math.floor(secondsOf(value) / 60) % 60),
  define('SECOND', [number()], ([value]) => secondsOf(value) % 60),
  define('TODAY', [], (_, call) => today(call.book.now())),
  define('NOW', [], (_, call) => {
    const now = call.book.now();
    const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
    return today(now) + seconds / 86_400;
  }),
];

function today(now: Date): number {
  return serialOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
