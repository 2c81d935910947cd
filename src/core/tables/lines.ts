import { matchSubject } from '../classification/match-subject';
import { isLabelColumn } from './blocks';
import { codeDigits, joinCode, withoutCode } from './codes';
import type { Column } from './columns';
import { readLabel } from './label';
import { type LineWord, lineName, lineWord, withoutLevelMark } from './line-kinds';
import { headingFollows, isCounterRow, isHeadingAgain, isPageTitle, isRateRow } from './not-lines';
import { CELL, isAmountLike, type View } from './view';
import { ordinalStyleOf, withNumberMarked } from './words';

/** A row under the heading that may become a line of the table. */
export interface Line {
  readonly row: number;
  readonly word: LineWord;
  readonly name: string;
  readonly code: string | null;
  /** What stands in a column of codes without being one of the official classifications: 500101 below 5001. */
  readonly ownCode: string;
  /** The style of its numbering (序号), before the name or in a column of its own; undefined for none. */
  readonly ordinal: number | undefined;
  /** 1 类, 2 款, 3 项, where that is said behind its name. */
  readonly mark: number | undefined;
  /** Leading spaces and cell indent, in half-width spaces. */
  readonly indent: number;
  /** Position among the columns of names, for 类 | 款 | 项 side by side. */
  readonly depth: number;
  /** Something stands in a column of figures. */
  readonly hasFigures: boolean;
  /** Groups that begin with this row: the names in the columns left of its own, which may be merged downwards. */
  readonly opens: readonly Group[];
}

/** A group of lines that stand under one name; `depth` as for `Line`. */
interface Group {
  readonly name: string;
  readonly depth: number;
  readonly lastRow: number;
}

const NO_GROUPS: readonly Group[] = [];

/** The columns of a block by what they hold. */
export interface Labels {
  readonly codes: readonly Column[];
  readonly names: readonly Column[];
}

/** Which columns hold codes and which names; where no heading says so, the first column of texts holds the names. */
export function labelsOf(columns: readonly Column[]): Labels {
  const labels = columns.filter(isLabelColumn);
  const codes = labels.filter(holdsCodes);
  let names = labels.filter((each) => !codes.includes(each) && each.texts > 0 && each.heading.meaning !== 'code');
  if (names.length === 0) {
    const texts = columns.filter((each) => !codes.includes(each) && each.texts > each.figures && isOpen(each));
    const most = texts.reduce((sum, each) => Math.max(sum, each.texts), 0);
    names = texts.filter((each) => each.texts === most).slice(0, 1);
  }
  // Texts behind the figures, such as 用途, are remarks rather than names.
  const end = columns.findIndex((each) => each.figures > each.texts && !labels.includes(each) && isOpen(each));
  const before = end < 0 ? names : names.filter((each) => columns.indexOf(each) < end);
  return { codes, names: before.length > 0 ? before : names.slice(0, 1) };
}

function isOpen({ heading: { meaning } }: Column): boolean {
  return meaning !== 'note' && meaning !== 'counter';
}

/** Codes by the heading, and digits under it; 类 and 科目 are headings of codes where digits stand below. */
function holdsCodes({ heading: { meaning }, digits, codes, texts, figures }: Column): boolean {
  if (meaning === 'code') return texts <= digits || digits > 0;
  if (meaning === 'level') return texts === 0 || digits > texts;
  return codes > texts && codes * 2 > figures;
}

