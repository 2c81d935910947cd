import type { CellError } from '../../core/grid/cell';
import { type Call, singleArea, type Table, tableOfArea, tableOfMatrix } from './book';
import { toLogical, toNumber, toText } from './coercion';
import { failure, isFailure, isMatrix, isReference, matrix, type Reference, type Scalar, type Value } from './values';

/** What a function says about one of its arguments. */
export interface Parameter<T> {
  /**
   * `one`: a single value; an array makes the function run once for each element.
   * `whole`: the argument as it is.
   * `branch`: as it is, but element by element where another argument makes the function run so.
   */
  readonly shape: 'one' | 'whole' | 'branch';
  readonly read: (value: Value, call: Call) => T | CellError;
  /** The value where the argument is left out; undefined: it must be there. */
  readonly otherwise: Value | undefined;
}

function one<T>(read: (value: Scalar) => T | CellError, otherwise: Scalar | undefined): Parameter<T> {
  return {
    shape: 'one',
    read: (value) => (isMatrix(value) || isReference(value) ? failure('#VALUE!') : read(value)),
    otherwise,
  };
}

/** A number; texts that spell one are taken. */
export function number(otherwise?: number): Parameter<number> {
  return one(toNumber, otherwise);
}

/** A number without its decimals. */
export function wholeNumber(otherwise?: number): Parameter<number> {
  return one((value) => {
    const read = toNumber(value);
    return isFailure(read) ? read : Math.trunc(read);
  }, otherwise);
}

export function text(otherwise?: string): Parameter<string> {
  return one(toText, otherwise);
}

export function logical(otherwise?: boolean): Parameter<boolean> {
  return one(toLogical, otherwise);
}

/** A single value of any kind but an error. */
export function scalar(otherwise?: Scalar): Parameter<Scalar> {
  return one<Scalar>((value) => value, otherwise);
}

/** A single value whose error is looked at instead of being passed on. */
export const anything: Parameter<{ readonly value: Scalar }> = one<{ readonly value: Scalar }>(
  (value) => ({ value }),
  undefined,
);

/** A range, array or value whose elements the function goes through itself. */
export const values: Parameter<Value> = { shape: 'whole', read: (value) => value, otherwise: undefined };

/** The wrapped argument, so that an error in it is not passed on. */
export const untouched: Parameter<{ readonly value: Value }> = {
  shape: 'whole',
  read: (value) => ({ value }),
  otherwise: undefined,
};

/** A result that is passed through. */
export function branch(otherwise?: Value): Parameter<{ readonly value: Value }> {
  return { shape: 'branch', read: (value) => ({ value }), otherwise };
}

export const cells: Parameter<Reference> = {
  shape: 'whole',
  read: (value) => (isReference(value) ? value : isFailure(value) ? value : failure('#VALUE!')),
  otherwise: undefined,
};

/** One rectangle of values. */
export const table: Parameter<Table> = {
  shape: 'whole',
  read: (value, call) => {
    if (isFailure(value)) return value;
    if (isMatrix(value)) return tableOfMatrix(value);
    if (!isReference(value)) return tableOfMatrix(matrix([[value]]));
    const area = singleArea(value);
    return area === undefined ? failure('#VALUE!') : tableOfArea(area, call);
  },
  otherwise: undefined,
};
