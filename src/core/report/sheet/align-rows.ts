import { characterPairs, similarity } from './similarity';

/** Below this, two texts are not versions of each other. */
const ALIKE = 0.4;
/** A gap with more pairs than this is matched in order, without comparing every one with every other. */
const MOST_PAIRS = 10_000;

/** Positions whose second members rise: the longest chain of exact matches that keeps the order. */
function risingChain(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, second]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : tails[low - 1];
    tails[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair !== undefined) chain.unshift(pair);
  }
  return chain;
}

/** Equal texts, each used once, in the order of the rows. */
function exactPairs(rows: readonly string[], known: readonly string[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of known.entries()) {
    const list = places.get(text);
    if (list === undefined) places.set(text, [index]);
    else list.push(index);
  }
  const used = new Map<string, number>();
  return rows.flatMap((text, row): readonly (readonly [number, number])[] => {
    const next = used.get(text) ?? 0;
    const place = places.get(text)?.[next];
    if (place === undefined) return [];
    used.set(text, next + 1);
    return [[row, place]];
  });
}

interface Gap {
  readonly rows: readonly number[];
  readonly known: readonly number[];
}

/** Pairs the texts of a gap that are alike, in order, so that together they are as alike as can be. */
function alikePairs(
  gap: Gap,
  rows: readonly string[],
  known: readonly string[],
): readonly (readonly [number, number])[] {
  const [height, width] = [gap.rows.length, gap.known.length];
  if (height * width > MOST_PAIRS) return gap.rows.slice(0, width).map((row, index) => [row, gap.known[index] ?? 0]);
  const ours = gap.known.map((place) => characterPairs(known[place] ?? ''));
  const score = gap.rows.map((row) => {
    const pairs = characterPairs(rows[row] ?? '');
    return ours.map((each) => similarity(pairs, each));
  });
  const best: number[][] = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const gain = (row: number, column: number) => {
    const value = score[row]?.[column] ?? 0;
    return value >= ALIKE ? value : Number.NEGATIVE_INFINITY;
  };
  for (let row = height - 1; row >= 0; row -= 1) {
    const line = best[row];
    if (line === undefined) continue;
    for (let column = width - 1; column >= 0; column -= 1) {
      line[column] = Math.max(at(row + 1, column), at(row, column + 1), at(row + 1, column + 1) + gain(row, column));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < height && column < width; ) {
    if (at(row, column) === at(row + 1, column)) row += 1;
    else if (at(row, column) === at(row, column + 1)) column += 1;
    else {
      pairs.push([gap.rows[row] ?? 0, gap.known[column] ?? 0]);
      row += 1;
      column += 1;
    }
  }
  return pairs;
}

/** The stretches between matches that keep the order, with what is still open in them. */
function gapsBetween(
  chain: readonly (readonly [number, number])[],
  match: readonly (number | undefined)[],
  count: number,
) {
  const taken = new Set(match);
  const gaps: Gap[] = [];
  let [row, place] = [0, 0];
  for (const [nextRow, nextPlace] of [...chain, [match.length, count] as const]) {
    const rows = Array.from({ length: nextRow - row }, (_, index) => row + index);
    const known = Array.from({ length: nextPlace - place }, (_, index) => place + index);
    gaps.push({
      rows: rows.filter((each) => match[each] === undefined),
      known: known.filter((each) => !taken.has(each)),
    });
    [row, place] = [nextRow + 1, nextPlace + 1];
  }
  return gaps;
}

/**
 * Which known text each row holds, by position; undefined for a row that is none of them. Equal texts decide, also where
 * rows were moved; between them texts that are alike; a single row in the place of a single text is that text rewritten.
 * @example alignRows(['甲', '新的一行', '乙'], ['甲', '乙']) // → [0, undefined, 1]
 */
export function alignRows(rows: readonly string[], known: readonly string[]): readonly (number | undefined)[] {
  const match: (number | undefined)[] = new Array<number | undefined>(rows.length).fill(undefined);
  const exact = exactPairs(rows, known);
  for (const [row, place] of exact) match[row] = place;
  const chain = [...risingChain(exact)];
  for (const gap of gapsBetween(chain, match, known.length)) {
    const alike = alikePairs(gap, rows, known);
    for (const [row, place] of alike) match[row] = place;
    chain.push(...alike);
  }
  chain.sort(([one], [other]) => one - other);
  for (const { rows: open, known: left } of gapsBetween(chain, match, known.length)) {
    const [row] = open;
    if (open.length === 1 && left.length === 1 && row !== undefined) match[row] = left[0];
  }
  return match;
}
