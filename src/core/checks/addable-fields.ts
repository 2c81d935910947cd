import type { Field, Table } from '../tables/table';
import { isUnsigned } from './directions';
import { amountFields } from './fields';

/** 年初结转和结余 and 年末结转和结余 beside income and spending (财决公开07表): amounts of each line, and sums like them. */
const BALANCE = /^年[初末].{0,20}结[转余]/;

function isBalance({ role, rate, unit, heading }: Field): boolean {
  return role === 'ignored' && rate === null && unit !== null && BALANCE.test(heading.split('/').at(-1) ?? '');
}

/** The columns whose lines add up: amounts, what is carried over in form 07, but no changes without a sign. */
export function addableFields(table: Table): readonly Field[] {
  const balances = table.kind === 'government-fund' ? table.fields.filter(isBalance) : [];
  return [...amountFields(table).filter((field) => !isUnsigned(table, field)), ...balances];
}
