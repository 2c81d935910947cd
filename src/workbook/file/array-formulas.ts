import type { Area } from '../../core/grid/address';
import { WorkbookError } from '../port';

/** Columns that all array formulas of a sheet may span together. */
const MOST_COLUMNS = 2_000_000;

/** The array formulas (数组公式) of a sheet, by the cells that they fill. They never overlap, and come from top to bottom. */
export class ArrayFormulas {
  readonly #byColumn = new Map<number, { readonly top: number; readonly bottom: number; readonly text: string }[]>();
  #columns = 0;

  /** @throws {WorkbookError} `too-large` */
  add({ top, left, bottom, right }: Area, text: string): void {
    this.#columns += right - left + 1;
    if (this.#columns > MOST_COLUMNS) throw new WorkbookError('too-large', { part: 'formulas' });
    for (let column = left; column <= right; column++) {
      const above = this.#byColumn.get(column);
      if (above === undefined) this.#byColumn.set(column, [{ top, bottom, text }]);
      else above.push({ top, bottom, text });
    }
  }

  at(row: number, column: number): string | undefined {
    const formulas = this.#byColumn.get(column);
    if (formulas === undefined) return undefined;
    let [low, high] = [0, formulas.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((formulas[middle]?.top ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const found = formulas[low];
    return found !== undefined && row >= found.top && row <= found.bottom ? found.text : undefined;
  }
}
