import { textOf } from '../../number-text';
import { toNumber } from '../coercion';
import { define, type FormulaFunction } from '../function';
import { round } from '../numbers';
import { logical, number, scalar, text, wholeNumber } from '../parameters';
import { readTypedNumber } from '../typed-number';
import { failure, isFailure, type Scalar } from '../values';

function fixedText(value: number, places: number, grouped: boolean, prefix: string): Scalar {
  if (places > 127) return failure('#VALUE!');
  const decimals = Math.max(0, places);
  const pattern = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const shown = textOf(Math.abs(round(value, places)), pattern);
  return `${value < 0 && round(value, places) !== 0 ? '-' : ''}${prefix}${shown}`;
}

function numberValue(written: string, decimal: string, group: string): Scalar {
  const plain = written
    .replaceAll(' ', '')
    .replaceAll(group.slice(0, 1) || ' ', '')
    .replace(decimal.slice(0, 1) || '.', '.');
  return plain === '' ? 0 : (readTypedNumber(plain) ?? failure('#VALUE!'));
}

function formatted(value: Scalar, pattern: string): Scalar {
  if (isFailure(value)) return value;
  if (pattern === '') return '';
  if (typeof value === 'string') {
    const read = readTypedNumber(value);
    return read === undefined ? textOf(value, pattern) : textOf(read, pattern);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return textOf(value ?? 0, pattern);
}

export const TEXT_NUMBERS: readonly FormulaFunction[] = [
  define('TEXT', [scalar(), text()], ([value, pattern]) => formatted(value, pattern)),
  define('VALUE', [scalar()], ([value]) => (typeof value === 'boolean' ? failure('#VALUE!') : toNumber(value))),
  define('NUMBERVALUE', [text(), text('.'), text(',')], ([written, decimal, group]) =>
    numberValue(written, decimal, group),
  ),
  define('FIXED', [number(), wholeNumber(2), logical(false)], ([value, places, plain]) =>
    fixedText(value, places, !plain, ''),
  ),
  define('DOLLAR', [number(), wholeNumber(2)], ([value, places]) => fixedText(value, places, true, '$')),
  define('RMB', [number(), wholeNumber(2)], ([value, places]) => fixedText(value, places, true, '¥')),
  define('CHAR', [wholeNumber()], ([code]) =>
    code < 1 || code > 255 ? failure('#VALUE!') : String.fromCharCode(code),
  ),
  define('CODE', [text()], ([value]) => (value === '' ? failure('#VALUE!') : value.charCodeAt(0))),
  define('UNICHAR', [wholeNumber()], ([code]) =>
    code < 1 || code > 0x10ffff ? failure('#VALUE!') : String.fromCodePoint(code),
  ),
  define('UNICODE', [text()], ([value]) => value.codePointAt(0) ?? failure('#VALUE!')),
];
