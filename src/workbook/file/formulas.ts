import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { type Area, cellName } from '../../core/grid/address';
import { ArrayFormulas } from './array-formulas';

/** A formula that stands once in the file for all cells that it was filled into (共享公式). */
interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  relative?: string;
}

/**
 * The formulas of a sheet by the number of their cell. Shared ones are shifted to a cell when they are asked for there;
 * an array formula stands in all of its cells.
 */
export class Formulas {
  readonly #texts = new Map<number, string>();
  readonly #followers = new Map<number, number>();
  readonly #shared = new Map<number, Shared>();
  readonly #arrays = new ArrayFormulas();

  add(cell: number, text: string): void {
    this.#texts.set(cell, `=${text}`);
  }

  addArray(area: Area, text: string): void {
    this.#arrays.add(area, `=${text}`);
  }

  defineShared(index: number, text: string, row: number, column: number): void {
    this.#shared.set(index, { text: `=${text}`, row, column });
  }

  addFollower(cell: number, index: number): void {
    this.#followers.set(cell, index);
  }

  /** The formula with its "=", or undefined. */
  at(cell: number, row: number, column: number): string | undefined {
    const text = this.#texts.get(cell);
    if (text !== undefined) return text;
    const index = this.#followers.get(cell);
    if (index !== undefined) return this.#expand(cell, index, row, column);
    return this.#arrays.at(row, column);
  }

  #expand(cell: number, index: number, row: number, column: number): string | undefined {
    const shared = this.#shared.get(index);
    if (shared === undefined) return undefined;
    shared.relative ??= translateFormulaToR1C1(shared.text, cellName(shared.row, shared.column));
    const text = translateFormulaToA1(shared.relative, cellName(row, column));
    this.#texts.set(cell, text);
    return text;
  }
}
