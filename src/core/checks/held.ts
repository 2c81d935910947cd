import { PLAIN, type PlainColumn, plainColumn } from '../tables/plain-column';
import type { Field, Item, Table } from '../tables/table';

/**
 * Counts relations that were seen to hold in whole numbers (已成立的勾稽关系). Nearly all do, and nothing of them is asked
 * for: a check that is given such a counter counts them instead of setting them up.
 */
export interface Held {
  count: number;
}

const never = () => false;

function measureTheSame(columns: readonly PlainColumn[]): boolean {
  return columns.every(({ isRate }) => isRate === columns[0]?.isRate);
}

/** Says of a line whether result = minuend − subtrahend to the 分; false where figures have to be made to tell. */
export function differenceHolds(
  table: Table,
  result: Field,
  minuend: Field,
  subtrahend: Field,
): (item: Item) => boolean {
  const columns = [result, minuend, subtrahend].map((field) => plainColumn(table, field));
  const [own, from, less] = columns;
  if (own === undefined || from === undefined || less === undefined || !measureTheSame(columns)) return never;
  return ({ index }) => {
    const at = index - own.first;
    const difference = (from.units[at] ?? Number.NaN) - (less.units[at] ?? Number.NaN);
    return own.kinds[at] === PLAIN.number && difference === own.units[at] && Number.isSafeInteger(difference);
  };
}

/** Adds numbers up as long as doubles hold them exactly; blanks are left out. */
class WholeSum {
  #sum = 0;
  #size = 0;
  #parts = 0;

  /** False where something stands that is not understood as a whole number. */
  add({ units, kinds }: PlainColumn, at: number): boolean {
    const kind = kinds[at];
    if (kind === PLAIN.blank) return true;
    if (kind === PLAIN.other || kind === undefined) return false;
    const value = units[at] ?? 0;
    this.#sum += value;
    this.#size += Math.abs(value);
    this.#parts += 1;
    return true;
  }

  is({ units, kinds }: PlainColumn, at: number): boolean {
    const isThere = kinds[at] === PLAIN.number || kinds[at] === PLAIN.nothing;
    return isThere && this.#parts > 0 && this.#size <= Number.MAX_SAFE_INTEGER && this.#sum === units[at];
  }
}

/** Says of a line whether its columns `parts` add up to `whole` to the 分. */
export function columnsAddUp(table: Table, whole: Field, parts: readonly Field[]): (item: Item) => boolean {
  const own = plainColumn(table, whole);
  const columns = parts.map((field) => plainColumn(table, field));
  if (!measureTheSame([own, ...columns])) return never;
  return ({ index }) => {
    const sum = new WholeSum();
    return columns.every((column) => sum.add(column, index - own.first)) && sum.is(own, index - own.first);
  };
}

/** Whether the lines `parts` add up to the line `whole` in a column, to the 分. */
export function linesAddUp(table: Table, field: Field, whole: Item, parts: readonly Item[]): boolean {
  const column = plainColumn(table, field);
  const sum = new WholeSum();
  for (const { index } of parts) if (!sum.add(column, index - column.first)) return false;
  return sum.is(column, whole.index - column.first);
}

/** The columns that a rate is worked out from: (numerator − less) ÷ base. */
interface RateColumns {
  readonly rate: Field;
  readonly numerator: Field;
  readonly less?: Field;
  readonly base: Field;
}

const MILLIONTHS = 6;

/**
 * Says of a line whether its rate is what its amounts give, exactly or rounded to the decimals of its column. The base
 * may stand in another line.
 */
export function rateHolds(
  table: Table,
  { rate, numerator, less, base }: RateColumns,
): (item: Item, whole?: Item) => boolean {
  const [own, top, below] = [plainColumn(table, rate), plainColumn(table, numerator), plainColumn(table, base)];
  const taken = less === undefined ? undefined : plainColumn(table, less);
  const { decimals } = rate;
  if (!own.isRate || top.isRate || below.isRate || taken?.isRate || decimals > 4) return never;
  const unit = 10 ** (MILLIONTHS - decimals);
  const scale = 100 * 10 ** decimals;
  return (item, whole = item) => {
    const at = item.index - own.first;
    const divisor = below.units[whole.index - own.first] ?? Number.NaN;
    const shown = (own.units[at] ?? Number.NaN) / unit;
    const net = (top.units[at] ?? Number.NaN) - (taken === undefined ? 0 : (taken.units[at] ?? Number.NaN));
    const [scaled, meant] = [net * scale, shown * divisor];
    if (own.kinds[at] !== PLAIN.number || divisor === 0 || !Number.isInteger(shown)) return false;
    const remainder = 2 * (scaled - meant);
    const isSafe = Number.isSafeInteger(scaled) && Number.isSafeInteger(meant) && Number.isSafeInteger(remainder);
    return isSafe && Math.abs(remainder) <= Math.abs(divisor);
  };
}
