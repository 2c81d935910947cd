import { numberFormat } from '../figures/number-format';
import { shownDecimals } from '../figures/reading';
import { cellOf } from '../tables/reading-at';
import type { Field, Table } from '../tables/table';
import { amountFields } from './fields';

/** So many amounts, all of them whole, show that their column is kept in whole numbers. */
const ENOUGH = 5;

/** Whether too few amounts stand in a column without a number format to tell how finely it is kept. */
function tellsTooLittle(table: Table, field: Field): boolean {
  let amounts = 0;
  for (const item of table.items) {
    const { row, column } = cellOf(table, item, field);
    const content = table.sheet.content(row, column);
    if (content === null || content === 0) continue;
    const format = table.sheet.format(row, column);
    if (shownDecimals(content, format, field) === null) continue;
    if (typeof content === 'number' && numberFormat(format, content).kind === 'number') return false;
    amounts += 1;
    if (amounts >= ENOUGH) return false;
  }
  return true;
}

/**
 * The precision of a column without the one cell that shows more decimals than all others: a slip of the pen, or what a
 * division left over, must not make every other figure too coarse.
 */
function withoutOutlier(table: Table, field: Field): number {
  if (field.decimals === 0) return 0;
  let [finest, finer, amounts] = [0, 0, 0];
  for (const item of table.items) {
    const { row, column } = cellOf(table, item, field);
    const content = table.sheet.content(row, column);
    if (content === null) continue;
    const decimals = shownDecimals(content, table.sheet.format(row, column), field);
    if (decimals === null) continue;
    amounts += 1;
    if (decimals >= field.decimals) finer += 1;
    else finest = Math.max(finest, decimals);
    if (finer > 1) return field.decimals;
  }
  return amounts >= ENOUGH && finer === 1 && finest > 0 ? finest : field.decimals;
}

/** A table whose columns are as precise as all but one of their figures. */
function withoutOutliers(table: Table): Table {
  const figures = new Set([...amountFields(table), ...table.fields.filter((field) => field.rate !== null)]);
  const fields = table.fields.map((field) => {
    const decimals = figures.has(field) ? withoutOutlier(table, field) : field.decimals;
    return decimals === field.decimals ? field : { ...field, decimals };
  });
  return fields.every((field, index) => field === table.fields[index]) ? table : { ...table, fields };
}

/**
 * The tables with the precision of columns that hold only a few amounts taken from the others on their sheet: 9746.50,
 * stored as 9746.5, is exact beside amounts with two decimals, and so are 100 and 30. Columns of many whole amounts stay
 * as they are.
 */
export function withSharedPrecision(recognised: readonly Table[]): readonly Table[] {
  const tables = recognised.map(withoutOutliers);
  const finest = new Map<string, number>();
  const keyOf = (table: Table, field: Field) => `${table.sheet.name}|${field.unit ?? ''}`;
  for (const table of tables) {
    for (const field of amountFields(table)) {
      const key = keyOf(table, field);
      finest.set(key, Math.max(finest.get(key) ?? 0, field.decimals));
    }
  }
  return tables.map((table) => {
    const amounts = new Set(amountFields(table));
    const fields = table.fields.map((field) => {
      const shared = finest.get(keyOf(table, field)) ?? 0;
      const isSharing = amounts.has(field) && field.decimals < shared && tellsTooLittle(table, field);
      return isSharing ? { ...field, decimals: shared } : field;
    });
    return fields.every((field, index) => field === table.fields[index]) ? table : { ...table, fields };
  });
}
