import { type Decimal, shift } from '../core/figures/decimal';
import { numberFormat } from '../core/figures/number-format';
import type { AmountColumn } from '../core/figures/reading';
import { powerOfTen } from '../core/figures/unit';

/**
 * The number that a cell has to store to be read as `value`, which is in the unit of its column (a rate in percent): the
 * way back of `readAmount`. Moving the point by digits keeps it exact: 2.22 % is stored as 0.0222.
 * @example storedNumber(decimal('2.22'), '0.00%', { unit: null, rate: 'percent' }) // → 0.0222
 * @example storedNumber(decimal('62.91'), '0!.0,"万元"', { unit: '万元', rate: null }) // → 629100
 */
export function storedNumber(
  value: Decimal,
  format: string,
  { unit, rate }: Pick<AmountColumn, 'unit' | 'rate'>,
): number {
  const shape = numberFormat(format, Number(value.toFixed()));
  let powers = shape.percent ? 2 : 0;
  if (rate === 'fraction' && !shape.percent) powers = 2;
  else if (rate === null && !shape.percent && shape.unit !== null) {
    powers = powerOfTen(shape.unit) - powerOfTen(unit ?? '万元');
  }
  return Number(shift(value, shape.scale - powers).toFixed());
}
