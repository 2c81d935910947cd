import { columnLetters } from '../../../core/grid/address';
import { type Call, singleArea } from '../book';
import { readArea } from '../formula';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { branch, cells, logical, scalar, table, text, values, wholeNumber } from '../parameters';
import {
  failure,
  isReference,
  LAST_COLUMN,
  LAST_ROW,
  matrix,
  type Reference,
  reference,
  type SheetArea,
  type Value,
} from '../values';

function worked(area: SheetArea, call: Call): Value {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) return failure('#REF!');
  call.onDynamicArea(area);
  return reference(area);
}

function offset(from: Reference, down: number, right: number, height: number, width: number, call: Call): Value {
  const area = singleArea(from);
  if (area === undefined) return failure('#VALUE!');
  const rows = height === 0 ? area.bottom - area.top + 1 : height;
  const columns = width === 0 ? area.right - area.left + 1 : width;
  const top = area.top + down + (rows < 0 ? rows + 1 : 0);
  const left = area.left + right + (columns < 0 ? columns + 1 : 0);
  const bottom = top + Math.abs(rows) - 1;
  return worked({ sheet: area.sheet, top, left, bottom, right: left + Math.abs(columns) - 1 }, call);
}

function indirect(written: string, call: Call): Value {
  const area = readArea(written.trim());
  if (area === undefined) {
    const named = call.book.definedName(written.trim(), call.at.sheet)?.areas[0];
    const sheet = named === undefined ? undefined : call.book.sheet(named.sheet ?? call.at.sheet);
    return named === undefined || sheet === undefined
      ? failure('#REF!')
      : worked({ ...named, sheet: sheet.name }, call);
  }
  const sheet = call.book.sheet(area.sheet ?? call.at.sheet);
  return sheet === undefined ? failure('#REF!') : worked({ ...area, sheet: sheet.name }, call);
}

function addressOf(row: number, column: number, kind: number, sheet: string): Value {
  if (row < 1 || column < 1 || row > LAST_ROW + 1 || column > LAST_COLUMN + 1 || kind < 1 || kind > 4)
    return failure('#VALUE!');
  const cell = `${kind === 1 || kind === 3 ? '$' : ''}${columnLetters(column - 1)}${kind <= 2 ? '$' : ''}${row}`;
  if (sheet === '') return cell;
  return `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}

function chosen(choice: readonly [{ readonly value: Value }] | undefined): Value {
  return choice === undefined ? failure('#VALUE!') : choice[0].value;
}

const HERE: Reference = { kind: 'reference', areas: [] };

/** ROW and COLUMN: of the formula's own cell without an argument, an array for a range. */
function places(
  name: string,
  first: (area: SheetArea) => number,
  last: (area: SheetArea) => number,
  own: (call: Call) => number,
): FormulaFunction {
  return define(name, [{ ...cells, otherwise: HERE }], ([range], call) => {
    const [area] = range.areas;
    if (area === undefined) return own(call) + 1;
    const end = Math.min(last(area), first(area) + 100_000);
    const numbers = Array.from({ length: end - first(area) + 1 }, (_, index) => first(area) + index + 1);
    if (numbers.length === 1) return first(area) + 1;
    return name === 'ROW' ? matrix(numbers.map((each) => [each])) : matrix([numbers]);
  });
}

export const REFERENCES: readonly FormulaFunction[] = [
  define(
    'OFFSET',
    [cells, wholeNumber(), wholeNumber(), wholeNumber(0), wholeNumber(0)],
    ([from, down, right, height, width], call) => offset(from, down, right, height, width, call),
  ),
  define('INDIRECT', [text(), logical(true)], ([written, ordinary], call) =>
    ordinary ? indirect(written, call) : failure('#REF!'),
  ),
  defineRepeated('CHOOSE', [wholeNumber()], [branch()], ([place], choices) => chosen(choices[place - 1])),
  places(
    'ROW',
    (area) => area.top,
    (area) => area.bottom,
    (call) => call.at.row,
  ),
  places(
    'COLUMN',
    (area) => area.left,
    (area) => area.right,
    (call) => call.at.column,
  ),
  define('ROWS', [values], ([range], call) => size(range, call).rows),
  define('COLUMNS', [values], ([range], call) => size(range, call).columns),
  define('HYPERLINK', [text(), scalar('')], ([address, shown]) => (shown === '' ? address : shown)),
  define('AREAS', [cells], ([range]) => range.areas.length),
  define(
    'ADDRESS',
    [wholeNumber(), wholeNumber(), wholeNumber(1), logical(true), text('')],
    ([row, column, kind, ordinary, sheet]) => (ordinary ? addressOf(row, column, kind, sheet) : failure('#VALUE!')),
  ),
];

function size(value: Value, call: Call): { readonly rows: number; readonly columns: number } {
  const area = isReference(value) ? singleArea(value) : undefined;
  if (area !== undefined) return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  const read = table.read(value, call);
  return 'rowCount' in read ? { rows: read.rowCount, columns: read.columnCount } : { rows: 1, columns: 1 };
}
