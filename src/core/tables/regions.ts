import type { Area } from '../grid/address';
import { type HeaderRows, headersIn, isTextRow } from './header-rows';
import { headingWord } from './heading';
import { unitIn } from './unit-words';
import { CELL, isAmountLike, type View } from './view';
import { compact, ordinalOf } from './words';

/** A part of a sheet with one heading; what stands above the heading is its title, its unit and the like. */
export interface Region {
  readonly area: Area;
  readonly header: HeaderRows;
}

/** The smallest area with everything in `area` in it, or undefined if it is empty. */
export function trimmed(view: View, area: Area): Area | undefined {
  let [top, left, bottom, right] = [-1, area.right + 1, -1, area.left - 1];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (view.kind(row, column) === CELL.empty) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}

function filledCells(view: View, row: number, area: Area): number {
  let count = 0;
  for (let column = area.left; column <= area.right && count < 2; column += 1) {
    if (view.kind(row, column) !== CELL.empty) count += 1;
  }
  return count;
}

/** The runs of columns between empty ones; a row with a single cell (a title over everything) closes no gap. */
function runsOfColumns(view: View, area: Area): readonly Area[] {
  const used = new Set<number>();
  const width = area.right - area.left + 1;
  for (let row = area.top; row <= area.bottom && used.size < width; row += 1) {
    if (filledCells(view, row, area) < 2) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      if (used.has(column)) continue;
      const merge = view.mergeAt(row, column);
      const isInside = merge !== undefined && merge.left < column && merge.right - merge.left < width - 1;
      if (view.kind(row, column) !== CELL.empty || isInside) used.add(column);
    }
  }
  const runs: Area[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!used.has(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ ...area, left: column, right: column });
  }
  return runs;
}

/** A part with a heading and with names of its own under it, not only figures set apart by an empty column. */
function isTable(view: View, area: Area): boolean {
  const [header] = headersIn(view, area);
  if (header === undefined) return false;
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { meaning } = headingWord(view.text(row, column));
      if (meaning === 'name' || meaning === 'code' || meaning === 'level') return true;
    }
  }
  let names = 0;
  for (let row = header.bottom + 1; row <= Math.min(area.bottom, header.bottom + 12); row += 1) {
    if (view.kind(row, area.left) === CELL.text) names += 1;
  }
  return names > 1;
}

/** Remarks that stand beside a table behind an empty column: texts without figures, under no word of a heading. */
function isRemark(view: View, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const kind = view.kind(row, column);
      if (kind === CELL.empty) continue;
      if (isAmountLike(kind)) return false;
      const text = view.text(row, column);
      if (headingWord(text).meaning !== 'other' && !/[:：。]/.test(text) && text.length < 12) return false;
      if (unitIn(text) !== undefined) return false;
    }
  }
  return true;
}

/** Tables side by side (并列): cut at empty columns, where each side has a heading of its own. */
function strips(view: View, area: Area): readonly Area[] {
  const parts: Area[] = [];
  let lastIsTable = false;
  for (const run of runsOfColumns(view, area)) {
    const last = parts.at(-1);
    const runIsTable = isTable(view, run);
    if (last === undefined || (runIsTable && lastIsTable)) parts.push(run);
    else if (!(lastIsTable && isRemark(view, run))) parts[parts.length - 1] = { ...last, right: run.right };
    lastIsTable = lastIsTable || runIsTable;
  }
  return parts;
}

/** The first row that belongs to a heading: titles and units stand above it, with few cells and without amounts. */
function startOf(view: View, header: HeaderRows, area: Area, first: number): number {
  let start = header.top;
  for (let row = header.top - 1; row >= first && header.top - row <= 8; row -= 1) {
    const count = filledCells(view, row, area);
    if (count > 0 && !isTextRow(view, row, area)) break;
    if (count > 1 && !/[:：]/.test(rowText(view, row, area))) break;
    if (count > 0) start = row;
  }
  return start;
}

