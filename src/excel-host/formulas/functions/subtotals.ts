import { type Call, usedPart } from '../book';
import { readFormula } from '../formula';
import { defineRepeated, type FormulaFunction } from '../function';
import { sumOf } from '../numbers';
import { cells, values, wholeNumber } from '../parameters';
import { failure, isFailure, isReference, type Reference, type Scalar, type Value } from '../values';
import { atRank, deviation, median, percentile, variance } from './statistics';
import { largest, mean, product, smallest } from './sums';

interface Left {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

/** Formulas that hold a subtotal themselves are left out, so that nothing is counted twice. */
function isSubtotal(formula: string | undefined): boolean {
  if (formula === undefined || !/SUBTOTAL|AGGREGATE/i.test(formula)) return false;
  return readFormula(formula).functions.some((name) => name === 'SUBTOTAL' || name === 'AGGREGATE');
}

function contentsOf(range: Reference, left: Left, call: Call): readonly Scalar[] {
  const contents: Scalar[] = [];
  for (const area of range.areas) {
    const used = usedPart(area, call);
    const sheet = call.book.sheet(area.sheet);
    if (used === undefined || sheet === undefined) continue;
    for (let row = used.top; row <= used.bottom; row += 1) {
      if (left.hiddenRows && sheet.rowHidden(row)) continue;
      for (let column = used.left; column <= used.right; column += 1) {
        if (!(left.subtotals && isSubtotal(sheet.formula(row, column)))) contents.push(sheet.content(row, column));
      }
    }
  }
  return contents;
}

type Combine = (numbers: readonly number[], contents: readonly Scalar[]) => Scalar;

/** What the first argument chooses, from 1 on. */
const KINDS: readonly Combine[] = [
  mean,
  (numbers) => numbers.length,
  (_, contents) => contents.filter((content) => content !== null).length,
  largest,
  smallest,
  product,
  (numbers) => deviation(numbers, 1),
  (numbers) => deviation(numbers, 0),
  sumOf,
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
  median,
];

const RANKED: ReadonlyMap<number, (numbers: readonly number[], argument: number) => Scalar> = new Map([
  [14, (numbers: readonly number[], rank: number) => atRank(numbers, rank, true)],
  [15, (numbers: readonly number[], rank: number) => atRank(numbers, rank, false)],
  [16, percentile],
  [17, (numbers: readonly number[], part: number) => percentile(numbers, Math.trunc(part) / 4)],
]);

function combined(contents: readonly Scalar[], combine: Combine, left: Left): Scalar {
  const error = left.errors ? undefined : contents.find(isFailure);
  return (
    error ??
    combine(
      contents.filter((content) => typeof content === 'number'),
      contents,
    )
  );
}

function aggregated(kind: number, option: number, given: readonly Value[], call: Call): Scalar {
  if (option < 0 || option > 7) return failure('#VALUE!');
  const left = { subtotals: option < 4, hiddenRows: option % 2 === 1, errors: option % 4 > 1 };
  const [first, argument] = given;
  const ranked = RANKED.get(kind);
  if (ranked !== undefined) {
    if (first === undefined || !isReference(first) || typeof argument !== 'number') return failure('#VALUE!');
    return combined(contentsOf(first, left, call), (numbers) => ranked(numbers, argument), left);
  }
  const combine = KINDS[kind - 1];
  if (combine === undefined) return failure('#VALUE!');
  const ranges = given.filter(isReference);
  return combined(
    ranges.flatMap((range) => contentsOf(range, left, call)),
    combine,
    left,
  );
}

export const SUBTOTALS: readonly FormulaFunction[] = [
  defineRepeated('SUBTOTAL', [wholeNumber(), cells], [cells], ([kind, first], more, call) => {
    const combine = KINDS[(kind > 100 ? kind - 100 : kind) - 1];
    if (combine === undefined || kind % 100 > 11) return failure('#VALUE!');
    const left = { hiddenRows: kind > 100, errors: false, subtotals: true };
    return combined(
      [first, ...more.flat()].flatMap((range) => contentsOf(range, left, call)),
      combine,
      left,
    );
  }),
  defineRepeated('AGGREGATE', [wholeNumber(), wholeNumber(), values], [values], ([kind, option, first], more, call) =>
    aggregated(kind, option, [first, ...more.flat()], call),
  ),
];
