/** A sheet is looked at as far as its cells lie together; a stray cell beyond these gaps is not part of any table. */
const [ROW_GAP, COLUMN_GAP] = [1000, 100];
/** A used range of this size is looked at as it is, and a larger one where at least every 50th of its cells is used. */
const [ALWAYS_FINE, SPARSEST] = [2_000_000, 50];
/** Beyond this size a range that is nearly empty is not looked at. */
const LARGEST_SPARSE = 20_000_000;

/** How far a sheet is looked at. */
export interface UsedRange {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells beyond it are left out. */
  readonly isCut: boolean;
  /** Even so it is too large, and nearly empty. */
  readonly isTooLarge: boolean;
}

/** The first of ascending numbers behind which nothing follows for more than `gap`. */
function beforeGap(numbers: readonly number[], gap: number): number {
  let last = numbers[0] ?? 0;
  for (const number of numbers) {
    if (number - last > gap) return last;
    last = number;
  }
  return last;
}

/**
 * The range that holds the tables of a sheet: all of it, unless a few cells lie so far away that looking at every cell
 * in between would take minutes. `rows` and `columns` are the ones in use, ascending.
 */
export function usedRange(rows: readonly number[], columns: readonly number[], cellCount: number): UsedRange {
  const whole = { rowCount: (rows.at(-1) ?? -1) + 1, columnCount: (columns.at(-1) ?? -1) + 1 };
  const isFine = ({ rowCount, columnCount }: typeof whole, limit: number) =>
    rowCount * columnCount <= Math.max(limit, SPARSEST * cellCount);
  if (isFine(whole, ALWAYS_FINE)) return { ...whole, isCut: false, isTooLarge: false };
  const near = { rowCount: beforeGap(rows, ROW_GAP) + 1, columnCount: beforeGap(columns, COLUMN_GAP) + 1 };
  return { ...near, isCut: true, isTooLarge: !isFine(near, LARGEST_SPARSE) };
}
