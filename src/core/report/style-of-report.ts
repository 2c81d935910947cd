import { amountFields } from '../checks/fields';
import type { Table, TableKind } from '../tables/table';
import type { Spending } from './figures-of-table';
import { convert, type HouseStyle, houseStyle, type ShownColumn } from './language/house-style';

/** Kinds of tables whose amounts the report tells beside those of the spending table. */
const COMPANIONS: readonly TableKind[] = [
  'three-public',
  'budget-execution',
  'income-expenditure-summary',
  'expenditure',
];

function columnsOf(table: Table): readonly ShownColumn[] {
  return amountFields(table).flatMap(({ unit, decimals }) => (unit === null ? [] : [{ unit, decimals }]));
}

/**
 * How the report prints amounts: in one unit and with one number of decimals, chosen from all tables that it tells of, so
 * that no figure loses a digit that its table shows, down to two decimals; without a table 万元 with two decimals.
 */
export function styleOfReport(spending: Spending | null, tables: readonly Table[]): HouseStyle {
  if (spending === null || spending.unit === null) return { unit: '万元', decimals: 2 };
  const { table, total, unit, decimals } = spending;
  const told = [table, ...tables.filter(({ kind }) => COMPANIONS.includes(kind))];
  return houseStyle(
    { unit, decimals },
    told.flatMap(columnsOf),
    total === null ? null : convert(total.value, total.unit, unit),
  );
}
