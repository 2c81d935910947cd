import { numberFormat } from '../../core/figures/number-format';
import { areaName } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import type { Table } from '../../core/tables/table';
import { groupedDigits } from '../figures-text';

/** Sheet and range of a table. */
export function tablePlace(table: Table): string {
  return `${table.sheet.name}!${areaName(table.area)}`;
}

/** A number with at least as many decimals as its cell shows: 6291.3 in a cell of two decimals is 6,291.30. */
function shown(value: number, format: string): string {
  const [whole = '', decimals = ''] = String(value).split('.');
  const text = decimals.padEnd(numberFormat(format, value).leastDecimals, '0');
  return groupedDigits(text === '' ? whole : `${whole}.${text}`);
}

/** What stands in the total of this year; null where there is none. */
export function totalText(table: Table): string | null {
  const total = table.items.find((item) => item.kind === 'total');
  const current = table.fields.find((field) => field.role === 'current');
  if (total === undefined || current === undefined) return null;
  const [row, column] = table.orientation === 'rows' ? [total.index, current.index] : [current.index, total.index];
  const content = table.sheet.content(row, column);
  if (typeof content === 'number') return shown(content, table.sheet.format(row, column));
  return content === null || isCellError(content) ? null : groupedDigits(String(content));
}
