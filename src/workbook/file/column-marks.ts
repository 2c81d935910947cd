import { EXCEL_LIMITS } from './limits';

/** Marks on columns, given as ranges that may overlap, however many there are. */
export class ColumnMarks {
  /** How many marks begin at a column less those that end before it. */
  readonly #changes = new Int32Array(EXCEL_LIMITS.columns + 1);

  /** Marks the columns from `first` to `last`, 0-based. */
  mark(first: number, last: number): void {
    if (!(first >= 0 && first <= last && last < EXCEL_LIMITS.columns)) return;
    this.#changes[first] = (this.#changes[first] ?? 0) + 1;
    this.#changes[last + 1] = (this.#changes[last + 1] ?? 0) - 1;
  }

  /** The marked columns as ranges that do not touch. */
  ranges(): readonly { readonly first: number; readonly last: number }[] {
    const ranges: { readonly first: number; readonly last: number }[] = [];
    let first = -1;
    let marks = 0;
    for (const [column, change] of this.#changes.entries()) {
      marks += change;
      if (marks > 0 && first < 0) first = column;
      else if (marks === 0 && first >= 0) {
        ranges.push({ first, last: column - 1 });
        first = -1;
      }
    }
    return ranges;
  }
}
