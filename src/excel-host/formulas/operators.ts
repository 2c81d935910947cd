import type { BinaryOperator } from '@borgar/fx';
import type { CellError } from '../../core/grid/cell';
import { toNumber, toText } from './coercion';
import { compareScalars } from './comparison';
import { add } from './numbers';
import { failure, isFailure, type Scalar } from './values';

/** @example power(2, 3) // → 8 */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return failure('#NUM!');
  if (base === 0 && exponent < 0) return failure('#DIV/0!');
  const result = base ** exponent;
  return Number.isFinite(result) ? result : failure('#NUM!');
}

function calculate(operator: BinaryOperator, left: number, right: number): number | CellError {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return add(left, -right);
    case '*':
      return left * right;
    case '/':
      return right === 0 ? failure('#DIV/0!') : left / right;
    case '^':
      return power(left, right);
    default:
      return failure('#VALUE!');
  }
}

function holds(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

/**
 * An operator between two single values; the first error wins.
 * @example applyOperator('&', 5, '%') // → '5%'
 * @example applyOperator('/', 1, 0) // → { error: '#DIV/0!' }
 */
export function applyOperator(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isFailure(left)) return left;
  if (isFailure(right)) return right;
  if (operator === '&') {
    const joined = [toText(left), toText(right)];
    return joined.find(isFailure) ?? joined.join('');
  }
  if ('=<><='.includes(operator) || operator === '>' || operator === '>=') {
    return holds(operator, compareScalars(left, right));
  }
  const first = toNumber(left);
  const second = toNumber(right);
  if (isFailure(first)) return first;
  if (isFailure(second)) return second;
  const result = calculate(operator, first, second);
  return isFailure(result) || Number.isFinite(result) ? result : failure('#NUM!');
}

/** @example applySign('%', 45) // → 0.45 */
export function applySign(operator: string, value: Scalar): Scalar {
  if (operator === '+' || isFailure(value)) return value;
  const read = toNumber(value);
  if (isFailure(read)) return read;
  return operator === '%' ? read / 100 : -read || 0;
}
