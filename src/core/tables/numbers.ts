import { parseAmountText } from '../figures/amount-text';
import { placesOf } from '../figures/decimal';
import { numberFormat } from '../figures/number-format';
import { CELL, type View } from './view';

/**
 * The number in a cell, to weigh evidence with: floats will do where nothing is judged. A percent is given in percent,
 * a dash is zero, an empty cell is not known.
 */
export interface RoughNumber {
  readonly value: number;
  readonly decimals: number;
  /** A percent sign stands in the cell or its format: the value is in percent for certain. */
  readonly percent: boolean;
}

function decimalsOf(value: number): number {
  const places = placesOf(value);
  if (places !== undefined) return places;
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}

export function roughNumber(view: View, row: number, column: number): RoughNumber | undefined {
  const kind = view.kind(row, column);
  if (kind === CELL.nothing) return { value: 0, decimals: 0, percent: false };
  if (kind !== CELL.amount) return undefined;
  const content = view.content(row, column);
  if (typeof content === 'number') {
    const format = view.format(row, column);
    const percent = format !== 'General' && numberFormat(format, content).percent;
    const value = percent ? content * 100 : content;
    return { value, decimals: Math.min(8, decimalsOf(value)), percent };
  }
  const amount = typeof content === 'string' ? parseAmountText(content) : undefined;
  if (amount === undefined) return undefined;
  return { value: Number(amount.value.toString()), decimals: amount.decimals, percent: amount.percent };
}

/** The rough numbers of a column, row by row. */
export type RoughColumn = readonly (RoughNumber | undefined)[];

export function roughColumn(view: View, rows: readonly number[], column: number): RoughColumn {
  return rows.map((row) => roughNumber(view, row, column));
}
