import { type Content, ERROR_CODES, type ErrorCode } from '../../core/grid/cell';
import { type UsedRange, usedRange } from './used-range';

const [EMPTY, NUMBER, TEXT, LOGICAL, ERROR] = [0, 1, 2, 3, 4];

/** A typed array that grows by doubling. */
function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(array: T, size: number): T {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}

/** Where `wanted` stands in the ascending numbers from `start` to `end`, or -1; mostly found at the first look. */
function position(numbers: Uint16Array | Uint32Array, start: number, end: number, wanted: number): number {
  const guess = start + wanted;
  if (guess < end && numbers[guess] === wanted) return guess;
  let [low, high] = [start, end - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The cells of a sheet, row by row: 15 bytes a cell and no object for any of them, so that 200,000 rows fit easily and
 * a far-away cell costs no more than any other. Cells are added in the order of the sheet.
 */
export class CellStore {
  #count = 0;
  #kinds = new Uint8Array(64);
  #columns = new Uint16Array(64);
  #styles = new Uint32Array(64);
  #values = new Float64Array(64);
  /** The numbers of the rows that have cells, and where the cells of each begin. */
  #rowNumbers = new Uint32Array(64);
  #starts = new Uint32Array(64);
  #rows = 0;
  readonly #texts: string[] = [];
  readonly #sharedStrings: readonly string[];
  readonly #usedRows: number[] = [];
  readonly #usedColumns = new Set<number>();

  constructor(sharedStrings: readonly string[] = []) {
    this.#sharedStrings = sharedStrings;
  }

  /** Adds a cell; false when it does not come after the one before. */
  add(row: number, column: number, content: Content, style: number): boolean {
    if (typeof content === 'number') return this.#put(row, column, NUMBER, content, style);
    if (typeof content === 'string') {
      this.#texts.push(content);
      return this.#put(row, column, TEXT, -this.#texts.length, style);
    }
    if (typeof content === 'boolean') return this.#put(row, column, LOGICAL, content ? 1 : 0, style);
    if (content === null) return this.#put(row, column, EMPTY, 0, style);
    return this.#put(row, column, ERROR, ERROR_CODES.indexOf(content.error), style);
  }

  /** Adds a cell that shows a shared string; false when it does not come after the one before. */
  addShared(row: number, column: number, index: number, style: number): boolean {
    return this.#put(row, column, TEXT, index, style);
  }

  #put(row: number, column: number, kind: number, value: number, style: number): boolean {
    const at = this.#count;
    const currentRow = this.#rows === 0 ? -1 : (this.#rowNumbers[this.#rows - 1] ?? 0);
    if (row < currentRow || (row === currentRow && column <= (this.#columns[at - 1] ?? 0))) return false;
    if (row > currentRow) this.#beginRow(row);
    if (at === this.#kinds.length) this.#grow();
    this.#kinds[at] = kind;
    this.#columns[at] = column;
    this.#styles[at] = style;
    this.#values[at] = value;
    this.#count = at + 1;
    if (kind !== EMPTY) this.covers(row, column);
    return true;
  }

  #beginRow(row: number): void {
    this.#rowNumbers = grown(this.#rowNumbers, this.#rows + 1);
    this.#starts = grown(this.#starts, this.#rows + 1);
    this.#rowNumbers[this.#rows] = row;
    this.#starts[this.#rows] = this.#count;
    this.#rows++;
  }

  /** Counts a cell as holding something, also when it shows nothing. */
  covers(row: number, column: number): void {
    if (this.#usedRows.at(-1) !== row) this.#usedRows.push(row);
    this.#usedColumns.add(column);
  }

  /** How far the sheet is to be looked at. */
  range(): UsedRange {
    return usedRange(
      this.#usedRows,
      [...this.#usedColumns].sort((one, other) => one - other),
      this.#count,
    );
  }

  #grow(): void {
    const size = this.#count * 2;
    this.#kinds = grown(this.#kinds, size);
    this.#columns = grown(this.#columns, size);
    this.#styles = grown(this.#styles, size);
    this.#values = grown(this.#values, size);
  }

  /** The number of a cell for `contentAt` and `styleAt`, or -1. */
  find(row: number, column: number): number {
    const place = position(this.#rowNumbers, 0, this.#rows, row);
    if (place < 0) return -1;
    const end = place + 1 < this.#rows ? (this.#starts[place + 1] ?? 0) : this.#count;
    return position(this.#columns, this.#starts[place] ?? 0, end, column);
  }

  /** The number of the cell added last. */
  get last(): number {
    return this.#count - 1;
  }

  contentAt(index: number): Content {
    const value = this.#values[index] ?? 0;
    switch (this.#kinds[index]) {
      case NUMBER:
        return value;
      case TEXT:
        return (value < 0 ? this.#texts[-value - 1] : this.#sharedStrings[value]) ?? null;
      case LOGICAL:
        return value === 1;
      case ERROR:
        return { error: (ERROR_CODES[value] ?? '#VALUE!') satisfies ErrorCode };
      default:
        return null;
    }
  }

  styleAt(index: number): number {
    return this.#styles[index] ?? 0;
  }
}
