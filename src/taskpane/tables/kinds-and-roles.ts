import type { Role, TableKind } from '../../core/tables/table';

// Lists of choices, complete by their types: the pane must not load the recognition for them.

const KINDS: Readonly<Record<TableKind, true>> = {
  'function-expenditure': true,
  'economic-expenditure': true,
  'income-expenditure-summary': true,
  income: true,
  expenditure: true,
  'appropriation-summary': true,
  'general-budget-expenditure': true,
  'basic-expenditure': true,
  'three-public': true,
  'government-fund': true,
  'state-capital': true,
  'budget-execution': true,
  'self-evaluation': true,
  'other-expenditure': true,
};

const ROLES: Readonly<Record<Role, true>> = {
  code: true,
  name: true,
  current: true,
  prior: true,
  change: true,
  'growth-rate': true,
  'initial-budget': true,
  'adjusted-budget': true,
  'execution-rate': true,
  total: true,
  basic: true,
  project: true,
  part: true,
  share: true,
  income: true,
  weight: true,
  score: true,
  note: true,
  ignored: true,
};

export const KIND_CHOICES = Object.keys(KINDS) as readonly TableKind[];
export const ROLE_CHOICES = Object.keys(ROLES) as readonly Role[];