/** Reads the rows from `first` to `last`; stops at notes and signatures (表下注释、签章). */
export function linesOf(
  view: View,
  columns: readonly Column[],
  labels: Labels,
  first: number,
  last: number,
): readonly Line[] {
  const lines: Line[] = [];
  const figures = columns.filter(
    (each) =>
      !labels.codes.includes(each) &&
      !labels.names.includes(each) &&
      each.figures > 0 &&
      each.heading.meaning !== 'counter',
  );
  const counter = columns.find((each) => each.heading.meaning === 'counter');
  const [left, right] = [columns[0]?.index ?? 0, columns.at(-1)?.index ?? 0];
  const seen: string[] = [];
  let above: string | null = null;
  for (let row = first; row <= last; row += 1) {
    const parts = labels.codes.map((each) => view.text(row, each.index));
    let depth = -1;
    let label = '';
    let opens = NO_GROUPS;
    for (let position = 0; position < labels.names.length; position += 1) {
      const column = labels.names[position];
      if (column === undefined || view.kind(row, column.index) === CELL.empty) continue;
      const text = view.text(row, column.index);
      if (depth >= 0) {
        const merge = view.mergeAt(row, labels.names[depth]?.index ?? 0);
        if (seen[depth] !== label)
          opens = [...opens, { name: lineName(withoutCode(label)), depth, lastRow: merge?.bottom ?? row }];
        seen[depth] = label;
      }
      label = withNumberMarked(text);
      depth = position;
    }
    // A total may be written over the code columns: 合计 merged from the first to the name.
    if (label === '') label = parts.find((part) => /[\u4e00-\u9fff]/.test(part)) ?? '';
    // 公用经费合计, merged from the block before to its figure in this one.
    const from = label === '' ? view.mergeAt(row, left) : undefined;
    const isFromBefore = from !== undefined && from.left < left && from.top === row;
    if (isFromBefore) label = view.text(row, from.left);
    if (label === '') label = totalElsewhere(view, row, columns);
    const hasFigures = figures.some((each) => isAmountLike(view.kind(row, each.index)));
    if (label === '' && !hasFigures && parts.every((part) => part.trim() === '')) continue;
    if (isCounterRow(view, row, left, right)) continue;
    const said = readLabel(label);
    const { word } = said;
    if (word === 'end' && !hasFigures) {
      if (headingFollows(view, row, last, columns)) continue;
      break;
    }
    if (!hasFigures && isPageTitle(label)) continue;
    if (isRateRow(view, row, label, figures)) continue;
    if (!hasFigures && reachesBeyond(view, row, labels, right)) continue;
    if (word === 'page' || isHeadingAgain(view, row, columns)) continue;
    const own: string | null = labels.codes.length > 1 ? joinCode(parts, above) : codeDigits(parts[0] ?? '');
    const code: string | null = own ?? said.code;
    if (code !== null) above = code;
    // 一般公共服务支出小计 with the code 201 is the category itself.
    const isCoded = own !== null && (word === 'subtotal' || word === 'named-total');
    const at = labels.names[Math.max(0, depth)]?.index ?? left;
    lines.push({
      row,
      word: isFromBefore ? 'outer-total' : word === 'end' || isCoded ? 'detail' : word,
      name: isCoded ? withoutLevelMark(said.marked.replace(/(?:小计|合计|总计|汇总)$/, '')) : said.name,
      code,
      ownCode: code === null && labels.codes.length === 1 ? (parts[0] ?? '').trim() : '',
      ordinal: said.ordinal ?? (counter && ordinalStyleOf(view.text(row, counter.index))),
      mark: said.mark,
      indent: said.spaces + 2 * view.indent(row, at),
      depth: Math.max(0, depth),
      hasFigures,
      opens,
    });
  }
  return lines;
}

/**
 * The lines up to the last with figures. Names behind it go on only where they are official subjects: a category at
 * the end may have had no spending, a total may have been forgotten; anything else is a remark.
 */
export function ownLines(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  const isCategory = (line: Line | undefined) =>
    line !== undefined &&
    (line.word === 'detail'
      ? line.code !== null || matchSubject(line.name, null).kind === 'exact'
      : line.word !== 'of-which');
  const last = lines.findLastIndex((line) => line.hasFigures);
  if (last < 0) return [];
  while (end > last + 1 && !isCategory(lines[end - 1])) end -= 1;
  return lines.slice(0, end);
}

/** The word of a total in a column that holds no names: 总分 under 绩效指标. */
function totalElsewhere(view: View, row: number, columns: readonly Column[]): string {
  for (const { index } of columns) {
    if (view.kind(row, index) !== CELL.text) continue;
    const word = lineWord(view.text(row, index));
    if (word === 'plain-total' || word === 'grand-total' || word === 'named-total') return view.text(row, index);
  }
  return '';
}

/** 公用经费合计 whose figure stands in the next block: the name is merged up to it. */
function reachesBeyond(view: View, row: number, labels: Labels, right: number): boolean {
  return [...labels.codes, ...labels.names].some(({ index }) => (view.mergeAt(row, index)?.right ?? index) > right);
}
