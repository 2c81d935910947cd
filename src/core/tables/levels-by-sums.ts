import type { FigureOf } from './choose-levels';
import type { Draft } from './draft';
import type { Levelling } from './levels';
import { classNamed } from './levels-by-name';
import type { RoughNumber } from './numbers';

/** Numbers added up, with what is needed to tell how exactly. */
export class RoughSum {
  #sum = 0;
  #count = 0;
  #decimals = 0;

  add({ value, decimals }: RoughNumber): void {
    this.#sum += value;
    this.#count += 1;
    if (decimals > this.#decimals) this.#decimals = decimals;
  }

  /** Whether they add up to another, as far as they are written. */
  is(whole: RoughNumber): boolean {
    const finest = Math.min(6, Math.max(this.#decimals, whole.decimals));
    return Math.abs(whole.value - this.#sum) <= 0.6 * (this.#count + 1) * 10 ** -finest;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }
}

/** Whether some numbers add up to another, as far as they are written. */
export function addsUp(whole: RoughNumber, parts: readonly RoughNumber[]): boolean {
  const sum = new RoughSum();
  for (const part of parts) sum.add(part);
  return sum.is(whole);
}

/** No line is taken for the sum of more lines than this; one line that equals the one above may do so by chance. */
const MOST_PARTS = 60;

type Rows = readonly (readonly (RoughNumber | undefined)[])[];

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
}

/** The value in a row; nothing counts as zero. */
function valueAt(rows: Rows, position: number, column: number): number {
  return rows[position]?.[column]?.value ?? 0;
}

/** How many lines right below one, `least` of them at least, add up to it in one column; 0 for none. */
function partsIn(rows: Rows, position: number, column: number, least: number): number {
  const target = valueAt(rows, position, column);
  if (target === 0) return 0;
  const last = Math.min(rows.length - 1, position + MOST_PARTS);
  let sum = 0;
  for (let below = position + 1; below <= last; below += 1) {
    sum += valueAt(rows, below, column);
    if (isEqual(target, sum) && below >= position + least) return below - position;
    // Amounts are hardly ever negative: what has grown past the line does not come back to it.
    if (Math.abs(sum) > Math.abs(target) && !isEqual(target, sum)) return 0;
  }
  return 0;
}

/** How many lines right below one add up to it, in a share of the columns. */
function partsBelow(rows: Rows, position: number, share: number, least: number): number {
  const columns = (rows[position] ?? []).flatMap((number, column) => ((number?.value ?? 0) === 0 ? [] : [column]));
  for (const column of columns) {
    const count = partsIn(rows, position, column, least);
    if (count === 0) continue;
    const held = columns.filter((each) => holdsIn(rows, position, each, position + count)).length;
    if (held >= share * columns.length) return count;
  }
  return 0;
}

/** Whether the lines behind `position` up to `last` add up to it in a column. */
function holdsIn(rows: Rows, position: number, column: number, last: number): boolean {
  let sum = 0;
  for (let below = position + 1; below <= last; below += 1) sum += valueAt(rows, below, column);
  return isEqual(valueAt(rows, position, column), sum);
}

/** A line listed twice, or two 类 of the same amount: the second is no part of the first. */
function isRepeated(line: Draft | undefined, next: Draft | undefined): boolean {
  return line?.name === next?.name || (next !== undefined && classNamed(next.name) !== undefined);
}

/**
 * Levels where nothing but the figures tells them: a line that is the sum of those right below it stands over them.
 * They count only where the total proves them. `share`: in how many of the columns a sum must hold; `least`: of how many
 * lines a sum must be; a line that equals the one above may do so by chance.
 */
export function levelsBySums(
  details: readonly Draft[],
  columns: readonly FigureOf[],
  share: number,
  least = 2,
): Levelling | undefined {
  const rows = details.map((draft) => columns.map((figureOf) => figureOf(draft)));
  const levels = details.map(() => 1);
  let found = 0;
  for (let position = 0; position < rows.length; position += 1) {
    const count = partsBelow(rows, position, share, least);
    if (count === 0 || (count === 1 && isRepeated(details[position], details[position + 1]))) continue;
    found += 1;
    for (let below = position + 1; below <= position + count; below += 1) levels[below] = (levels[position] ?? 1) + 1;
  }
  return found === 0 ? undefined : { basis: 'sums', levels };
}
