import { type Call, type Table, usedPart } from '../book';
import { numbersAndTextsIn, numbersIn } from '../collect';
import { defineRepeated, type FormulaFunction } from '../function';
import { sumOf } from '../numbers';
import { table, values } from '../parameters';
import { failure, isFailure, isReference, type Scalar, type Value } from '../values';

type Aggregate = (numbers: readonly number[]) => Scalar;

/** A function over all the numbers of its arguments. */
export function aggregate(name: string, combine: Aggregate, collect: typeof numbersIn = numbersIn): FormulaFunction {
  return defineRepeated(name, [values], [values], ([first], more, call) => {
    const numbers = collect([first, ...more.map(([each]) => each)], call);
    return isFailure(numbers) ? numbers : combine(numbers);
  });
}

const sumsOfPass = new WeakMap<object, Map<string, Scalar>>();

/** One sum per area and recalculation: 20,000 shares of one total add it up once. */
function sumOfArea(value: Value, call: Call): Scalar {
  const [area, ...others] = isReference(value) ? value.areas : [];
  const used = area === undefined || others.length > 0 ? undefined : usedPart(area, call);
  if (used === undefined || used.top === used.bottom) {
    const numbers = numbersIn([value], call);
    return isFailure(numbers) ? numbers : sumOf(numbers);
  }
  const sums = sumsOfPass.get(call.pass) ?? new Map<string, Scalar>();
  sumsOfPass.set(call.pass, sums);
  const key = `${used.top},${used.left},${used.bottom},${used.right},${used.sheet}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const numbers = numbersIn([value], call);
  const sum = isFailure(numbers) ? numbers : sumOf(numbers);
  sums.set(key, sum);
  return sum;
}

export function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? failure('#DIV/0!') : sumOf(numbers) / numbers.length;
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0);
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0);
}

export function product(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((result, each) => result * each, 1);
}

function productSum(tables: readonly Table[]): Scalar {
  const [first] = tables;
  if (first === undefined) return failure('#VALUE!');
  const { rowCount, columnCount } = first;
  if (tables.some((each) => each.rowCount !== rowCount || each.columnCount !== columnCount)) return failure('#VALUE!');
  const products: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      let result = 1;
      for (const each of tables) {
        const content = each.at(row, column);
        if (isFailure(content)) return content;
        result *= typeof content === 'number' ? content : 0;
      }
      products.push(result);
    }
  }
  return sumOf(products);
}

export const SUMS: readonly FormulaFunction[] = [
  defineRepeated('SUM', [values], [values], ([first], more, call) => {
    if (more.length === 0) return sumOfArea(first, call);
    const numbers = numbersIn([first, ...more.map(([each]) => each)], call);
    return isFailure(numbers) ? numbers : sumOf(numbers);
  }),
  aggregate('PRODUCT', product),
  aggregate('SUMSQ', (numbers) => sumOf(numbers.map((each) => each * each))),
  aggregate('AVERAGE', mean),
  aggregate('AVERAGEA', mean, numbersAndTextsIn),
  aggregate('MAX', largest),
  aggregate('MAXA', largest, numbersAndTextsIn),
  aggregate('MIN', smallest),
  aggregate('MINA', smallest, numbersAndTextsIn),
  defineRepeated('SUMPRODUCT', [table], [table], ([first], more) => productSum([first, ...more.map(([each]) => each)])),
];
