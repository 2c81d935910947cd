import { subjectOfCode } from '../classification/subjects';
import type { Area } from '../grid/address';
import { codeDigits } from './codes';
import type { HeaderRows } from './header-rows';
import { type Heading, headingWord, readTiers } from './heading';
import type { Meaning } from './heading-words';
import { CELL, isAmountLike, type View } from './view';
import { compact } from './words';
import { isYear } from './years';

/** A column with its heading and what stands under it, counted over a sample of the rows. */
export interface Column {
  readonly index: number;
  readonly heading: Heading;
  readonly texts: number;
  readonly amounts: number;
  /** Numbers or dashes, errors and the like. */
  readonly figures: number;
  /** Up to seven digits: a code where the heading says so. */
  readonly digits: number;
  /** Codes of the official classifications: 201, 20106. */
  readonly codes: number;
}

const SAMPLE = 300;

/** Up to `most` rows, spread evenly from first to last. */
export function sampleRows(first: number, last: number, most = SAMPLE): readonly number[] {
  const count = last - first + 1;
  if (count <= most) return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
  return Array.from({ length: most }, (_, index) => first + Math.floor((index * (count - 1)) / (most - 1)));
}

/** The words over a column in one tier: its own, or those of the merged cell it lies under. */
function wordsOver(view: View, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  const text = merge === undefined ? view.text(row, column) : view.text(merge.top, merge.left);
  return text.trim();
}

/** Where the merges of an upper tier got lost, its words reach over the empty cells to their right. */
function reachesOver(view: View, row: number, column: number, header: HeaderRows, left: number): string {
  if (row === header.bottom) return '';
  const hasBelow = (each: number) => {
    for (let below = row + 1; below <= header.bottom; below += 1) if (wordsOver(view, below, each) !== '') return true;
    return false;
  };
  for (let each = column; each >= left; each -= 1) {
    if (!hasBelow(each)) return '';
    const words = wordsOver(view, row, each);
    if (words !== '') return view.mergeAt(row, each) === undefined || each === column ? words : '';
  }
  return '';
}

/** The tiers over a column, upper first, each once. */
function tiersOver(view: View, column: number, header: HeaderRows, left: number): readonly string[] {
  const tiers: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const words = wordsOver(view, row, column) || reachesOver(view, row, column, header, left);
    if (words !== '' && words.length <= 120 && compact(words) !== compact(tiers.at(-1) ?? '')) tiers.push(words);
  }
  return tiers;
}

function isDigits(text: string): boolean {
  return /^\d{1,7}$/.test(text) && !isYear(text);
}

const THEMES: ReadonlySet<Meaning> = new Set<Meaning>(['basic', 'project', 'part']);

/** An upper tier over all figures (2025年基本支出) says what the table is about, not which column is its basic part. */
function withoutTheme(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter((column) => column.figures > 0 && column.codes < column.figures);
  const theme = figures[0]?.heading.tiers[0] ?? '';
  const isTheme = figures.length > 1 && THEMES.has(headingWord(theme).meaning);
  if (!isTheme || !figures.every(({ heading: { tiers } }) => tiers.length > 1 && tiers[0] === theme)) return columns;
  return columns.map((column) => {
    const { heading } = column;
    if (!figures.includes(column)) return column;
    return { ...column, heading: { ...heading, meaning: readTiers(heading.tiers.slice(1)).meaning } };
  });
}

/** The columns of an area with their headings. A column without heading and without content is left out. */
export function columnsOf(view: View, area: Area, header: HeaderRows): readonly Column[] {
  const rows = sampleRows(header.bottom + 1, area.bottom);
  const columns: Column[] = [];
  for (let index = area.left; index <= area.right; index += 1) {
    let [texts, amounts, figures, digits, codes] = [0, 0, 0, 0, 0];
    for (const row of rows) {
      const kind = view.kind(row, index);
      if (kind === CELL.text) texts += 1;
      if (kind === CELL.amount) amounts += 1;
      if (isAmountLike(kind)) figures += 1;
      if (kind !== CELL.amount) continue;
      const text = compact(view.text(row, index));
      if (!isDigits(text)) continue;
      digits += 1;
      if (codeDigits(text) !== null && subjectOfCode(text.slice(0, 3)) !== undefined) codes += 1;
    }
    const heading = readTiers(tiersOver(view, index, header, area.left));
    if (heading.tiers.length > 0 || figures + texts > 0)
      columns.push({ index, heading, texts, amounts, figures, digits, codes });
  }
  return withoutTheme(columns);
}
