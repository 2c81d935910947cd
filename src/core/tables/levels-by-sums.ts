import type { FigureOf } from './choose-levels';
import type { Draft } from './draft';
import type { Levelling } from './levels';
import type { RoughNumber } from './numbers';

/** Whether some numbers add up to another, as far as they are written. */
export function addsUp(whole: RoughNumber, parts: readonly RoughNumber[]): boolean {
  const finest = parts.reduce((most, part) => Math.max(most, part.decimals), whole.decimals);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return Math.abs(whole.value - sum) <= 0.6 * (parts.length + 1) * 10 ** -Math.min(6, finest);
}

/** No line is taken for the sum of more lines than this. */
const MOST_PARTS = 60;

/** How many lines right below one add up to it in every column that has a figure; 0 for none. */
function partsBelow(rows: readonly (readonly (RoughNumber | undefined)[])[], position: number): number {
  const whole = rows[position] ?? [];
  const sums = whole.map(() => 0);
  const last = Math.min(rows.length - 1, position + MOST_PARTS);
  for (let below = position + 1; below <= last; below += 1) {
    for (const [column, number] of (rows[below] ?? []).entries())
      sums[column] = (sums[column] ?? 0) + (number?.value ?? 0);
    if (below === position + 1) continue; // one line equal to the one above may be chance
    const known = whole.flatMap((number, column) =>
      number === undefined || number.value === 0 ? [] : [{ number, column }],
    );
    const holds = ({ number, column }: { number: RoughNumber; column: number }) =>
      Math.abs(number.value - (sums[column] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(number.value));
    if (known.length > 0 && known.every(holds)) return below - position;
  }
  return 0;
}

/**
 * Levels where nothing but the figures tells them: a line that is the sum of those right below it stands over them.
 * They count only where the total proves them.
 */
export function levelsBySums(details: readonly Draft[], columns: readonly FigureOf[]): Levelling | undefined {
  const rows = details.map((draft) => columns.map((figureOf) => figureOf(draft)));
  const levels = details.map(() => 1);
  let found = 0;
  for (let position = 0; position < rows.length; position += 1) {
    const count = partsBelow(rows, position);
    if (count === 0) continue;
    found += 1;
    for (let below = position + 1; below <= position + count; below += 1) levels[below] = (levels[position] ?? 1) + 1;
  }
  return found === 0 ? undefined : { basis: 'sums', levels };
}
