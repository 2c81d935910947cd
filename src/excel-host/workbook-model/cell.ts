import type { Content } from '../../core/grid/cell';

/** A cell that holds something or looks like something. */
export interface Cell {
  readonly value: Content;
  /** With its "=". */
  readonly formula?: string;
  /** Number of its look in the style pool. */
  readonly style: number;
}

const COLUMNS = 16_384;

/** The key of a cell in the map of a sheet. @example cellKey(1, 2) // → 16386 */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** @example rowOfKey(16386) // → 1 */
export function rowOfKey(key: number): number {
  return Math.floor(key / COLUMNS);
}

/** @example columnOfKey(16386) // → 2 */
export function columnOfKey(key: number): number {
  return key % COLUMNS;
}
