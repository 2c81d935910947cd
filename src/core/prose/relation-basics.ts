import { addressText, type CellAddress } from '../grid/address';
import type { Quantity } from './quantity';

/** What a claim is about, for its sentence and its id. */
export type ClaimKind = 'change' | 'rate' | 'execution' | 'share' | 'shares' | 'sum' | 'changes' | 'priors' | 'table';

/** The parts that all relations of a sentence have in common. */
export function relationBasics(kind: ClaimKind, at: CellAddress, subject: string, quantity: Quantity) {
  return {
    id: `prose:${addressText(at)}@${quantity.start}:${kind}`,
    check: 'prose',
    table: null,
    subject: { key: `checks.prose.${kind}`, values: { name: subject, quote: quantity.digits } },
  } as const;
}
