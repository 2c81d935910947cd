import { numberFormat } from '../figures/number-format';
import { shownDecimals } from '../figures/reading';
import type { MoneyUnit } from '../figures/unit';
import { CELL, type View } from './view';

/**
 * The precision of a column (列的小数位数): the decimals of its number format or, where most cells have none, the most
 * that any of its amounts shows.
 */
export function columnDecimals(
  view: View,
  rows: readonly number[],
  column: number,
  unit: MoneyUnit | null,
  rate: 'percent' | 'fraction' | null,
): number {
  let [formatted, plain] = [0, 0];
  let [byFormat, byContent] = [0, 0];
  for (const row of rows) {
    if (view.kind(row, column) !== CELL.amount) continue;
    const content = view.content(row, column);
    const format = view.format(row, column);
    const decimals = shownDecimals(content, format, { unit, rate });
    if (decimals === null) continue;
    if (typeof content === 'number' && numberFormat(format, content).kind === 'number') {
      formatted += 1;
      byFormat = Math.max(byFormat, decimals);
    } else {
      plain += 1;
      byContent = Math.max(byContent, decimals);
    }
  }
  return formatted > 0 && formatted >= plain ? byFormat : Math.max(byFormat, byContent);
}
