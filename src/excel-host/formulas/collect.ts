import type { CellError } from '../../core/grid/cell';
import { type Call, forEachContent } from './book';
import { toNumber } from './coercion';
import { isFailure, type Value } from './values';

/**
 * The numbers in arguments as SUM and its kin take them: in ranges and arrays only numbers, as an argument itself also
 * logical values and texts that spell a number. The first error comes back instead.
 */
export function numbersIn(arguments_: readonly Value[], call: Call): readonly number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  for (const argument of arguments_) {
    forEachContent(argument, call, (content, fromRange) => {
      if (typeof content === 'number') numbers.push(content);
      else if (isFailure(content)) error ??= content;
      else if (!fromRange) {
        const read = toNumber(content);
        if (isFailure(read)) error ??= read;
        else numbers.push(read);
      }
    });
    if (error !== undefined) return error;
  }
  return numbers;
}

/** As `numbersIn`, with texts in ranges as 0 and logical values as 0 or 1 (AVERAGEA, MAXA, MINA). */
export function numbersAndTextsIn(arguments_: readonly Value[], call: Call): readonly number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  for (const argument of arguments_) {
    forEachContent(argument, call, (content, fromRange) => {
      if (content === null && fromRange) return;
      const read = typeof content === 'string' && fromRange ? 0 : toNumber(content);
      if (isFailure(read)) error ??= read;
      else numbers.push(read);
    });
  }
  return error ?? numbers;
}
