import { slipBetween } from '../../../src/core/diagnosis/slips/slip-between';
import { decimal } from '../../../src/core/figures/decimal';

const slip = (wrong: string, right: string) => slipBetween(decimal(wrong), decimal(right), 2);

describe('a slip between what was typed and what was meant', () => {
  test.each([
    ['two neighbouring digits changed places', '381.21', '381.12', 'transposed-digits'],
    ['changed places with more digits than are shown', '38.112', '31.812', 'transposed-digits'],
    ['changed places on both sides of the point', '3811.2', '3181.2', 'transposed-digits'],
    ['one other digit', '468.74', '463.74', 'single-digit-slip'],
    ['a digit left out inside', '12.5', '12.35', 'dropped-digit'],
    ['a digit left out in front', '894.67', '2894.67', 'dropped-digit'],
    ['a digit typed twice', '2036.32', '203.32', 'extra-digit'],
    ['the point one place to the right', '20363.2', '2036.32', 'shifted-decimal'],
    ['yuan for ten thousand yuan', '20363200', '2036.32', 'unit-slip'],
    ['the sign', '-27.59', '27.59', 'sign-flip'],
    ['the same number', '5', '5.00', null],
    ['two unlike numbers', '193.61', '30.32', null],
    ['nothing for something', '0', '30.32', null],
  ])('%s', (_name, wrong, right, cause) => {
    expect(slip(wrong, right)).toBe(cause);
  });
});
