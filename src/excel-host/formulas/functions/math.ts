import type { Call } from '../book';
import { numbersIn } from '../collect';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { fifteenDigits } from '../numbers';
import { power } from '../operators';
import { number, values, wholeNumber } from '../parameters';
import { failure, isFailure, type Scalar, type Value } from '../values';

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right);
}

function overWholeNumbers(name: string, combine: (left: number, right: number) => number): FormulaFunction {
  return defineRepeated(name, [values], [values], ([first], more, call) =>
    wholeResult([first, ...more.flat()], call, combine),
  );
}

function wholeResult(given: readonly Value[], call: Call, combine: (left: number, right: number) => number): Scalar {
  const numbers = numbersIn(given, call);
  if (isFailure(numbers)) return numbers;
  const whole = numbers.map(Math.trunc);
  return whole.some((each) => each < 0) ? failure('#NUM!') : whole.reduce(combine);
}

function logarithm(value: number, base: number): Scalar {
  if (value <= 0 || base <= 0) return failure('#NUM!');
  return base === 1 ? failure('#DIV/0!') : fifteenDigits(Math.log(value) / Math.log(base));
}

function factorial(value: number): Scalar {
  let result = 1;
  for (let factor = 2; factor <= value && factor <= 171; factor += 1) result *= factor;
  return value < 0 || !Number.isFinite(result) ? failure('#NUM!') : result;
}

export const MATH: readonly FormulaFunction[] = [
  define('ABS', [number()], ([value]) => Math.abs(value)),
  define('SIGN', [number()], ([value]) => Math.sign(value)),
  define('SQRT', [number()], ([value]) => (value < 0 ? failure('#NUM!') : Math.sqrt(value))),
  define('POWER', [number(), number()], ([base, exponent]) => power(base, exponent)),
  define('EXP', [number()], ([value]) => Math.exp(value)),
  define('LN', [number()], ([value]) => (value <= 0 ? failure('#NUM!') : Math.log(value))),
  define('LOG', [number(), number(10)], ([value, base]) => logarithm(value, base)),
  define('LOG10', [number()], ([value]) => (value <= 0 ? failure('#NUM!') : Math.log10(value))),
  define('PI', [], () => Math.PI),
  define('MOD', [number(), number()], ([value, divisor]) => {
    if (divisor === 0) return failure('#DIV/0!');
    return fifteenDigits(value - divisor * Math.floor(fifteenDigits(value / divisor))) || 0;
  }),
  define('QUOTIENT', [number(), number()], ([value, divisor]) =>
    divisor === 0 ? failure('#DIV/0!') : Math.trunc(fifteenDigits(value / divisor)) || 0,
  ),
  define('FACT', [wholeNumber()], ([value]) => factorial(value)),
  overWholeNumbers('GCD', commonDivisor),
  overWholeNumbers('LCM', (left, right) =>
    left === 0 || right === 0 ? 0 : (left * right) / commonDivisor(left, right),
  ),
];
