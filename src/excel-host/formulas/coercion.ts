import type { CellError } from '../../core/grid/cell';
import { numberText } from './numbers';
import { readTypedNumber } from './typed-number';
import { failure, isFailure, type Scalar } from './values';

/** @example toNumber('1,200') // → 1200 */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return isFailure(value) ? value : (readTypedNumber(value) ?? failure('#VALUE!'));
}

/** @example toText(true) // → 'TRUE' */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string' || isFailure(value)) return value;
  if (value === null) return '';
  return typeof value === 'number' ? numberText(value) : String(value).toUpperCase();
}

/** @example toLogical('true') // → true */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || isFailure(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : failure('#VALUE!');
}
