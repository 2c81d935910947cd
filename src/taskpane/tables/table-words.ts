import { areaName } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import type { Table } from '../../core/tables/table';
import { groupedDigits } from '../figures-text';

/** Sheet and range of a table. */
export function tablePlace(table: Table): string {
  return `${table.sheet.name}!${areaName(table.area)}`;
}

/** What stands in the total of this year, as the cell holds it; null where there is none. */
export function totalText(table: Table): string | null {
  const total = table.items.find((item) => item.kind === 'total');
  const current = table.fields.find((field) => field.role === 'current');
  if (total === undefined || current === undefined) return null;
  const [row, column] = table.orientation === 'rows' ? [total.index, current.index] : [current.index, total.index];
  const content = table.sheet.content(row, column);
  return content === null || isCellError(content) ? null : groupedDigits(String(content));
}
