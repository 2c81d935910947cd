/** Edits that turn one name into the other: a sign changed, dropped, added, or two neighbours exchanged. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const at = (list: readonly number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY;
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1));
      const isExchange = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isExchange) least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Longer ones are no slips of the pen. */
const LONGEST = 40;

/**
 * The name that was probably meant: the nearest one within half of its signs, or the only one that holds all of them.
 * @example nearestName('本年支出总计', ['本年支出合计', '上年支出合计']) // → '本年支出合计'
 * @example nearestName('天气', ['本年支出合计']) // → null
 */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (written === '' || written.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.floor(written.length / 2) + 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= least) continue;
    const edits = distance(written, name);
    if (edits < least) [best, least] = [name, edits];
  }
  if (best !== null) return best;
  const holding = known.filter((name) => name.includes(written) || written.includes(name));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
