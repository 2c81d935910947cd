import type { Role } from './table';

/** Roles whose columns hold amounts of money. */
export const MONEY_ROLES: ReadonlySet<Role> = new Set<Role>([
  'current',
  'prior',
  'change',
  'initial-budget',
  'adjusted-budget',
  'total',
  'basic',
  'project',
  'part',
  'income',
]);
