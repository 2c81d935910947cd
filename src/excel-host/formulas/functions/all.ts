import type { FormulaFunction } from '../function';
import { ARRAYS } from './arrays';
import { CONDITIONAL } from './conditional';
import { COUNTS } from './counts';
import { DATE } from './date';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { REFERENCES } from './references';
import { ROUNDING } from './rounding';
import { STATISTICS } from './statistics';
import { SUBTOTALS } from './subtotals';
import { SUMS } from './sums';
import { TEXT } from './text';
import { TEXT_NUMBERS } from './text-numbers';

/** Every function that is calculated; a formula with another one keeps the value of its file. */
const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    ...[ARRAYS, CONDITIONAL, COUNTS, DATE, INFORMATION, LOGIC, LOOKUP, MATH],
    ...[REFERENCES, ROUNDING, STATISTICS, SUBTOTALS, SUMS, TEXT, TEXT_NUMBERS],
  ]
    .flat()
    .map((each) => [each.name, each]),
);

/** Functions whose value can change without any of their arguments changing (易失性函数). */
export const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'OFFSET', 'INDIRECT']);

/** Functions that the parser itself takes apart. */
export const SYNTAX_FUNCTIONS: ReadonlySet<string> = new Set(['LET']);

/** @example functionNamed('SUM')?.name // → 'SUM' */
export function functionNamed(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name);
}

export function functionNames(): readonly string[] {
  return [...FUNCTIONS.keys()];
}
