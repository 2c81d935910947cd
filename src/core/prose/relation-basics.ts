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
  | 'table'
  | 'items';

/** The parts that all relations of a sentence have in common. */
export function relationBasics(kind: ClaimKind, run: TextRun, subject: string, quantity: Quantity) {
  const { at, offset } = placeIn(run, quantity.start);
  return {
    id: `prose:${addressText(at)}@${offset}:${kind}`,
    check: 'prose',
    table: null,
    subject: { key: `checks.prose.${kind}`, values: { name: subject, quote: quantity.digits } },
  } as const;
}
