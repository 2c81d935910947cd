import { slipBetween } from '../slips/slip-between';
import type { CauseRule } from './suspicion';

/** The number was mistyped (录入差错): digits, point, unit or sign. */
export const slipOfDigits: CauseRule = {
  causes: [
    'transposed-digits',
    'dropped-digit',
    'extra-digit',
    'single-digit-slip',
    'shifted-decimal',
    'unit-slip',
    'sign-flip',
  ],
  recognise({ candidate: { figure, from, to } }) {
    const cause = slipBetween(from, to, figure.decimals);
    return cause === null ? null : { cause, words: {} };
  },
};
