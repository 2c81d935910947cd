import type { Area } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import { HostError } from '../host-error';
import { intersection } from './areas';
import { type Cell, cellKey } from './cell';
import { movedFormula } from './copy-cells';
import type { Origin } from './model-event';
import { requireUnlocked } from './protection';
import { putCell } from './put-cell';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** A column (or row) to sort by, counted from the first of the area. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** Rows change places; otherwise columns do. */
  readonly byRows: boolean;
  /** In the order of Pinyin; otherwise of strokes, as far as the machine knows them. */
  readonly method: 'PinYin' | 'StrokeCount';
}

/** Numbers come before texts, texts before logical values, errors last. */
function rank(value: Content): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function comparison({ matchCase, method }: SortOptions): (one: Content, other: Content) => number {
  const locale = method === 'StrokeCount' ? 'zh-CN-u-co-stroke' : 'zh-CN';
  const texts = new Intl.Collator(locale, { sensitivity: matchCase ? 'variant' : 'accent' });
  return (one, other) => {
    if (typeof one === 'string' && typeof other === 'string') return texts.compare(one, other);
    if (rank(one) !== rank(other) || isCellError(one) || isCellError(other)) return rank(one) - rank(other);
    return Number(one) - Number(other);
  };
}

/**
 * Sorts the lines of an area (排序): equal ones keep their order, empty cells come last in both directions, formulas
 * move along. @throws {HostError} on locked or merged cells
 */
export function sortCells(model: WorkbookModel, sheet: Sheet, area: Area, options: SortOptions, origin: Origin): void {
  requireUnlocked(model, sheet, area);
  if (sheet.state.merges.some((merge) => intersection(merge, area) !== undefined)) {
    throw new HostError('MergedRangeConflict', 'Merged cells can not be sorted.');
  }
  const { byRows, fields } = options;
  const [from, to] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const [start, end] = byRows ? [area.left, area.right] : [area.top, area.bottom];
  const keyAt = (line: number, place: number) => (byRows ? cellKey(line, place) : cellKey(place, line));
  const lines = Array.from({ length: to - from + 1 }, (_, index) => ({
    line: from + index,
    cells: Array.from({ length: end - start + 1 }, (__, place) =>
      sheet.state.cells.get(keyAt(from + index, start + place)),
    ),
  }));
  const compare = comparison(options);
  lines.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const first = one.cells[key]?.value ?? null;
      const second = other.cells[key]?.value ?? null;
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
        continue;
      }
      const order = compare(first, second);
      if (order !== 0) return ascending ? order : -order;
    }
    return one.line - other.line;
  });
  for (const [index, { line, cells }] of lines.entries()) {
    for (const [place, cell] of cells.entries()) {
      putCell(model, sheet, keyAt(from + index, start + place), moved(cell, line, from + index, start + place, byRows));
    }
  }
  model.news.push({ kind: 'edited', sheet, area, change: 'RangeEdited', origin });
  const areas = movedLines(lines, from).map(([first, last]) =>
    byRows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last },
  );
  model.news.push({ kind: 'sorted', sheet, areas, byRows, origin });
}

/** The lines that stand where another one stood, neighbours together as the first and last of them. */
function movedLines(lines: readonly { readonly line: number }[], from: number): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [index, { line }] of lines.entries()) {
    const place = from + index;
    if (line === place) continue;
    const last = spans.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else spans.push([place, place]);
  }
  return spans;
}

function moved(cell: Cell | undefined, from: number, to: number, place: number, byRows: boolean): Cell | undefined {
  if (cell?.formula === undefined || from === to) return cell;
  const at = (line: number) => (byRows ? { row: line, column: place } : { row: place, column: line });
  return { value: null, formula: movedFormula(cell.formula, at(from), at(to)), style: cell.style };
}
