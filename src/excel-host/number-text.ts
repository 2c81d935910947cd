import { format as formatWithPattern } from 'numfmt';
import { type Content, isCellError } from '../core/grid/cell';
import { chineseNumber } from './number-text-chinese';

/** `0!.0,` shows 万 with one decimal: divided by 1,000 and a point forced in before the last digit. */
const TEN_THOUSANDS = /^([#0,]*0)!\.(0),$/;
const CHINESE_DIGITS = /\[DBNum([123])\](?:\[\$-[^\]]*\])?(?:G\/通用格式|General)?/i;

function tenThousands(value: number, whole: string): string {
  const tenths = formatWithPattern('0', Math.abs(value) / 1000, { throws: true }).padStart(2, '0');
  const front = formatWithPattern(whole, Number(tenths.slice(0, -1)), { throws: true });
  return `${value < 0 && Number(tenths) !== 0 ? '-' : ''}${front}.${tenths.slice(-1)}`;
}

/** A number that no pattern fits, with as many digits as a cell shows. */
function plainText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function numberText(value: number, pattern: string): string {
  const general = pattern.replaceAll('G/通用格式', 'General');
  const forced = TEN_THOUSANDS.exec(pattern);
  if (forced?.[1] !== undefined) return tenThousands(value, forced[1]);
  const digits = CHINESE_DIGITS.exec(pattern);
  const rest = pattern.replace(CHINESE_DIGITS, '').replace(/;.*$/, '').trim();
  if (digits?.[1] !== undefined && rest === '')
    return chineseNumber(value, digits[1] === '1' ? 1 : digits[1] === '2' ? 2 : 3);
  try {
    return formatWithPattern(general, value, { throws: true, dateSpanLarge: true });
  } catch {
    return plainText(value);
  }
}

/**
 * What a cell shows (显示文本): its content under its number format. Where a format is not understood, the plain value.
 * @example textOf(1.005, '0.00') // → '1.01'
 * @example textOf(62910300, '0!.0,') // → '6291.0'
 * @example textOf(6291, '[DBNum2]') // → '陆仟贰佰玖拾壹'
 */
export function textOf(value: Content, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format === '' ? 'General' : format);
  try {
    return formatWithPattern(format === '' ? 'General' : format, value, { throws: true });
  } catch {
    return value;
  }
}
