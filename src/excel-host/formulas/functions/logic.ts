import { type Call, forEachContent } from '../book';
import { toLogical } from '../coercion';
import { compareScalars } from '../comparison';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { anything, branch, logical, scalar, values } from '../parameters';
import { failure, isFailure, isMatrix, isReference, type Scalar, type Value } from '../values';

function truths(name: string, combine: (truths: readonly boolean[]) => boolean): FormulaFunction {
  return defineRepeated(name, [values], [values], ([first], more, call) =>
    decide([first, ...more.flat()], call, combine),
  );
}

function decide(given: readonly Value[], call: Call, combine: (truths: readonly boolean[]) => boolean): Scalar {
  const found: boolean[] = [];
  let error: Scalar = null;
  for (const argument of given) {
    forEachContent(argument, call, (content, fromRange) => {
      if (fromRange && (typeof content === 'string' || content === null)) return;
      const read = toLogical(content);
      if (isFailure(read)) error ??= read;
      else found.push(read);
    });
  }
  return error ?? (found.length === 0 ? failure('#VALUE!') : combine(found));
}

function switched(wanted: Scalar, choices: readonly Value[]): Value {
  for (let index = 0; index + 1 < choices.length; index += 2) {
    const candidate = choices[index] ?? null;
    if (isFailure(candidate)) return candidate;
    if (!isMatrix(candidate) && !isReference(candidate) && compareScalars(wanted, candidate) === 0) {
      return choices[index + 1] ?? null;
    }
  }
  return choices.length % 2 === 1 ? (choices[choices.length - 1] ?? null) : failure('#N/A');
}

export const LOGIC: readonly FormulaFunction[] = [
  define('IF', [logical(), branch(), branch(false)], ([condition, yes, no]) => (condition ? yes.value : no.value)),
  defineRepeated('IFS', [], [anything, branch()], (_, pairs) => {
    for (const [condition, result] of pairs) {
      const read = toLogical(condition.value);
      if (isFailure(read)) return read;
      if (read) return result.value;
    }
    return failure('#N/A');
  }),
  defineRepeated('SWITCH', [scalar()], [anything], ([wanted], choices) =>
    switched(
      wanted,
      choices.map(([each]) => each.value),
    ),
  ),
  define('IFERROR', [anything, branch()], ([tried, otherwise]) =>
    isFailure(tried.value) ? otherwise.value : tried.value,
  ),
  define('IFNA', [anything, branch()], ([tried, otherwise]) =>
    isFailure(tried.value) && tried.value.error === '#N/A' ? otherwise.value : tried.value,
  ),
  truths('AND', (all) => all.every(Boolean)),
  truths('OR', (all) => all.some(Boolean)),
  truths('XOR', (all) => all.filter(Boolean).length % 2 === 1),
  define('NOT', [logical()], ([value]) => !value),
  define('TRUE', [], () => true),
  define('FALSE', [], () => false),
];
