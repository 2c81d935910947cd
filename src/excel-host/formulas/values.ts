import type { Area } from '../../core/grid/address';
import type { CellError, Content, ErrorCode } from '../../core/grid/cell';

/** One value, as a cell can hold it. */
export type Scalar = Content;

/** A rectangle of values without a place (数组): an array constant or the result of an operation on ranges. */
export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly Scalar[])[];
}

/** A rectangle on a sheet. A whole column reaches down to row 1,048,575; readers stop at the used extent. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** One or more rectangles of cells (引用), read only when a function asks for the values. */
export interface Reference {
  readonly kind: 'reference';
  readonly areas: readonly SheetArea[];
}

/** What an expression of a formula comes to. */
export type Value = Scalar | Matrix | Reference;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** @example failure('#N/A') // → { error: '#N/A' } */
export function failure(error: ErrorCode): CellError {
  return { error };
}

/** @example isFailure(failure('#REF!')) // → true */
export function isFailure(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** @example isMatrix(matrix([[1]])) // → true */
export function isMatrix(value: Value): value is Matrix {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'matrix';
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
}

export function matrix(rows: readonly (readonly Scalar[])[]): Matrix {
  return { kind: 'matrix', rows };
}

export function reference(...areas: readonly SheetArea[]): Reference {
  return { kind: 'reference', areas };
}

/** The width of a matrix in columns. @example matrixWidth(matrix([[1, 2], [3, 4]])) // → 2 */
export function matrixWidth({ rows }: Matrix): number {
  return rows[0]?.length ?? 0;
}
