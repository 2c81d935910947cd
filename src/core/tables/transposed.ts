import type { Area } from '../grid/address';
import type { HeaderRows } from './header-rows';
import { headingWord, isSubjectWord } from './heading';
import type { Meaning } from './heading-words';
import { CELL, isAmountLike, type View } from './view';

/** Words that head a column of amounts and never name a category. */
const ROLE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'change',
  'growth-rate',
  'change-or-rate',
  'initial-budget',
  'adjusted-budget',
  'execution-rate',
  'share',
]);

function saysRole(text: string): boolean {
  const { meaning, year, period } = headingWord(text);
  if (ROLE_MEANINGS.has(meaning)) return true;
  if (meaning === 'amount' || meaning === 'other') return year !== null;
  return (
    meaning === 'spending' && (year !== null || period !== null || /^(?:支出)?(?:决算|执行)数?$/.test(text.trim()))
  );
}

function saysAmount(text: string): boolean {
  const { meaning } = headingWord(text);
  return meaning === 'amount' || (meaning === 'spending' && !isSubjectWord(text));
}

/** How many columns at the left hold words rather than figures. */
function labelColumns(view: View, area: Area, header: HeaderRows): number {
  let count = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    let figures = 0;
    for (let row = header.bottom + 1; row <= Math.min(area.bottom, header.bottom + 20); row += 1) {
      if (isAmountLike(view.kind(row, column)) && !/^(?:19|20)\d\d$/.test(view.text(row, column))) figures += 1;
    }
    if (figures > 0) break;
    count += 1;
  }
  return count;
}

/**
 * Whether the categories stand across (转置表): the words of years and roles go down the first columns, and not across
 * the heading. Gives the number of columns with such words, or 0.
 */
export function transposedLabels(view: View, area: Area, header: HeaderRows): number {
  if (area.bottom - header.bottom > 30) return 0;
  const count = labelColumns(view, area, header);
  if (count === 0 || count > 3) return 0;
  let [down, amounts, labels] = [0, 0, 0];
  const seen = new Set<string>();
  for (let row = header.bottom + 1; row <= area.bottom; row += 1) {
    const words = Array.from({ length: count }, (_, offset) => view.text(row, area.left + offset)).filter(
      (text) => text !== '',
    );
    if (words.length === 0) continue;
    labels += 1;
    // Years that come again and again belong to a list with a line for each subject and year.
    const last = words.at(-1) ?? '';
    if (seen.has(last) && saysRole(last)) return 0;
    seen.add(last);
    if (words.some(saysRole)) down += 1;
    else if (words.some(saysAmount)) amounts += 1;
  }
  let [across, subjects] = [0, 0];
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (let column = area.left + count; column <= area.right; column += 1) {
      if (view.kind(row, column) === CELL.empty) continue;
      if (saysRole(view.text(row, column))) across += 1;
      if (isSubjectWord(view.text(row, column))) subjects += 1;
    }
  }
  // 金额 or 支出 down the side, and subjects across: one line of amounts may be all there is.
  const isClear = subjects >= 2 && amounts > 0 && down + amounts === labels;
  return across === 0 && (isClear || (down >= 2 && down * 4 >= labels * 3)) ? count : 0;
}