function rowText(view: View, row: number, area: Area): string {
  const cells: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (view.kind(row, column) !== CELL.empty) cells.push(compact(view.text(row, column).slice(0, 80)));
  }
  return cells.join('|');
}

const PAGE_WORDS = /\(?续表?\d?\)?|第[\d一二三四五六七八九十]+页|共\d+页|[|-]/g;

function isTotalName(text: string): boolean {
  return /(?:合计|总计|共计)$/.test(compact(text));
}

function holdsTotal(view: View, area: Area, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 4); column += 1) {
      if (view.kind(row, column) === CELL.text && isTotalName(view.text(row, column).slice(0, 24))) return true;
    }
  }
  return false;
}

function titleOf(view: View, area: Area, from: number, to: number): string {
  let title = '';
  for (let row = from; row < to; row += 1) {
    const text = rowText(view, row, area).replace(/\(?(?:金额)?单位:[百千万亿]{0,2}元\)?/, '');
    // Signatures of the page before and who fills in the form are no title.
    if (!text.includes(':')) title += text;
  }
  return title.replace(PAGE_WORDS, '');
}

/** A heading repeated on the next printed page (续表): the same words, and no new title. */
function isRepeated(view: View, first: Region, next: HeaderRows, start: number): boolean {
  const { area, header } = first;
  if (rowText(view, header.bottom, area) !== rowText(view, next.bottom, area)) return false;
  const title = titleOf(view, area, start, next.top);
  return title === '' || title === titleOf(view, area, area.top, header.top) || isSection(view, first, title);
}

/** 二、财政所 after 一、办公室: the next section of a table, whose sections have 小计 only. */
function isSection(view: View, { area, header }: Region, title: string): boolean {
  const [own, before] = [title, rowText(view, header.top - 1, area)].map((text) => ordinalOf(text)?.style);
  const isName = title.length <= 16 && !/[表年]|情况|收支/.test(title);
  return isName && own !== undefined && own <= 1 && own === before && !holdsTotal(view, area, header.top, area.bottom);
}

/** Tables below one another (上下排列), each from its title to the row before the next title. */
function stacked(view: View, area: Area): readonly Region[] {
  const headers = [...headersIn(view, area)];
  const regions: Region[] = [];
  let bottom = area.top - 1;
  let lastHasTotal = false;
  for (const [index, header] of headers.entries()) {
    const start = startOf(view, header, area, bottom + 1);
    const next = headers[index + 1];
    const end = next === undefined ? area.bottom : startOf(view, next, area, header.bottom + 1) - 1;
    const last = regions.at(-1);
    const hasTotal = holdsTotal(view, area, header.bottom + 1, end);
    // One table has one total: a second one belongs to another table under the same heading.
    if (last !== undefined && !(lastHasTotal && hasTotal) && isRepeated(view, last, header, start)) {
      regions[regions.length - 1] = { ...last, area: { ...last.area, bottom: end } };
      lastHasTotal = lastHasTotal || hasTotal;
    } else {
      regions.push({ area: { ...area, top: start, bottom: end }, header });
      lastHasTotal = hasTotal;
    }
    bottom = header.bottom;
  }
  return regions;
}

/**
 * Cuts an area of a sheet into parts with one heading each: first side by side, then below one another, and so on
 * until nothing is left to cut.
 */
export function regionsOf(view: View, whole: Area, depth = 0): readonly Region[] {
  const used = trimmed(view, whole);
  if (used === undefined) return [];
  const sides = strips(view, used);
  const area = sides.length === 1 ? (sides[0] ?? used) : used;
  if (sides.length > 1 && depth < 6) return sides.flatMap((side) => regionsOf(view, side, depth + 1));
  const regions = stacked(view, area);
  if (regions.length < 2 || depth >= 6) return regions;
  return regions.flatMap((region) => {
    const parts = strips(view, region.area);
    return parts.length > 1 ? parts.flatMap((part) => regionsOf(view, part, depth + 1)) : [region];
  });
}
