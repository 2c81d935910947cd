import { addressText } from '../grid/address';
import type { Quantity } from './quantity';
import { placeIn, type TextRun } from './text-run';

/** What a claim is about, for its sentence and its id. */
export type ClaimKind =
  | 'change'
  | 'rate'
  | 'times'
  | 'execution'
  | 'share'
  | 'shares'
  | 'share-points'
  | 'sum'
  | 'changes'
  | 'priors'
  | 'balance'
  | 'table'
  | 'items';

/** What is said instead of `table` where a number is last year's in a sentence on this year (上年数未更新). */
export const STALE_PRIOR = 'checks.prose.stale-prior';

/** The parts that all relations of a sentence have in common. */
export function relationBasics(kind: ClaimKind, run: TextRun, subject: string, quantity: Quantity) {
  const { at, offset } = placeIn(run, quantity.start);
  return {
    id: `prose:${addressText(at)}@${offset}:${kind}`,
    check: 'prose',
    table: null,
    subject: {
      key: `checks.prose.${kind}`,
      values: { name: subject.replace(/^主要(?:是|为|用于)/, ''), quote: quantity.digits },
    },
  } as const;
}
