import type { Call } from '../book';
import { numbersIn } from '../collect';
import { define, type FormulaFunction } from '../function';
import { fifteenDigits, sameNumber, sumOf } from '../numbers';
import { cells, number, values } from '../parameters';
import { failure, isFailure, type Scalar, type Value } from '../values';
import { aggregate } from './sums';

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((left, right) => left - right);
}

/** 中位数. @example median([3, 1, 2, 4]) // → 2.5 */
export function median(numbers: readonly number[]): Scalar {
  const order = sorted(numbers);
  const upper = order[Math.floor(order.length / 2)];
  const lower = order[Math.ceil(order.length / 2) - 1];
  return upper === undefined || lower === undefined ? failure('#NUM!') : (upper + lower) / 2;
}

/** The mean square deviation; `lost` degrees of freedom are 1 for a sample, 0 for everything. */
export function variance(numbers: readonly number[], lost: 0 | 1): Scalar {
  const count = numbers.length - lost;
  if (count < 1) return failure('#DIV/0!');
  const middle = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((each) => (each - middle) ** 2)) / count;
}

export function deviation(numbers: readonly number[], lost: 0 | 1): Scalar {
  const square = variance(numbers, lost);
  return typeof square === 'number' ? Math.sqrt(square) : square;
}

/** The value below which a share of the numbers lies, between two where it falls between. */
export function percentile(numbers: readonly number[], share: number): Scalar {
  const order = sorted(numbers);
  if (order.length === 0 || share < 0 || share > 1) return failure('#NUM!');
  const place = fifteenDigits(share * (order.length - 1));
  const lower = order[Math.floor(place)] ?? 0;
  const upper = order[Math.ceil(place)] ?? 0;
  return lower + (upper - lower) * (place - Math.floor(place));
}

export function atRank(numbers: readonly number[], rank: number, fromTop: boolean): Scalar {
  const order = sorted(numbers);
  const place = Math.ceil(rank);
  const found = place < 1 ? undefined : order[fromTop ? order.length - place : place - 1];
  return found ?? failure('#NUM!');
}

function mostFrequent(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? failure('#N/A') : ([...counts].find(([, count]) => count === most)?.[0] ?? failure('#N/A'));
}

type Ranking = (numbers: readonly number[], argument: number) => Scalar;

function ranking(name: string, combine: Ranking): FormulaFunction {
  return define(name, [values, number()], ([range, argument], call: Call) =>
    overNumbers(range, call, argument, combine),
  );
}

function overNumbers(range: Value, call: Call, argument: number, combine: Ranking): Scalar {
  const numbers = numbersIn([range], call);
  return isFailure(numbers) ? numbers : combine(numbers, argument);
}

function rank(name: string): FormulaFunction {
  return define(name, [number(), cells, number(0)], ([value, range, ascending], call) => {
    const numbers = numbersIn([range], call);
    if (isFailure(numbers)) return numbers;
    if (!numbers.some((each) => sameNumber(each, value))) return failure('#N/A');
    const before = (each: number): boolean => (ascending === 0 ? each > value : each < value);
    return numbers.filter((each) => !sameNumber(each, value) && before(each)).length + 1;
  });
}

export const STATISTICS: readonly FormulaFunction[] = [
  aggregate('MEDIAN', median),
  aggregate('MODE', mostFrequent),
  aggregate('MODE.SNGL', mostFrequent),
  ...['STDEV', 'STDEV.S'].map((name) => aggregate(name, (numbers) => deviation(numbers, 1))),
  ...['STDEVP', 'STDEV.P'].map((name) => aggregate(name, (numbers) => deviation(numbers, 0))),
  ...['VAR', 'VAR.S'].map((name) => aggregate(name, (numbers) => variance(numbers, 1))),
  ...['VARP', 'VAR.P'].map((name) => aggregate(name, (numbers) => variance(numbers, 0))),
  ranking('LARGE', (numbers, place) => atRank(numbers, place, true)),
  ranking('SMALL', (numbers, place) => atRank(numbers, place, false)),
  ranking('PERCENTILE', percentile),
  ranking('PERCENTILE.INC', percentile),
  ranking('QUARTILE', (numbers, part) => percentile(numbers, Math.trunc(part) / 4)),
  ranking('QUARTILE.INC', (numbers, part) => percentile(numbers, Math.trunc(part) / 4)),
  rank('RANK'),
  rank('RANK.EQ'),
];
