import type { Call } from './book';
import { broadcast } from './broadcast';
import type { FormulaFunction } from './function';
import { operand } from './operand';
import type { Parameter } from './parameters';
import { failure, isFailure, isMatrix, isReference, type Matrix, type Scalar, type Value } from './values';

/** The parameters for so many arguments, the repeated ones as often as needed. */
function parametersFor({ parameters, repeated }: FormulaFunction, count: number): readonly Parameter<unknown>[] {
  const groups = repeated.length === 0 ? 0 : Math.ceil(Math.max(0, count - parameters.length) / repeated.length);
  return groups === 0 ? parameters : [...parameters, ...Array.from({ length: groups }, () => repeated).flat()];
}

function run(called: FormulaFunction, all: readonly Parameter<unknown>[], given: readonly Value[], call: Call): Value {
  const read: unknown[] = [];
  for (const [index, parameter] of all.entries()) {
    const value = given[index] ?? null;
    const argument = parameter.read(value, call);
    // A parameter that looks at errors itself wraps its value.
    if (isFailure(argument)) return argument;
    read.push(argument);
  }
  const fixed = called.parameters.length;
  const groups: unknown[][] = [];
  for (let start = fixed; start < read.length; start += called.repeated.length) {
    groups.push(read.slice(start, start + called.repeated.length));
  }
  const result = called.evaluate(read.slice(0, fixed), groups, call);
  return typeof result === 'number' && !Number.isFinite(result) ? failure('#NUM!') : result;
}

function single(value: Value, call: Call): Scalar {
  const read = operand(value, false, call);
  return isMatrix(read) ? (read.rows[0]?.[0] ?? null) : read;
}

/**
 * Calls a function with evaluated arguments. Where a parameter takes one value and gets an array, the function runs
 * for each element, as Excel does.
 */
export function callFunction(called: FormulaFunction, supplied: readonly Value[], arrays: boolean, call: Call): Value {
  const all = parametersFor(called, supplied.length);
  if (supplied.length > all.length) return failure('#VALUE!');
  const given: Value[] = [];
  for (const [index, parameter] of all.entries()) {
    const value = index < supplied.length ? (supplied[index] ?? null) : parameter.otherwise;
    if (value === undefined) return failure('#VALUE!');
    given.push(parameter.shape === 'one' ? operand(value, arrays, call) : value);
  }
  const spread = all.some((parameter, index) => parameter.shape === 'one' && isMatrix(given[index] ?? null));
  if (!spread) return run(called, all, given, call);
  const places = all.flatMap(({ shape }, index) => (shape === 'whole' ? [] : [index]));
  const operands = places.map((index): Scalar | Matrix => {
    const value = given[index] ?? null;
    return isReference(value) ? operand(value, true, call) : value;
  });
  return broadcast(operands, (elements) => {
    const element = [...given];
    for (const [order, index] of places.entries()) element[index] = elements[order] ?? null;
    return single(run(called, all, element, call), call);
  });
}
