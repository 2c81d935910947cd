import { decimalOfNumber, decimalsOf, fixed, roundTo, shift } from '../../figures/decimal';
import { numberFormat } from '../../figures/number-format';
import type { Content } from '../../grid/cell';

const DAY = 86_400_000;
/** Serial day 0 of Excel's calendar; its 29 February 1900 does not matter for dates of today. */
const EPOCH = Date.UTC(1899, 11, 30);
/** A double holds 15 digits; what is behind them is noise. */
const DIGITS = 15;

function dateText(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  if (Number.isNaN(date.getTime())) return String(serial);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

function numberText(stored: number, format: string): string {
  const shape = numberFormat(format, stored);
  if (shape.kind === 'date') return dateText(stored);
  const exact = shift(decimalOfNumber(stored), (shape.percent ? 2 : 0) - shape.scale);
  const value = roundTo(exact, Math.max(0, DIGITS - 1 - exact.e));
  const decimals =
    shape.kind === 'number'
      ? Math.max(shape.leastDecimals, Math.min(shape.mostDecimals, decimalsOf(value)))
      : decimalsOf(value);
  return fixed(value, decimals) + (shape.percent ? '%' : (shape.unit ?? ''));
}

/**
 * A cell as the clerk sees it, without thousands separators; "" for an empty one, undefined for an error value. A date
 * is written out, numbers keep their shown decimals.
 * @example shownText(1276, '#,##0.00') // → '1276.00'
 * @example shownText(0.905, '0.0%') // → '90.5%'
 * @example shownText(45728, 'yyyy/m/d') // → '2025年3月12日'
 */
export function shownText(content: Content, format: string): string | undefined {
  if (content === null) return '';
  if (typeof content === 'string') return content.trim();
  if (typeof content === 'boolean') return content ? '是' : '否';
  if (typeof content !== 'number') return undefined;
  return Number.isFinite(content) ? numberText(content, format) : undefined;
}
