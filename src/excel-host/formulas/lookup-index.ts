import { type Call, type Table, tableOfArea } from './book';
import { compareScalars, matchesExactly } from './comparison';
import { fifteenDigits } from './numbers';
import type { Scalar, SheetArea } from './values';
import { hasWildcards, wildcardTest } from './wildcards';

/** A row or column of values to search in. */
export interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

export function columnLine(source: Table, column: number): Line {
  return { length: source.rowCount, at: (row) => source.at(row, column) };
}

export function rowLine(source: Table, row: number): Line {
  return { length: source.columnCount, at: (column) => source.at(row, column) };
}

/** A table of one row or one column as a line; undefined for a block. */
export function lineOf(source: Table): Line | undefined {
  if (source.columnCount === 1) return columnLine(source, 0);
  return source.rowCount === 1 ? rowLine(source, 0) : undefined;
}

function keyOf(value: Scalar): string | undefined {
  if (typeof value === 'number') return `n${fifteenDigits(value)}`;
  return typeof value === 'string' ? `t${value.toLowerCase()}` : undefined;
}

/** The first place of an equal value, or -1; wildcards count in texts (通配符). */
export function findExactly(line: Line, wanted: Scalar, wildcards: boolean): number {
  if (wildcards && typeof wanted === 'string' && hasWildcards(wanted)) {
    const matches = wildcardTest(wanted);
    return findFirst(line, (value) => typeof value === 'string' && matches(value));
  }
  return findFirst(line, (value) => matchesExactly(value, wanted ?? 0));
}

function findFirst(line: Line, test: (value: Scalar) => boolean): number {
  for (let index = 0; index < line.length; index += 1) if (test(line.at(index))) return index;
  return -1;
}

/** The last value not above the wanted one in an ascending line, or -1, by halving as Excel does (近似匹配). */
export function findSorted(line: Line, wanted: Scalar): number {
  let low = 0;
  let high = line.length - 1;
  let found = -1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    while (middle > low && typeof line.at(middle) !== typeof wanted) middle -= 1;
    const value = line.at(middle);
    if (typeof value !== typeof wanted || value === null) {
      low = ((low + high) >> 1) + 1;
    } else if (compareScalars(value, wanted) <= 0) {
      found = middle;
      low = ((low + high) >> 1) + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

const indexesOfPass = new WeakMap<object, Map<string, ReadonlyMap<string, number>>>();
const WORTH_INDEXING = 200;

/** Finds as `findExactly` in a column of cells, with an index that lasts for one recalculation. */
export function findInColumn(area: SheetArea, source: Table, wanted: Scalar, call: Call): number {
  const line = columnLine(source, 0);
  const key = keyOf(wanted);
  const pattern = typeof wanted === 'string' && hasWildcards(wanted);
  if (pattern || key === undefined || line.length < WORTH_INDEXING) return findExactly(line, wanted, true);
  const indexes = indexesOfPass.get(call.pass) ?? new Map<string, ReadonlyMap<string, number>>();
  indexesOfPass.set(call.pass, indexes);
  const place = `${area.top},${area.left},${area.bottom},${area.sheet}`;
  let index = indexes.get(place);
  if (index === undefined) {
    const made = new Map<string, number>();
    for (let row = line.length - 1; row >= 0; row -= 1) {
      const each = keyOf(line.at(row));
      if (each !== undefined) made.set(each, row);
    }
    indexes.set(place, made);
    index = made;
  }
  return index.get(key) ?? -1;
}

/** The first column of what a lookup searches, if it is a range of cells. */
export function searchedTable(area: SheetArea, call: Call): Table {
  return tableOfArea({ ...area, right: area.left }, call);
}
