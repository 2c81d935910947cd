import { define, type FormulaFunction } from '../function';
import { fifteenDigits, floor, round, roundWith } from '../numbers';
import { number } from '../parameters';
import { failure, type Scalar } from '../values';

/** The multiple of `step` next to a number that `rule` picks. */
function toMultiple(value: number, step: number, rule: (count: number) => number): Scalar {
  if (step === 0) return 0;
  return fifteenDigits(rule(fifteenDigits(value / step)) * step);
}

export const ROUNDING: readonly FormulaFunction[] = [
  define('ROUND', [number(), number()], ([value, places]) => round(value, places)),
  define('ROUNDUP', [number(), number()], ([value, places]) => roundWith(Math.ceil, value, places)),
  define('ROUNDDOWN', [number(), number()], ([value, places]) => roundWith(Math.floor, value, places)),
  define('TRUNC', [number(), number(0)], ([value, places]) => roundWith(Math.floor, value, places)),
  define('INT', [number()], ([value]) => floor(value)),
  define('MROUND', [number(), number()], ([value, step]) =>
    value * step < 0 ? failure('#NUM!') : toMultiple(value, step, (count) => round(count, 0)),
  ),
  define('CEILING', [number(), number()], ([value, step]) =>
    value > 0 && step < 0 ? failure('#NUM!') : toMultiple(value, step, Math.ceil),
  ),
  define('FLOOR', [number(), number()], ([value, step]) => {
    if (value > 0 && step < 0) return failure('#NUM!');
    return step === 0 && value !== 0 ? failure('#DIV/0!') : toMultiple(value, step, Math.floor);
  }),
  define('CEILING.MATH', [number(), number(1)], ([value, step]) => toMultiple(value, Math.abs(step), Math.ceil)),
  define('FLOOR.MATH', [number(), number(1)], ([value, step]) => toMultiple(value, Math.abs(step), Math.floor)),
  define('EVEN', [number()], ([value]) => Math.sign(value) * Math.ceil(fifteenDigits(Math.abs(value)) / 2) * 2 || 0),
  define('ODD', [number()], ([value]) => {
    const size = Math.abs(value);
    return (value < 0 ? -1 : 1) * (Math.ceil((fifteenDigits(size) - 1) / 2) * 2 + 1) || 1;
  }),
];
