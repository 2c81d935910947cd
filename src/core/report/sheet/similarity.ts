function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Texts are compared by their beginning; the rest of a long one tells no more. */
const COMPARED = 600;

/**
 * How alike two texts are, from 0 to 1: the share of neighbouring characters that both have (Dice).
 * @example similarity('支出合计6291.03万元', '支出合计6291.03万元') // → 1
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one.slice(0, COMPARED)), pairsOf(other.slice(0, COMPARED))];
  let [common, all] = [0, 0];
  for (const [pair, count] of left) {
    common += Math.min(count, right.get(pair) ?? 0);
    all += count;
  }
  for (const count of right.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
