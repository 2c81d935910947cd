import { type Assigned, inRole } from './assigned';
import type { Evidence } from './evidence';
import { type Fit, fits, fitsDifference, fitsRatio } from './roles-by-arithmetic';

function say(evidence: Evidence, key: string, columns: Readonly<Record<string, Assigned>>, { held, tried }: Fit): void {
  const places = Object.entries(columns).map(([name, { column }]) => [name, evidence.place(column.index)] as const);
  evidence.add(key, { ...Object.fromEntries(places), held: String(held), tried: String(tried) });
}

/** A column headed 减少 alone holds decreases as positive amounts. */
function isDecrease({ column: { heading } }: Assigned): boolean {
  const words = heading.tiers.join('/');
  return /减少|下降/.test(words) && !/增|差/.test(words);
}

/**
 * Tries the roles that the words gave on the figures, and says in how many rows they hold. Words that most rows speak
 * against are kept, but the clerk is asked: a few wrong figures are what the checks are for, a whole column is not.
 */
export function confirmRoles(columns: readonly Assigned[], evidence: Evidence): void {
  const [current, prior] = [inRole(columns, 'current'), inRole(columns, 'prior')];
  if (current === undefined || prior === undefined) return;
  const change = inRole(columns, 'change');
  if (change !== undefined) {
    const forward = fitsDifference(change.numbers, current.numbers, prior.numbers);
    if (fits(forward)) say(evidence, 'change-holds', { change, current, prior }, forward);
    const backward = fitsDifference(change.numbers, prior.numbers, current.numbers);
    const isReversed = backward.held >= 3 && fits(backward) && !fits(forward) && !isDecrease(change);
    if (isReversed) evidence.doubt('change-reversed', { column: evidence.place(change.column.index) });
  }
  const rate = inRole(columns, 'growth-rate');
  if (rate === undefined) return;
  const growth = fitsRatio(rate.numbers, current.numbers, prior.numbers, prior.numbers);
  if (fits(growth)) say(evidence, 'rate-holds', { rate, current, prior }, growth);
}
