import type { Area } from '../../core/grid/address';
import { cellKey } from '../../core/grid/dense-sheet';
import type { FormulaCell } from './store';

/** One rectangle that formulas read, shared by all of them. */
export interface RangeReader {
  readonly area: Area;
  readonly formulas: Set<FormulaCell>;
  /** As in a formula cell. */
  waiting: number;
  stale: boolean;
}

/** Who reads which cells of a sheet. */
export interface Readers {
  readonly cells: Map<number, Set<FormulaCell>>;
  readonly ranges: Map<string, RangeReader>;
  /**
   * Rectangles by height: on each level in blocks of so many rows that a rectangle touches two at most. So a cell
   * finds its readers without a look at all the others.
   */
  readonly levels: Level[];
}

interface Level {
  readonly height: number;
  readonly byColumn: Map<number, RangeReader[]>;
  readonly wide: Map<number, RangeReader[]>;
}

const BLOCK = 16;
const WIDE = 32;

export function createReaders(): Readers {
  return { cells: new Map(), ranges: new Map(), levels: [] };
}

function levelFor(readers: Readers, area: Area): Level {
  const rows = area.bottom - area.top + 1;
  let height = BLOCK;
  while (height < rows) height *= BLOCK;
  const known = readers.levels.find((level) => level.height === height);
  if (known !== undefined) return known;
  const level: Level = { height, byColumn: new Map(), wide: new Map() };
  readers.levels.push(level);
  return level;
}

/** The blocks of a rectangle: on its level, column by column or, for wide ones, all columns together. */
function forEachBlock(
  level: Level,
  area: Area,
  visit: (blocks: Map<number, RangeReader[]>, key: number) => void,
): void {
  const last = Math.floor(area.bottom / level.height);
  for (let block = Math.floor(area.top / level.height); block <= last; block += 1) {
    if (area.right - area.left >= WIDE) visit(level.wide, block);
    else for (let column = area.left; column <= area.right; column += 1) visit(level.byColumn, cellKey(block, column));
  }
}

/** Notes that a formula reads an area; gives the shared rectangle, or undefined for a single cell. */
export function addReader(readers: Readers, area: Area, formula: FormulaCell): RangeReader | undefined {
  if (area.top === area.bottom && area.left === area.right) {
    const key = cellKey(area.top, area.left);
    const formulas = readers.cells.get(key);
    if (formulas === undefined) readers.cells.set(key, new Set([formula]));
    else formulas.add(formula);
    return undefined;
  }
  const name = `${area.top},${area.left},${area.bottom},${area.right}`;
  const known = readers.ranges.get(name);
  if (known !== undefined) {
    known.formulas.add(formula);
    return known;
  }
  const range: RangeReader = { area, formulas: new Set([formula]), waiting: -1, stale: false };
  readers.ranges.set(name, range);
  forEachBlock(levelFor(readers, area), area, (blocks, key) => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [range]);
    else block.push(range);
  });
  return range;
}

export function removeReader(readers: Readers, area: Area, formula: FormulaCell): void {
  if (area.top === area.bottom && area.left === area.right) {
    readers.cells.get(cellKey(area.top, area.left))?.delete(formula);
    return;
  }
  const name = `${area.top},${area.left},${area.bottom},${area.right}`;
  const range = readers.ranges.get(name);
  range?.formulas.delete(formula);
  if (range === undefined || range.formulas.size > 0) return;
  readers.ranges.delete(name);
  forEachBlock(levelFor(readers, area), area, (blocks, key) => {
    const left = blocks.get(key)?.filter((each) => each !== range) ?? [];
    if (left.length > 0) blocks.set(key, left);
    else blocks.delete(key);
  });
}

/** Calls `visit` for every rectangle that holds the cell. */
export function forEachRange(readers: Readers, row: number, column: number, visit: (range: RangeReader) => void): void {
  for (const level of readers.levels) {
    const block = Math.floor(row / level.height);
    for (const blocks of [level.byColumn.get(cellKey(block, column)), level.wide.get(block)]) {
      for (const range of blocks ?? []) {
        const { top, left, bottom, right } = range.area;
        if (row >= top && row <= bottom && column >= left && column <= right) visit(range);
      }
    }
  }
}
