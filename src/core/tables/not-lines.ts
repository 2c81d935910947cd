import type { Column } from './columns';
import { headingWord } from './heading';
import type { Meaning } from './heading-words';
import { unitIn } from './unit-words';
import { CELL, type View } from './view';
import { compact } from './words';

/** More than two signs that begin with two ideographs: no word and no number of a row that numbers the columns. */
const IS_NAME = /^(?![栏行]次)[\u4e00-\u9fff]{2}[\u4e00-\u9fff\w]/;

/** 栏次, 1, 2, 3 or 甲, 乙, 1 or A, B, C=A-B: a row that numbers the columns. */
export function isCounterRow(view: View, row: number, left: number, right: number): boolean {
  let previous = 0;
  let [counted, letters] = [0, 0];
  for (let column = left; column <= right; column += 1) {
    const kind = view.kind(row, column);
    if (kind === CELL.empty) continue;
    const words = view.text(row, column);
    if (IS_NAME.test(words)) return false;
    const text = compact(words).replace(/^(?:栏次|行次)(?=\d)/, '');
    if (/^[A-Z](?:=[A-Z()+\-×÷*/%\d]{1,24})?$/.test(text)) {
      letters += 1;
      continue;
    }
    if (/^(?:栏次|行次|项目|[类款项甲乙丙丁])$/.test(text)) continue;
    const number = /^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1] ?? /^[①-⑳]/.exec(text)?.[0];
    if (number === undefined) return false;
    const value = /\d/.test(number) ? Number(number) : number.charCodeAt(0) - 0x245f;
    if (counted > 0 && value !== previous + 1) return false;
    previous = value;
    counted += 1;
  }
  return counted > 1 || letters > 2;
}

const tierWords = new WeakMap<Column, ReadonlySet<string>>();

/** The words over a column, as they are compared. */
function wordsOver(column: Column): ReadonlySet<string> {
  const known = tierWords.get(column);
  if (known !== undefined) return known;
  const words = new Set(column.heading.tiers.map(compact));
  tierWords.set(column, words);
  return words;
}

/** The heading once more, on the next printed page, or its title: texts where figures belong. */
export function isHeadingAgain(view: View, row: number, columns: readonly Column[]): boolean {
  let same = 0;
  for (const column of columns) {
    if (view.kind(row, column.index) === CELL.empty) continue;
    if (!wordsOver(column).has(compact(view.text(row, column.index)))) return false;
    same += 1;
  }
  return same > 1;
}

/** How far below the end of a printed page its heading may stand again: signature, title, unit and the like lie between. */
const PAGE_BREAK = 8;

/** Whether the heading is repeated soon: then notes and signatures end a printed page and not the table. */
export function headingFollows(view: View, row: number, last: number, columns: readonly Column[]): boolean {
  for (let next = row + 1; next <= Math.min(last, row + PAGE_BREAK); next += 1) {
    if (isHeadingAgain(view, next, columns)) return true;
  }
  return false;
}

/** A title or a unit repeated on the next printed page: the only words of a row without figures. */
export function isPageTitle(label: string): boolean {
  const tidy = compact(label);
  return unitIn(tidy) !== undefined || /表(?:\([^()]{0,20}\))?$/.test(tidy);
}

const RATES: ReadonlySet<Meaning> = new Set<Meaning>(['growth-rate', 'share', 'execution-rate', 'rate']);

/** 增长率 or 占比 as a line of its own below the amounts: every figure in it is a percentage. */
export function isRateRow(view: View, row: number, label: string, figures: readonly Column[]): boolean {
  // The words are read only of labels that may be rates: long lists have a label of their own in every row.
  if (!/[率比幅速%％]/.test(label) || !RATES.has(headingWord(label).meaning)) return false;
  let percents = 0;
  for (const { index } of figures) {
    if (view.kind(row, index) !== CELL.amount) continue;
    if (!view.text(row, index).includes('%') && !view.format(row, index).includes('%')) return false;
    percents += 1;
  }
  return percents > 0;
}
