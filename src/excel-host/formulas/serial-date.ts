/** Dates as Excel counts them: days since 1899-12-31, with the 29th of February 1900 that never was. */

const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 31);
const LEAP_BUG = 60;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial number of a day; months and days beyond their bounds run on, as in DATE.
 * @example serialOfDate(2024, 12, 31) // → 45657
 * @example serialOfDate(2024, 14, 1) // → 45689
 */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = Math.round((date.getTime() - START) / DAY);
  const serial = days >= LEAP_BUG ? days + 1 : days;
  return Number.isFinite(serial) && serial >= 0 && serial < 2_958_466 ? serial : undefined;
}

/** @example dateOfSerial(45657) // → { year: 2024, month: 12, day: 31 } */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole >= 2_958_466) return undefined;
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(START + (whole > LEAP_BUG ? whole - 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The days of a month. @example daysInMonth(2024, 2) // → 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
