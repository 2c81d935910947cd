import { type Call, contentAt, singleArea } from '../book';
import { define, type FormulaFunction } from '../function';
import { anything, cells, number, scalar, untouched } from '../parameters';
import { failure, isFailure, isMatrix, isReference, type Scalar, type Value } from '../values';

function question(name: string, answer: (value: Scalar) => boolean): FormulaFunction {
  return define(name, [anything], ([{ value }]) => answer(value));
}

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

function typeOf(value: Value, call: Call): number {
  if (isMatrix(value)) return 64;
  const area = isReference(value) ? singleArea(value) : undefined;
  if (area !== undefined && (area.top !== area.bottom || area.left !== area.right)) return 64;
  const content = area === undefined ? value : contentAt(area.sheet, area.top, area.left, call);
  if (isFailure(content)) return 16;
  return typeof content === 'string' ? 2 : typeof content === 'boolean' ? 4 : 1;
}

export const INFORMATION: readonly FormulaFunction[] = [
  question('ISBLANK', (value) => value === null),
  question('ISNUMBER', (value) => typeof value === 'number'),
  question('ISTEXT', (value) => typeof value === 'string'),
  question('ISNONTEXT', (value) => typeof value !== 'string'),
  question('ISLOGICAL', (value) => typeof value === 'boolean'),
  question('ISERROR', isFailure),
  question('ISERR', (value) => isFailure(value) && value.error !== '#N/A'),
  question('ISNA', (value) => isFailure(value) && value.error === '#N/A'),
  define('ISEVEN', [number()], ([value]) => Math.trunc(value) % 2 === 0),
  define('ISODD', [number()], ([value]) => Math.trunc(value) % 2 !== 0),
  define('ISREF', [untouched], ([{ value }]) => isReference(value)),
  define('ISFORMULA', [cells], ([range], call) => {
    const [area] = range.areas;
    return area !== undefined && call.book.sheet(area.sheet)?.formula(area.top, area.left) !== undefined;
  }),
  define('ERROR.TYPE', [anything], ([{ value }]) => {
    const place = isFailure(value) ? ERROR_TYPES.indexOf(value.error) : -1;
    return place < 0 ? failure('#N/A') : place + 1;
  }),
  define('TYPE', [untouched], ([{ value }], call) => typeOf(value, call)),
  define('N', [scalar()], ([value]) => (typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0)),
  define('NA', [], () => failure('#N/A')),
];
