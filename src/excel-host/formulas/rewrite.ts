import { parseA1Ref, type RangeA1, stringifyA1Ref, type Token, tokenize } from '@borgar/fx';
import type { LineChange } from '../calculation';
import { encloses, type Move, movedArea, offset } from '../workbook-model/areas';
import { LAST_COLUMN, LAST_ROW } from './values';

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOST = '#REF!';

function written(sheet: string | undefined, range: RangeA1): string {
  const context = sheet === undefined ? [] : [sheet];
  return stringifyA1Ref({ context, range }, sheet !== undefined && !PLAIN_SHEET_NAME.test(sheet));
}

/** `B3` as `B3:B3` where the reference was written as a range before: so it goes on as one, as in Excel. */
function asRange(reference: string, before: string): string {
  const place = reference.slice(reference.lastIndexOf('!') + 1);
  return before.slice(before.lastIndexOf('!') + 1).includes(':') && !place.includes(':') && place !== LOST
    ? `${reference}:${place}`
    : reference;
}

/** Where a reference leads now: to a range on its own sheet or on another one. */
type Change = (range: RangeA1, sheet: string | undefined) => RangeA1 | OnSheet | null;

interface OnSheet {
  readonly range: RangeA1;
  /** As it is to be written; undefined: the formula's own. */
  readonly sheet: string | undefined;
}

/** The formula with every reference to a place replaced by what `change` makes of it; null loses it. */
function withReferences(formula: string, change: Change): string {
  let touched = false;
  const parts = tokenize(formula, { mergeRefs: true, withLocation: false }).map(({ type, value }: Token): string => {
    if (type !== 'range' && type !== 'range_beam') return value;
    const read = parseA1Ref(value, { allowNamed: false });
    if (read === undefined || !('range' in read) || (read.context ?? []).length > 1) return value;
    const sheet = read.context?.[0];
    const changed = change(read.range, sheet);
    if (changed === read.range) return value;
    touched = true;
    if (changed === null) return LOST;
    const place: OnSheet = 'range' in changed ? changed : { range: changed, sheet };
    return asRange(written(place.sheet, place.range), value);
  });
  return touched ? parts.join('') : formula;
}

/** Where the lines from `start` to `end` are after a change; undefined when none of them is left. */
function movedLines(
  start: number,
  end: number,
  last: number,
  { kind, first, count }: LineChange,
): readonly [number, number] | undefined {
  if (kind === 'insert') {
    const moved = [start >= first ? start + count : start, end >= first ? end + count : end] as const;
    return moved[0] > last ? undefined : [moved[0], Math.min(last, moved[1])];
  }
  const after = first + count;
  if (start >= first && end < after) return undefined;
  const top = start < first ? start : start < after ? first : start - count;
  const bottom = end < first ? end : end < after ? first - 1 : end - count;
  return [top, bottom];
}

function isAcross(from: number | null | undefined, to: number | null | undefined, change: LineChange): boolean {
  if (change.across === undefined) return true;
  return from != null && to != null && from >= change.across.from && to <= change.across.to;
}

