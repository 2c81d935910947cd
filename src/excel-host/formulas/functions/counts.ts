import { type Call, cellCount, forEachContent, usedPart } from '../book';
import { toNumber } from '../coercion';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { cells, untouched } from '../parameters';
import { isFailure, type Reference, type Value } from '../values';

function countIn(
  arguments_: readonly Value[],
  call: Call,
  counts: (content: unknown, fromRange: boolean) => boolean,
): number {
  let count = 0;
  for (const argument of arguments_) {
    forEachContent(argument, call, (content, fromRange) => {
      if (counts(content, fromRange)) count += 1;
    });
  }
  return count;
}

/** The cells of a reference that lie beyond everything that was ever used. */
export function unusedCount(range: Reference, call: Call): number {
  return range.areas.reduce((count, area) => {
    const used = usedPart(area, call);
    return count + cellCount(area) - (used === undefined ? 0 : cellCount(used));
  }, 0);
}

export const COUNTS: readonly FormulaFunction[] = [
  defineRepeated('COUNT', [untouched], [untouched], ([first], more, call) =>
    countIn(
      [first, ...more.map(([each]) => each)].map((each) => each.value),
      call,
      (content, fromRange) => {
        if (typeof content === 'number') return true;
        return (
          !fromRange && (typeof content === 'string' || typeof content === 'boolean') && !isFailure(toNumber(content))
        );
      },
    ),
  ),
  defineRepeated('COUNTA', [untouched], [untouched], ([first], more, call) =>
    countIn(
      [first, ...more.map(([each]) => each)].map((each) => each.value),
      call,
      (content, fromRange) => content !== null || !fromRange,
    ),
  ),
  define(
    'COUNTBLANK',
    [cells],
    ([range], call) =>
      countIn([range], call, (content) => content === null || content === '') + unusedCount(range, call),
  ),
];
