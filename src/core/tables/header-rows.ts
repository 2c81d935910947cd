import type { Area } from '../grid/address';
import { headingWord, isFigureWord, isLabelMeaning } from './heading';
import { isCounterRow } from './not-lines';
import { unitIn } from './unit-words';
import { CELL, isAmountLike, type View } from './view';
import { isYear } from './years';

/** The rows of a heading (表头); `bottom` is its last tier. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** How far below a heading the first figures may stand: labels without amounts and blank rows come before them. */
const FIGURES_WITHIN = 12;
const MOST_TIERS = 6;

/** A cell that holds a year and nothing else; most that are asked about hold amounts, of which no text is made. */
function holdsYear(view: View, row: number, column: number): boolean {
  const content = view.content(row, column);
  if (typeof content === 'number') return Number.isInteger(content) && isYear(String(content));
  return isYear(view.text(row, column));
}

/** A row without amounts; years in headings do not count as amounts, and an error may have befallen a heading. */
export function isTextRow(view: View, row: number, area: Area): boolean {
  let texts = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const kind = view.kind(row, column);
    if (kind === CELL.text) texts += 1;
    else if (isAmountLike(kind) && kind !== CELL.error) {
      if (kind !== CELL.amount || !holdsYear(view, row, column)) return false;
      texts += 1;
    }
  }
  return texts > 0;
}

/** The columns a heading cell stands over: its own, or those of its merged area. */
function span(view: View, row: number, column: number, area: Area): readonly [number, number] {
  const merge = view.mergeAt(row, column);
  return merge === undefined ? [column, column] : [Math.max(area.left, merge.left), Math.min(area.right, merge.right)];
}

function hasFiguresBelow(view: View, row: number, [left, right]: readonly [number, number], area: Area): boolean {
  const last = Math.min(area.bottom, row + FIGURES_WITHIN);
  for (let below = row + 1; below <= last; below += 1) {
    for (let column = left; column <= right; column += 1) {
      if (isAmountLike(view.kind(below, column)) && !holdsYear(view, below, column)) return true;
    }
  }
  return false;
}

/** A heading of amounts over nothing but other tiers and an empty column: the budgets of a form may have been left blank. */
function isOverBlank(view: View, row: number, [left, right]: readonly [number, number], area: Area): boolean {
  const last = Math.min(area.bottom, row + FIGURES_WITHIN);
  for (let below = row + 1; below <= last; below += 1) {
    for (let column = left; column <= right; column += 1) {
      if (view.kind(below, column) === CELL.empty) continue;
      const text = view.text(below, column);
      if (!isFigureWord(headingWord(text), text)) return false;
    }
    if (filled(view, below, area) > 0 && !isTextRow(view, below, area)) return true;
  }
  return false;
}

/** 单位：万元 or 编制单位：某局: the line between title and heading. */
const UNIT_LINE = /^\s*[（(]?(?:金额|编制|填报|报送|计量)?单位(?:名称)?\s*[:：]/;
const UNIT_ALONE = /^\s*[(（]?(?:千|百|万|百万|亿)?元[)）]?\s*$/;
const TITLE = /表\s*(?:[(（][^()（）]{0,20}[)）])?\s*$/;

/** At least two headings of amounts with their figures right below: 单位：元 | 本年 | 上年. */
function isLastTier(view: View, row: number, area: Area): boolean {
  let headings = 0;
  for (let column = area.left + 1; column <= area.right; column += 1) {
    if (view.kind(row, column) === CELL.empty) continue;
    const text = view.text(row, column);
    if (UNIT_LINE.test(text) || !isFigureWord(headingWord(text), text)) return false;
    if (isAmountLike(view.kind(row + 1, column))) headings += 1;
  }
  return headings > 1;
}

interface Hits {
  readonly labels: number;
  readonly figures: number;
  /** Headings of amounts that were left blank. */
  readonly blanks: number;
  readonly others: number;
}

/** Longer words that stand alone are titles. */
const LONGEST_TIER = 6;

/** An upper tier whose merges got lost (收入 | 支出): its word stands over the empty cells behind it, too. */
function reach(view: View, row: number, column: number, area: Area): readonly [number, number] {
  const [left, first] = span(view, row, column, area);
  const text = view.text(row, column).trim();
  let right = first;
  if (text.length > LONGEST_TIER || headingWord(text).year !== null) return [left, right];
  while (right < area.right && view.kind(row, right + 1) === CELL.empty) right += 1;
  return [left, right];
}

/** How many cells of a text row speak as headings do; `over` gives the columns that a word stands over. */
function hitsOf(view: View, row: number, area: Area, over = span): Hits {
  let [labels, figures, blanks, others] = [0, 0, 0, 0];
  for (let column = area.left; column <= area.right; column += 1) {
    if (view.kind(row, column) === CELL.empty) continue;
    const text = view.text(row, column);
    const word = headingWord(text);
    if (column === area.left && unitIn(text) !== undefined && isLastTier(view, row, area)) {
      labels += 1; // 单位：元 in the corner of the heading
      continue;
    }
    if (UNIT_LINE.test(text)) return { labels: 0, figures: 0, blanks: 0, others: 1 };
    if (TITLE.test(text) || UNIT_ALONE.test(text)) others += 1;
    else if (isLabelMeaning(word.meaning)) labels += 1;
    else if (!isFigureWord(word, text)) others += 1;
    else if (hasFiguresBelow(view, row, over(view, row, column, area), area)) figures += 1;
    else if (isOverBlank(view, row, over(view, row, column, area), area)) blanks += 1;
    else others += 1;
  }
  return { labels, figures, blanks, others };
}

function isCandidate({ labels, figures, others }: Hits): boolean {
  return ((labels > 0 && figures > 0) || figures > 1) && labels + figures >= others;
}

function filled(view: View, row: number, area: Area): number {
  let count = 0;
  for (let column = area.left; column <= area.right; column += 1) if (view.kind(row, column) !== CELL.empty) count += 1;
  return count;
}

function holdsColon(view: View, row: number, area: Area): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (view.kind(row, column) === CELL.text && /[:：]/.test(view.text(row, column).slice(0, 60))) return true;
  }
  return false;
}

