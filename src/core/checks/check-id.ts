/** The ids of the checks (校验项), in the order in which they are listed. They are part of the command line's contract. */
export const CHECK_IDS = [
  'category-sum',
  'hierarchy-sum',
  'column-sum',
  'growth-amount',
  'growth-rate',
  'budget-execution',
  'share',
  'prior-year',
  'cross-table',
  'three-public',
  'self-evaluation',
  'prose',
  'cell-quality',
  'classification',
  'completeness',
  'outlier',
  'wording',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
