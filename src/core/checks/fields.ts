import type { Field, Role, Table } from '../tables/table';

/** Roles whose columns hold amounts of money. */
const AMOUNTS: ReadonlySet<Role> = new Set([
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

/** The columns of a table that hold amounts (金额栏). */
export function amountFields(table: Table): readonly Field[] {
  return table.fields.filter((field) => AMOUNTS.has(field.role) && field.rate === null);
}

/** The columns of a table in a role. */
export function fieldsOf(table: Table, role: Role): readonly Field[] {
  return table.fields.filter((field) => field.role === role);
}

/**
 * The column in `role` that belongs to `field`: of the same group, else the only one there is, else the nearest one
 * before it. Undefined where several are equally likely.
 */
export function partnerOf(table: Table, field: Field, role: Role): Field | undefined {
  const all = fieldsOf(table, role);
  const sameGroup = all.filter((each) => each.group === field.group);
  if (sameGroup.length === 1) return sameGroup[0];
  if (all.length === 1) return all[0];
  return (sameGroup.length > 0 ? sameGroup : all).filter((each) => each.index < field.index).at(-1);
}
