import type { Content } from '../../../src/core/grid/cell';
import { RUNS } from '../../hostile/runs';
import type { Random } from '../detection/random';

type Rows = readonly (readonly Content[])[];

const number = (content: Content | undefined) => Number(content ?? 0);

/** The spending paragraph of a year table (支出情况), whose figures all come from it. */
export function sentenceOf(rows: Rows): string {
  const items = rows.slice(3);
  const [, current, prior, change, rate] = items.at(-1) ?? [];
  const word = number(change) < 0 ? '减少' : '增加';
  const list = items.slice(0, -1).map((row) => `${row[0]}${number(row[1]).toFixed(2)}万元`);
  return `2024年本部门支出${number(current).toFixed(2)}万元，较上年${number(prior).toFixed(2)}万元${word}${Math.abs(number(change)).toFixed(2)}万元，${number(change) < 0 ? '下降' : '增长'}${Math.abs(number(rate)).toFixed(2)}%。其中，${list.join('，')}。`;
}

/** The sentence with one digit before a 万元 changed; it must never be ready. */
export function falsifiedSentence(text: string, random: Random): string {
  const places = [...text.matchAll(/\d(?=\d\.\d\d万元)/g)].map((match) => match.index);
  const at = places[random.below(places.length)] ?? 0;
  const digit = (Number(text[at]) + 1 + random.below(8)) % 10;
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

/** The sentence with pieces cut, doubled or replaced by anything. */
export function mutatedSentence(text: string, random: Random): string {
  let mutated = text;
  for (let count = 0; count <= random.below(4); count++) {
    const at = random.below(mutated.length + 1);
    const length = random.below(12);
    const run = (RUNS[random.below(RUNS.length)] ?? '').repeat(1 + random.below(60));
    const piece = [run, mutated.slice(at, at + length).repeat(2), ''][random.below(3)] ?? '';
    mutated = mutated.slice(0, at) + piece + mutated.slice(at + length);
  }
  return mutated;
}
