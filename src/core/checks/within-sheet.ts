import type { CheckId } from './check-id';

/**
 * Checks that find on a sheet what they find whatever the other sheets hold: they look at its tables alone. A sheet that
 * has not changed is not tried again by them. All other checks compare sheets, or read sentences about them.
 */
export const WITHIN_SHEET: ReadonlySet<CheckId> = new Set([
  'category-sum',
  'hierarchy-sum',
  'column-sum',
  'growth-amount',
  'growth-rate',
  'budget-execution',
  'share',
  'three-public',
  'self-evaluation',
  'classification',
]);
