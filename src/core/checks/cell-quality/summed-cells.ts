import { tokenize } from '@borgar/fx';
import type { Area } from '../../grid/address';
import { referencedAreas } from '../../grid/formula-areas';

/** What a formula adds up when it does nothing but add: areas of its own sheet. */
export interface SummedAreas {
  readonly areas: readonly Area[];
  /** SUM and SUBTOTAL pass over numbers kept as text; a plus sign does not. */
  readonly skipsText: boolean;
  /** SUBTOTAL leaves other SUBTOTALs in its range out. */
  readonly isSubtotal: boolean;
}

const ADDING = /^(?:SUM|SUBTOTAL|AGGREGATE)$/i;

/**
 * The areas that a formula adds up, or undefined where it does something else as well.
 * @example summedAreas('=SUM(B4:B6)+B8', '表')?.areas.length // → 2
 * @example summedAreas('=B4-C4', '表') // → undefined
 */
export function summedAreas(formula: string, sheet: string): SummedAreas | undefined {
  const tokens = tokenize(formula, { mergeRefs: true }).filter((token) => token.type !== 'whitespace');
  const functions = tokens.filter((token) => token.type === 'func');
  const isSubtotal = functions.some((token) => /^SUBTOTAL$/i.test(token.value));
  if (functions.some((token) => !ADDING.test(token.value) || /^AGGREGATE$/i.test(token.value))) return undefined;
  for (const [position, token] of tokens.entries()) {
    const isCode = token.type === 'number' && isSubtotal && tokens[position - 2]?.type === 'func';
    const isKnown = ['fx_prefix', 'func', 'range', 'range_beam'].includes(token.type) || isCode;
    if (!isKnown && !(token.type === 'operator' && '+(),'.includes(token.value))) return undefined;
    if (isCode && !['9', '109'].includes(token.value)) return undefined;
  }
  const areas = referencedAreas(formula, sheet);
  if (areas.length === 0 || areas.some((each) => each.sheet !== sheet)) return undefined;
  return { areas: areas.map((each) => each.area), skipsText: functions.length > 0, isSubtotal };
}