function changedRange(range: RangeA1, change: LineChange): RangeA1 | null {
  const { top, left } = range;
  const bottom = range.bottom ?? top;
  const right = range.right ?? left;
  if (change.axis === 'rows') {
    if (top == null || bottom == null || !isAcross(left, right, change)) return range;
    const moved = movedLines(top, bottom, LAST_ROW, change);
    if (moved === undefined) return null;
    return moved[0] === top && moved[1] === bottom ? range : { ...range, top: moved[0], bottom: moved[1] };
  }
  if (left == null || right == null || !isAcross(top, bottom, change)) return range;
  const moved = movedLines(left, right, LAST_COLUMN, change);
  if (moved === undefined) return null;
  return moved[0] === left && moved[1] === right ? range : { ...range, left: moved[0], right: moved[1] };
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whether and where a cell is after a change on its sheet; undefined when it is gone. */
export function movedCell(
  row: number,
  column: number,
  change: LineChange,
): { readonly row: number; readonly column: number } | undefined {
  const moved = changedRange({ top: row, left: column, bottom: row, right: column }, change);
  return moved === null ? undefined : { row: moved.top ?? row, column: moved.left ?? column };
}

/**
 * A formula on `sheet` after lines were inserted or deleted.
 * @example rewriteLines('=SUM(B2:B25)', '表', { kind: 'insert', axis: 'rows', sheet: '表', first: 9, count: 1 }) // → '=SUM(B2:B26)'
 * @example rewriteLines('=B3+B9', '表', { kind: 'delete', axis: 'rows', sheet: '表', first: 1, count: 2 }) // → '=#REF!+B7'
 */
export function rewriteLines(formula: string, sheet: string, change: LineChange): string {
  return withReferences(formula, (range, written) =>
    sameName(written ?? sheet, change.sheet) ? changedRange(range, change) : range,
  );
}

/**
 * A formula after a sheet went away.
 * @example rewriteRemovedSheet('=支出!A1+A1', '支出') // → '=#REF!+A1'
 */
export function rewriteRemovedSheet(formula: string, removed: string): string {
  return withReferences(formula, (range, sheet) => (sheet !== undefined && sameName(sheet, removed) ? null : range));
}

/**
 * A formula after a sheet got another name.
 * @example rewriteRenamedSheet('=支出!A1&"支出!A1"', '支出', '支出 表') // → "='支出 表'!A1&\"支出!A1\""
 */
export function rewriteRenamedSheet(formula: string, name: string, newName: string): string {
  return tokenize(formula, { mergeRefs: true, withLocation: false })
    .map(({ type, value }: Token): string => {
      if (!type.startsWith('range')) return value;
      const read = parseA1Ref(value);
      const [sheet, ...more] = read?.context ?? [];
      if (read === undefined || sheet === undefined || more.length > 0 || !sameName(sheet, name)) return value;
      return stringifyA1Ref({ ...read, context: [newName] }, !PLAIN_SHEET_NAME.test(newName));
    })
    .join('');
}

type Line = number | null | undefined;

function shifted(line: Line, fixed: boolean | null | undefined, by: number): Line {
  return line == null || fixed === true ? line : line + by;
}

/**
 * A formula as it reads when it is copied so many rows and columns further: references without `$` move along.
 * @example rewriteCopied('=SUM(A1:A$3)', 1, 1) // → '=SUM(B2:B$3)'
 * @example rewriteCopied('=A1', -1, 0) // → '=#REF!'
 */
export function rewriteCopied(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (range) => {
    const top = shifted(range.top, range.$top, rows);
    const left = shifted(range.left, range.$left, columns);
    const bottom = shifted(range.bottom ?? range.top, range.$bottom ?? range.$top, rows);
    const right = shifted(range.right ?? range.left, range.$right ?? range.$left, columns);
    const outside = (line: Line, last: number) => line != null && (line < 0 || line > last);
    if (outside(top, LAST_ROW) || outside(bottom, LAST_ROW)) return null;
    if (outside(left, LAST_COLUMN) || outside(right, LAST_COLUMN)) return null;
    return { ...range, top, left, bottom, right } as RangeA1;
  });
}

/** Cells of the sheet `sheet` that were cut out and put down elsewhere, on the sheet `to` if it is another one. */
export type MoveOfCells = Move & { readonly sheet: string; readonly to?: string };

/**
 * A formula on `sheet` after cells were moved: what refers to them follows, what refers to cells that they came to lie
 * on is lost.
 * @example rewriteMoved('=A1+B1', '表', { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 }, rows: 4, columns: 0 }) // → '=A5+B1'
 */
export function rewriteMoved(formula: string, sheet: string, move: MoveOfCells): string {
  const target = offset(move.area, move.rows, move.columns) ?? move.area;
  const to = move.to ?? move.sheet;
  return withReferences(formula, (range, written) => {
    const { top, left } = range;
    const bottom = range.bottom ?? top;
    const right = range.right ?? left;
    if (top == null || left == null || bottom == null || right == null) return range;
    const area = { top, left, bottom, right };
    const on = written ?? sheet;
    if (sameName(on, move.sheet) && encloses(move.area, area)) {
      const moved = { ...range, ...movedArea(area, move) };
      if (sameName(to, move.sheet)) return moved;
      return { range: moved, sheet: sameName(to, sheet) ? undefined : to };
    }
    return sameName(on, to) && encloses(target, area) ? null : range;
  });
}

/**
 * The formula of a cell that was moved from `from` to the sheet `to` itself: what it refers to stays the same, and is
 * written with its sheet where that is another one now.
 * @example rewriteCarried('=A1+其他!A1', '表', '其他') // → '=表!A1+A1'
 */
export function rewriteCarried(formula: string, from: string, to: string): string {
  if (sameName(from, to)) return formula;
  return withReferences(formula, (range, written) => {
    if (written === undefined) return { range, sheet: from };
    return sameName(written, to) ? { range, sheet: undefined } : range;
  });
}
