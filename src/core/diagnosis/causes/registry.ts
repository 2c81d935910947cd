import type { Cause } from '../../findings/finding';
import {
  percentVersusFraction,
  rateNotRecomputed,
  rateOfOtherRow,
  wrongDenominatorOther,
  wrongDenominatorThisYear,
} from './rates';
import { slipOfDigits } from './slip-of-digits';
import {
  parentAndChildSummed,
  rowDuplicated,
  rowOmittedFromSum,
  subsetAdded,
  typedOverTotal,
} from './sum-and-its-parts';
import type { CauseRule, CauseWords, Suspicion } from './suspicion';
import { copiedValue, neighbourValue, stalePriorYear } from './values-from-elsewhere';
import { wrongTable } from './wrong-table';

/**
 * The causes in the order in which they are believed: what needs a coincidence to be false comes first, what would
 * explain anything comes last.
 */
const RULES: readonly CauseRule[] = [
  rowOmittedFromSum,
  rowDuplicated,
  parentAndChildSummed,
  subsetAdded,
  wrongTable,
  percentVersusFraction,
  wrongDenominatorThisYear,
  slipOfDigits,
  stalePriorYear,
  neighbourValue,
  rateOfOtherRow,
  wrongDenominatorOther,
  copiedValue,
  typedOverTotal,
  rateNotRecomputed,
];

/** The most believable cause of a suspected cell, with its rank (smaller is more believable); `unknown` without a sign. */
export function causeOf(suspicion: Suspicion): {
  readonly cause: Cause;
  readonly words: CauseWords;
  readonly rank: number;
} {
  for (const [rank, rule] of RULES.entries()) {
    const found = rule.recognise(suspicion);
    if (found !== null) return { ...found, rank };
  }
  return { cause: 'unknown', words: {}, rank: RULES.length };
}
