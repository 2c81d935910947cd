import { type Call, singleArea, type Table, tableOfArea, tableOfMatrix } from '../book';
import { compareScalars } from '../comparison';
import { define, type FormulaFunction } from '../function';
import {
  columnLine,
  findExactly,
  findInColumn,
  findSorted,
  type Line,
  lineOf,
  rowLine,
  searchedTable,
} from '../lookup-index';
import { branch, logical, number, scalar, table, values, wholeNumber } from '../parameters';
import { failure, isFailure, isMatrix, isReference, matrix, reference, type Scalar, type Value } from '../values';

function tableOf(value: Value, call: Call): Table | undefined {
  if (isMatrix(value)) return tableOfMatrix(value);
  if (!isReference(value)) return tableOfMatrix(matrix([[value]]));
  const area = singleArea(value);
  return area === undefined ? undefined : tableOfArea(area, call);
}

/** The place of a value in the first column of a range or array, or -1. */
function findDown(searched: Value, source: Table, wanted: Scalar, sorted: boolean, call: Call): number {
  if (sorted) return findSorted(columnLine(source, 0), wanted ?? 0);
  const area = isReference(searched) ? singleArea(searched) : undefined;
  return area === undefined
    ? findExactly(columnLine(source, 0), wanted, true)
    : findInColumn(area, searchedTable(area, call), wanted, call);
}

function findAcross(line: Line, wanted: Scalar, sorted: boolean): number {
  return sorted ? findSorted(line, wanted ?? 0) : findExactly(line, wanted, true);
}

/** The last place in a descending line whose value is not below the wanted one, or -1. */
function findDescending(line: Line, wanted: Scalar): number {
  let found = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (typeof value !== typeof wanted) continue;
    if (compareScalars(value, wanted) < 0) break;
    found = index;
  }
  return found;
}

function match(wanted: Scalar, searched: Value, kind: number, call: Call): Scalar {
  if (isFailure(searched)) return searched;
  const source = tableOf(searched, call);
  const line = source === undefined ? undefined : lineOf(source);
  if (source === undefined || line === undefined) return failure('#N/A');
  const found =
    kind < 0
      ? findDescending(line, wanted)
      : kind === 0 && source.columnCount === 1
        ? findDown(searched, source, wanted, false, call)
        : findAcross(line, wanted, kind > 0);
  return found < 0 ? failure('#N/A') : found + 1;
}

function nearest(line: Line, wanted: Scalar, below: boolean): number {
  let best = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (typeof value !== typeof wanted || value === null) continue;
    const order = compareScalars(value, wanted);
    if (below ? order > 0 : order < 0) continue;
    if (best < 0 || (below ? compareScalars(value, line.at(best)) > 0 : compareScalars(value, line.at(best)) < 0))
      best = index;
  }
  return best;
}

function backwards(line: Line): Line {
  return { length: line.length, at: (index) => line.at(line.length - 1 - index) };
}

function extendedMatch(line: Line, wanted: Scalar, mode: number, direction: number): number {
  const searched = direction < 0 ? backwards(line) : line;
  const exact = findExactly(searched, wanted, mode === 2);
  const found = exact >= 0 || mode === 0 || mode === 2 ? exact : nearest(searched, wanted, mode < 0);
  return found >= 0 && direction < 0 ? line.length - 1 - found : found;
}

function part(value: Value, row: number | undefined, column: number | undefined, call: Call): Value {
  const area = isReference(value) ? singleArea(value) : undefined;
  if (area !== undefined) {
    const [top, left] = [area.top + (row ?? 0), area.left + (column ?? 0)];
    if (top > area.bottom || left > area.right) return failure('#REF!');
    return reference({
      ...area,
      ...(row === undefined ? {} : { top, bottom: top }),
      ...(column === undefined ? {} : { left, right: left }),
    });
  }
  const source = tableOf(value, call);
  if (source === undefined || (row ?? 0) >= source.rowCount || (column ?? 0) >= source.columnCount)
    return failure('#REF!');
  const rows = row === undefined ? Array.from({ length: source.rowCount }, (_, index) => index) : [row];
  const columns = column === undefined ? Array.from({ length: source.columnCount }, (_, index) => index) : [column];
  const picked = rows.map((each) => columns.map((other) => source.at(each, other)));
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : matrix(picked);
}

function index(value: Value, row: number, column: number | undefined, call: Call): Value {
  if (isFailure(value)) return value;
  const source = tableOf(value, call);
  if (source === undefined || row < 0 || (column ?? 0) < 0) return failure('#VALUE!');
  if (column === undefined && source.rowCount === 1 && source.columnCount > 1)
    return part(value, 0, row === 0 ? undefined : row - 1, call);
  return part(
    value,
    row === 0 ? undefined : row - 1,
    (column ?? 0) === 0 ? (column === undefined ? 0 : undefined) : (column ?? 1) - 1,
    call,
  );
}

export const LOOKUP: readonly FormulaFunction[] = [
  define('VLOOKUP', [scalar(), values, wholeNumber(), logical(true)], ([wanted, searched, column, sorted], call) => {
    const source = tableOf(searched, call);
    if (source === undefined || column < 1) return failure('#VALUE!');
    if (column > source.columnCount) return failure('#REF!');
    const found = findDown(searched, source, wanted, sorted, call);
    return found < 0 ? failure('#N/A') : source.at(found, column - 1);
  }),
  define('HLOOKUP', [scalar(), table, wholeNumber(), logical(true)], ([wanted, source, row, sorted]) => {
    if (row < 1) return failure('#VALUE!');
    if (row > source.rowCount) return failure('#REF!');
    const found = findAcross(rowLine(source, 0), wanted, sorted);
    return found < 0 ? failure('#N/A') : source.at(row - 1, found);
  }),
  define('LOOKUP', [scalar(), table, { ...table, otherwise: matrix([]) }], ([wanted, source, given]) => {
    const wide = source.columnCount > source.rowCount;
    const result =
      given.rowCount > 0
        ? lineOf(given)
        : wide
          ? rowLine(source, source.rowCount - 1)
          : columnLine(source, source.columnCount - 1);
    const found = findSorted(wide ? rowLine(source, 0) : columnLine(source, 0), wanted ?? 0);
    return found < 0 || result === undefined || found >= result.length ? failure('#N/A') : result.at(found);
  }),
  define('MATCH', [scalar(), values, number(1)], ([wanted, searched, kind], call) =>
    match(wanted, searched, kind, call),
  ),
  define('XMATCH', [scalar(), table, wholeNumber(0), wholeNumber(1)], ([wanted, source, mode, direction]) => {
    const line = lineOf(source);
    const found = line === undefined ? -1 : extendedMatch(line, wanted, mode, direction);
    return found < 0 ? failure('#N/A') : found + 1;
  }),
  define(
    'XLOOKUP',
    [scalar(), table, values, branch(failure('#N/A')), wholeNumber(0), wholeNumber(1)],
    ([wanted, source, results, otherwise, mode, direction], call) => {
      const line = lineOf(source);
      if (line === undefined) return failure('#VALUE!');
      const found = extendedMatch(line, wanted, mode, direction);
      if (found < 0) return otherwise.value;
      return source.columnCount === 1 ? part(results, found, undefined, call) : part(results, undefined, found, call);
    },
  ),
  define('INDEX', [values, wholeNumber(0), wholeNumber(-1)], ([value, row, column], call) =>
    index(value, row, column === -1 ? undefined : column, call),
  ),
];
