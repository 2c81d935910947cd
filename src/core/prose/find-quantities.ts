import { decimal } from '../figures/decimal';
import { findNumerals } from './find-numerals';
import type { Quantity } from './quantity';

type QuantityUnit = Quantity['unit'];

/** The units that make a number a claim (计量单位), longest first. A missing 元 does not hide a figure. */
const UNITS: readonly (readonly [string, QuantityUnit])[] = [
  ['个百分点', 'points'],
  ['百分点', 'points'],
  ['百万元', '百万元'],
  ['万元', '万元'],
  ['亿元', '亿元'],
  ['千元', '千元'],
  ['元', '元'],
  ['万', '万元'],
  ['亿', '亿元'],
  ['%', '%'],
  ['倍', 'times'],
];

/** What follows 万 or 亿 when it counts something else than money: 5.6万人, 10.6万亩, 5.2万吨. */
const COUNTED = /^\s*(余)?(人|亩|吨|户|头|只|家|个|名|件|次|辆|平方|公里|千瓦|米|株|棵|册|台|套|元\/|立方|度|份|批)/;

const NUMBER = /[-－−]?(?:\d{1,3}(?: \d{3}){1,4}(?!\d| \d)|\d[\d,，]*)(?:\.\d+)?/g;

/** Before a number whose groups of three are told apart by blanks; elsewhere a blank stands between two numbers. */
const BEFORE_GROUPS = /[出入为计额达共是加少年元：:（(]\s?$/;

/** Signs that join the two ends of a range: 10万元—30万元. */
const RANGE = /^\s*[—–~～至到-]+\s*\d/;

/** Full-width digits, signs and percent become plain ones; the length stays, so that offsets hold. */
function plain(text: string): string {
  return text.replace(/[０-９．％－，]/g, (sign) =>
    sign === '，' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

function unitAt(text: string, offset: number): { readonly unit: QuantityUnit; readonly end: number } | null {
  const spaces = /^[\s\u3000]*/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0;
  const rest = text.slice(offset + spaces, offset + spaces + 6);
  for (const [word, unit] of UNITS) {
    if (!rest.startsWith(word)) continue;
    if ((word === '万' || word === '亿') && COUNTED.test(rest.slice(1))) return null;
    return { unit, end: offset + spaces + word.length };
  }
  return null;
}

// Looking at what stands before keeps the search linear however many commas there are.
const COMMAS_AT_END = /(?<![，,])[，,]+$/;

/** A comma groups digits only in threes; a full-width comma separates, unless the decimals show that it groups. */
function digitsOf(written: string): string | null {
  const grouped = written.replace(COMMAS_AT_END, '').replaceAll(' ', '');
  if (/^\d{1,3}(?:，\d{3}){1,4}\.\d{2}$/.test(grouped)) return grouped.replaceAll('，', '');
  if (/[，]/.test(grouped)) return null;
  if (grouped.includes(',') && !/^[-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(grouped)) return null;
  return grouped.replaceAll(',', '');
}

/**
 * Every amount, percentage, difference in points and multiple of a text, in order. Dates, names with digits, counts of
 * people or things and the ends of ranges are none.
 * @example findQuantities('支出 1,276 万元，增长2.22%').map(({ digits, unit }) => digits + unit) // → ['1276万元', '2.22%']
 */
export function findQuantities(source: string): readonly Quantity[] {
  const text = plain(source);
  const found: Quantity[] = [];
  let afterRange = -1;
  for (const match of text.matchAll(NUMBER)) {
    const digits = digitsOf(match[0]);
    const start = match.index;
    const isInsideName = /[A-Za-z"“.\d]/.test(text[start - 1] ?? '') && !/[”"]/.test(text[start - 1] ?? '');
    // “项目1 276.50万元” may be one number or two.
    const isUnclear = match[0].includes(' ') && !BEFORE_GROUPS.test(text.slice(Math.max(0, start - 2), start));
    if (digits === null || isInsideName || isUnclear) continue;
    const isMinus = digits.startsWith('-');
    const unit = unitAt(text, start + match[0].replace(COMMAS_AT_END, '').length);
    if (unit === null) {
      const bare = start + match[0].length;
      if (RANGE.test(text.slice(bare, bare + 8))) afterRange = bare;
      continue;
    }
    const opensRange =
      RANGE.test(text.slice(unit.end, unit.end + 8)) ||
      /^\s*(以上|以下|以内|左右)/.test(text.slice(unit.end, unit.end + 4));
    const closesRange = afterRange >= 0 && /^[\s—–~～至到-]*$/.test(text.slice(afterRange, start));
    afterRange = opensRange ? unit.end : -1;
    if (opensRange || (closesRange && start > 0)) continue;
    const hyphen = isMinus && /[\d元%]/.test(text[start - 1] ?? '');
    if (hyphen) continue;
    found.push({
      start,
      end: unit.end,
      digits,
      value: decimal(digits),
      decimals: digits.split('.')[1]?.length ?? 0,
      unit: unit.unit,
    });
  }
  const numerals = /[十百千万亿佰仟]元|百分之/.test(text) ? findNumerals(text) : [];
  const isFree = ({ start, end }: Quantity) => found.every((each) => each.end <= start || each.start >= end);
  const free = numerals.filter(isFree);
  return free.length === 0 ? found : [...found, ...free].toSorted((one, other) => one.start - other.start);
}
