/** A sentence is not longer than this on either side of a place in it, so that a text without stops costs no more. */
const LONGEST_SIDE = 500;

const STOPS = ['。', '！', '？', '\n'];

/** Where the sentence around a position begins and ends (所在的句子). @example sentenceAt('支出5元。收入6元。', 6) // → { start: 5, end: 9 } */
export function sentenceAt(text: string, position: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, position - LONGEST_SIDE);
  const before = text.slice(from, position);
  const after = text.slice(position, position + LONGEST_SIDE);
  const last = Math.max(...STOPS.map((stop) => before.lastIndexOf(stop)));
  const next = STOPS.map((stop) => after.indexOf(stop)).filter((index) => index >= 0);
  return { start: from + last + 1, end: position + Math.min(after.length, ...next) };
}
