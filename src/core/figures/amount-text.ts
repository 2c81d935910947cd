import { type Decimal, decimal } from './decimal';
import { type MoneyUnit, unitOfWord } from './unit';

/** An amount written as text (文本型数字), as the clerk sees it. */
export interface AmountText {
  readonly value: Decimal;
  /** Decimals written. */
  readonly decimals: number;
  /** The unit written behind it: 2036.32万元. */
  readonly unit: MoneyUnit | null;
  readonly percent: boolean;
}

/** Signs with which a clerk says that there is nothing; a single dash of any width, repeated or not. */
const NOTHING = /^(?:[-–—―─_]{1,6}|\/{1,2}|\\|无|…{1,2})$/;
const SPACES = /[\s\u200b\u2060\ufeff]+/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?: \d{3})+(?:\.\d+)?$|^\d{1,4}(?:,\d{4})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
/** No amount is longer; what is longer need not be looked at. */
const LONGEST = 48;
/** What has more digits than a cell can hold as a number is an account, an identity card or a voucher. */
const MOST_DIGITS = 15;

/**
 * Half-width digits and signs, single spaces: the same number however it was typed. Compatibility normalisation would
 * go too far: it turns ① into 1.
 */
function tidy(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replaceAll('−', '-')
    .replace(SPACES, ' ')
    .trim();
}

/** Signs that a text for nothing begins with, of either width; nearly all texts are names and begin with none. */
const BEGINS_NOTHING = /^[\s\u200b\u2060\ufeff]*[-–—―─_/\\无…−－＿／＼]/;
/** Signs that an amount begins with, of either width. */
const BEGINS_AMOUNT = /^[\s\u200b\u2060\ufeff]*[\d.¥$(+△▲－−０-９．￥＄（＋-]/;

/** @example isNothingText('——') // → true */
export function isNothingText(text: string): boolean {
  if (!BEGINS_NOTHING.test(text)) return false;
  return text.length <= LONGEST && NOTHING.test(tidy(text).replaceAll(' ', ''));
}

/**
 * Reads a text that is an amount and nothing else: full-width digits, thousands separators, spaces, a unit or percent
 * sign behind, and parentheses, △ or ▲ for a negative. Undefined for every other text: nothing is guessed; nor is the
 * number of an account or an identity card an amount.
 * @example parseAmountText('（2，036.30）万元')?.value.toString() // → '-2036.3'
 * @example parseAmountText('约 20 万元') // → undefined
 */
export function parseAmountText(text: string): AmountText | undefined {
  if (text.length > LONGEST || !BEGINS_AMOUNT.test(text)) return undefined;
  let rest = tidy(text).replace(/^[¥$]\s?/, '');
  const unitWord = /(?:人民币|[百千]?万|[千亿])?[元圆]$|[百千]?万$|亿$/.exec(rest)?.[0] ?? '';
  rest = rest.slice(0, rest.length - unitWord.length).trimEnd();
  const unit = unitWord === '' ? null : unitOfWord(unitWord);
  if (unit === undefined) return undefined;
  const percent = unit === null && rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const inBrackets = /^\(([^()]*)\)$/.exec(rest)?.[1];
  const signed = /^([-+△▲])\s?(.*)$/.exec(inBrackets ?? rest);
  if (inBrackets !== undefined && signed !== null) return undefined; // "(-5)" could mean either
  const digits = (signed?.[2] ?? inBrackets ?? rest).trim().replace(/^¥\s?/, '');
  const isGrouped = GROUPED.test(digits);
  if (!isGrouped && !PLAIN.test(digits)) return undefined;
  const plain = isGrouped ? digits.replace(/[, ]/g, '') : digits;
  const [whole = '', fraction = ''] = plain.split('.');
  if (whole.length > MOST_DIGITS) return undefined;
  const isNegative = inBrackets !== undefined || (signed !== null && signed[1] !== '+');
  return {
    value: decimal(`${isNegative ? '-' : ''}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`),
    decimals: fraction.length,
    unit,
    percent,
  };
}