/** A tier above a candidate: several words, or one word merged over some of the columns. */
function isUpperTier(view: View, row: number, area: Area): boolean {
  if (!isTextRow(view, row, area) || holdsColon(view, row, area)) return false;
  const count = filled(view, row, area);
  // 年度总体目标 and what it says: a key and its value above the heading of indicators.
  const isKey = view.kind(row, area.left) === CELL.text && headingWord(view.text(row, area.left)).meaning === 'other';
  if (isKey && count === 2 && (view.mergeAt(row, area.left)?.bottom ?? row) === row) return false;
  if (count > 1) {
    // 部门名称 and its name beside it are no tier, though the word is one of headings.
    const { labels, figures, others } = hitsOf(view, row, area, reach);
    return figures > 0 || (labels > 0 && others === 0);
  }
  for (let column = area.left + 1; column <= area.right; column += 1) {
    if (view.kind(row, column) === CELL.empty) continue;
    const text = view.text(row, column);
    const [left, right] = span(view, row, column, area);
    return right > left && isFigureWord(headingWord(text), text) && hasFiguresBelow(view, row, [left, right], area);
  }
  return false;
}

/** A tier below a candidate: it has words over figures or code levels, not only a label in the first column. */
function isLowerTier(view: View, row: number, area: Area): boolean {
  if (!isTextRow(view, row, area) || isCounterRow(view, row, area.left, area.right)) return false;
  const { labels, figures, blanks, others } = hitsOf(view, row, area);
  if (figures + labels + others === 0) return blanks > 1;
  if (figures > 0 && labels + figures >= others) return true;
  if (labels > 1) return labels > others;
  // Words that say nothing by themselves, under a merged heading: the items of the 三公 form.
  let inner = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    if (view.kind(row, column) === CELL.empty) continue;
    if (!hasFiguresBelow(view, row, [column, column], area)) return false;
    inner += 1;
  }
  return inner > 1;
}

/**
 * The headings of an area, from above: rows of words over figures. Only rows without amounts are read, and each of
 * them once, so that long tables cost nothing.
 */
export function* headersIn(view: View, area: Area): Iterable<HeaderRows> {
  let previous = area.top - 1;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!isTextRow(view, row, area) || !isCandidate(hitsOf(view, row, area))) continue;
    let top = row;
    while (top - 1 > previous && row - top < MOST_TIERS && isUpperTier(view, top - 1, area)) top -= 1;
    let bottom = row;
    while (bottom < area.bottom && bottom - row < MOST_TIERS && isLowerTier(view, bottom + 1, area)) bottom += 1;
    // A cell of the heading may be merged downwards past its words.
    yield { top, bottom };
    [row, previous] = [bottom, bottom];
  }
}

/** A heading known only by its place: words over a column of figures, in an area without words we know. */
export function findHeaderByPlace(view: View, area: Area): HeaderRows | undefined {
  for (let row = area.top; row < Math.min(area.bottom, area.top + 40); row += 1) {
    if (!isTextRow(view, row, area) || holdsColon(view, row, area) || isTextRow(view, row + 1, area)) continue;
    const isAlone = filled(view, row, area) < 2;
    for (let column = area.left + 1; column <= area.right; column += 1) {
      const text = view.text(row, column);
      if (isAlone && !isFigureWord(headingWord(text), text)) continue;
      if (view.kind(row, column) === CELL.text && hasFiguresBelow(view, row, [column, column], area)) {
        return { top: row, bottom: row };
      }
    }
  }
  return undefined;
}
