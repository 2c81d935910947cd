import type { Decimal } from '../figures/decimal';
import type { MoneyUnit } from '../figures/unit';

/** A number with its unit in a text (文字中的数据). Offsets count UTF-16 units from the start of the text. */
export interface Quantity {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** The digits as written, without spaces and commas. */
  readonly digits: string;
  readonly value: Decimal;
  readonly decimals: number;
  /** `points` 个百分点 · `times` 倍 */
  readonly unit: MoneyUnit | '%' | 'points' | 'times';
}
