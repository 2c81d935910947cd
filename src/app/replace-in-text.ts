import { type Decimal, decimal, ZERO } from '../core/figures/decimal';
import { findQuantities } from '../core/prose/find-quantities';

const PLAIN = /^-?\d+(\.\d+)?$/;
const WRITTEN = /^[-－−]?[\d０-９][\d０-９,]*(?:[.．][\d０-９]+)?/;

/** A decimal string, or undefined for any other text. @example plainDecimal('1,5') // → undefined */
export function plainDecimal(text: string): Decimal | undefined {
  return PLAIN.test(text) ? decimal(text) : undefined;
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const first = whole.length % 3;
  const inThrees = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])].filter(Boolean).join(',');
  return fraction === undefined ? inThrees : `${inThrees}.${fraction}`;
}

/** A piece of a text and what is to stand in its place; null where the sentence would have to be put otherwise. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string | null;
}

/** Where a number stands as an amount or rate; "减少12.5万元" may have been read as −12.5. */
function numberPieces(text: string, from: Decimal, to: string): readonly Piece[] {
  return findQuantities(text).flatMap(({ start, value }): Piece[] => {
    if (!value.abs().eq(from.abs())) return [];
    const written = (WRITTEN.exec(text.slice(start))?.[0] ?? '').replace(/(?<!,),+$/, '');
    const isOpposite = !value.eq(from);
    const digits = to.replace('-', '');
    const isNegative = to.startsWith('-') !== isOpposite && !decimal(to).eq(ZERO);
    // An increase that becomes a decrease needs other words, not another sign.
    const changesSide = value.lt(ZERO) !== isNegative;
    const number = written.includes(',') ? grouped(digits) : digits;
    return [{ start, end: start + written.length, words: changesSide ? null : (isNegative ? '-' : '') + number }];
  });
}

function wordPieces(text: string, from: string, to: string): readonly Piece[] {
  const pieces: Piece[] = [];
  if (from === '') return pieces;
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + 1)) {
    pieces.push({ start, end: start + from.length, words: to });
  }
  return pieces;
}

/**
 * The text with the one occurrence of `from` replaced by `to`; undefined where it does not occur exactly once, for then it
 * is not known which one is meant. Numbers are found whatever their decimals and separators, as amounts and rates only.
 * @example replaceInText('支出6,291.30万元，其中2024年结转3万元。', '6291.30', '6291.03') // → '支出6,291.03万元，其中2024年结转3万元。'
 * @example replaceInText('本年100万元，上年100万元。', '100', '120') // → undefined
 */
export function replaceInText(text: string, from: string, to: string): string | undefined {
  const number = plainDecimal(from);
  const isNumber = number !== undefined && plainDecimal(to) !== undefined;
  const pieces = isNumber ? numberPieces(text, number, to) : wordPieces(text, from, to);
  const [piece] = pieces;
  if (piece === undefined || piece.words === null || pieces.length > 1) return undefined;
  return text.slice(0, piece.start) + piece.words + text.slice(piece.end);
}
