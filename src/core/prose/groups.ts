import { decimal } from '../figures/decimal';
import type { Quantity } from './quantity';
import { lastClause, subjectOf } from './words';

/** Between the figures of a group there is nothing but these: “分别为5万元、6万元和7万元”. */
const JOINS = /^[\s\u3000]*(?:、|，|,|和|与|及|以及)[\s\u3000]*$/;

/** “分别为”, “分别增长”, “占比分别为”; numbers without their unit may follow: “分别为5、6和7万元”. */
const OPENS = /分别(?:[为是占达]|增|减|下降|上升|提高)[^，。；\d]{0,12}/;

const BARE = /(\d{1,12}(?:\.\d{1,6})?)[\s\u3000]*(?:、|和|与|及)/g;

/** Several figures that are said in one breath (“分别为”). */
export interface Group {
  readonly quantities: readonly Quantity[];
  /** The words before the group's first figure. */
  readonly words: string;
}

function areAlike(one: Quantity, other: Quantity): boolean {
  const isRate = ({ unit }: Quantity) => unit === '%' || unit === 'points' || unit === 'times';
  return one.unit === other.unit || (!isRate(one) && !isRate(other));
}

/** The numbers that leave their unit to the one behind them. */
function bareBefore(quantity: Quantity, tail: string, start: number): readonly Quantity[] {
  return Array.from(tail.matchAll(BARE), (match): Quantity => {
    const [, digits = ''] = match;
    const decimals = digits.split('.')[1]?.length ?? 0;
    const at = start + match.index;
    return { start: at, end: at + digits.length, digits, value: decimal(digits), decimals, unit: quantity.unit };
  });
}

/**
 * The group that begins with a quantity, or null where it stands alone.
 * @param words what stands between the quantity and the one before it
 */
export function groupAt(text: string, quantities: readonly Quantity[], position: number, words: string): Group | null {
  const first = quantities[position];
  const opening = OPENS.exec(words.slice(-80));
  if (first === undefined || opening === null) return null;
  const shift = Math.max(0, words.length - 80);
  const opened = shift + opening.index + opening[0].length;
  const tail = words.slice(opened);
  const bare = tail === '' ? [] : bareBefore(first, tail, first.start - tail.length);
  if (tail.replaceAll(BARE, '').trim() !== '') return null;
  const found = [...bare, first];
  for (
    let next = quantities[position + 1], last = first;
    next !== undefined;
    next = quantities[position + found.length - bare.length]
  ) {
    if (!areAlike(first, next) || !JOINS.test(text.slice(last.end, next.start))) break;
    found.push(next);
    last = next;
  }
  return found.length < 2 ? null : { quantities: found, words: words.slice(0, opened) };
}

/**
 * Whose figures a group gives, or null where the words do not name each.
 * @example namesIn('其中：人员经费和公用经费分别为', 2) // → ['人员经费', '公用经费']
 */
export function namesIn(words: string, count: number): readonly string[] | null {
  const clause = lastClause(words).replace(/^.*(?:其中|包括)[:：]?/, '');
  const listed = clause.replace(/(?:支出|收入|金额|资金)?分别[^分别]*$/, '').split('、');
  if (listed.length === count - 1) {
    const last = listed.at(-1) ?? '';
    const cut = Math.max(last.lastIndexOf('和'), last.lastIndexOf('与'), last.lastIndexOf('及'));
    if (cut > 0) listed.splice(-1, 1, last.slice(0, cut), last.slice(cut + 1));
  }
  return listed.length === count ? listed.map((name) => subjectOf(name)) : null;
}
