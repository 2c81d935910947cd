/** The neighbouring characters of a text, counted (二元组), to compare it with many others. */
export interface CharacterPairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Texts are compared by their beginning; the rest of a long one tells no more. */
const COMPARED = 600;

export function characterPairs(text: string): CharacterPairs {
  const counts = new Map<string, number>();
  const compared = text.slice(0, COMPARED);
  for (let index = 0; index + 1 < compared.length; index += 1) {
    const pair = compared.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, compared.length - 1) };
}

/**
 * How alike two texts are, from 0 to 1: the share of neighbouring characters that both have (Dice).
 * @example similarity(characterPairs('支出合计'), characterPairs('支出合计')) // → 1
 */
export function similarity(one: CharacterPairs, other: CharacterPairs): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [pair, count] of small.counts) common += Math.min(count, large.counts.get(pair) ?? 0);
  const all = one.total + other.total;
  return all === 0 ? 0 : (2 * common) / all;
}
