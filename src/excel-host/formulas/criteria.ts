import { compareScalars } from './comparison';
import { sameNumber } from './numbers';
import { readTypedNumber } from './typed-number';
import { isFailure, type Scalar } from './values';
import { hasWildcards, wildcardTest } from './wildcards';

export type Criterion = (value: Scalar) => boolean;

function equalTo(text: string): Criterion {
  const number = readTypedNumber(text);
  if (number !== undefined) {
    return (value) =>
      typeof value === 'number'
        ? compareScalars(value, number) === 0
        : typeof value === 'string' && readTypedNumber(value) === number;
  }
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return (value) => value === (word === 'TRUE');
  if (text.startsWith('#')) {
    return (value) =>
      isFailure(value) ? value.error === word : typeof value === 'string' && value.toUpperCase() === word;
  }
  if (hasWildcards(text)) {
    const matches = wildcardTest(text);
    return (value) => typeof value === 'string' && matches(value);
  }
  return (value) => typeof value === 'string' && compareScalars(value, text) === 0;
}

function orderedAgainst(text: string, holds: (order: number) => boolean): Criterion {
  const number = readTypedNumber(text);
  if (number !== undefined) {
    return (value) => typeof value === 'number' && holds(sameNumber(value, number) ? 0 : value - number);
  }
  return (value) => typeof value === 'string' && holds(compareScalars(value, text));
}

function readCriterion(text: string): Criterion {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(text) ?? [];
  if (operator === '') return operand === '' ? (value) => value === null || value === '' : equalTo(operand);
  if (operand === '') {
    if (operator === '=') return (value) => value === null;
    if (operator === '<>') return (value) => value !== null;
    return () => false;
  }
  if (operator === '=') return equalTo(operand);
  if (operator === '<>') {
    const equals = equalTo(operand);
    return (value) => !equals(value);
  }
  const wanted = (order: number): boolean =>
    (operator.includes('=') && order === 0) || (operator.startsWith('<') ? order < 0 : order > 0);
  return orderedAgainst(operand, wanted);
}

/**
 * The text, in lower case, that a condition asks to be equal to, or undefined for any other condition.
 * @example wantedText('教育支出') // → '教育支出'
 * @example wantedText('>5') // → undefined
 */
export function wantedText(condition: Scalar): string | undefined {
  if (typeof condition !== 'string' || /^(?:[<>=#]|$)/.test(condition) || hasWildcards(condition)) return undefined;
  const word = condition.toLowerCase();
  return readTypedNumber(condition) !== undefined || word === 'true' || word === 'false' ? undefined : word;
}

/**
 * The condition that SUMIF, COUNTIF and their kin read in an argument (条件).
 * @example criterionOf('>=100')(100) // → true
 * @example criterionOf('*服务*')('一般公共服务支出') // → true
 */
export function criterionOf(condition: Scalar): Criterion {
  if (condition === null) return (value) => value === 0;
  if (typeof condition === 'string') return readCriterion(condition);
  if (isFailure(condition)) return (value) => isFailure(value) && value.error === condition.error;
  if (typeof condition === 'boolean') return (value) => value === condition;
  return equalTo(String(condition));
}
