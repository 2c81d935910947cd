import { type Decimal, decimal, fixed, roundTo, shift } from '../../figures/decimal';
import { finestDecimals, type MoneyUnit, powerOfTen } from '../../figures/unit';

/** Unit and decimals of every amount in a report (金额口径), chosen once. */
export interface HouseStyle {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** Rates have two decimals in reports, whatever the amounts have. */
export const RATE_DECIMALS = 2;
const MOST_DECIMALS = 2;
const USUAL: MoneyUnit = '万元';

/**
 * Reports are written in 万元 with at most two decimals. The table's own unit stays where 万元 would feign digits that
 * the table does not have, or where the total is below 1 万元.
 *
 * @param decimals the decimals that the table shows
 * @param total the total in `unit`, if there is one
 * @example houseStyle('元', 2, decimal('62910300')) // → { unit: '万元', decimals: 2 }
 * @example houseStyle('亿元', 2, decimal('0.63')) // → { unit: '亿元', decimals: 2 }
 */
export function houseStyle(unit: MoneyUnit, decimals: number, total: Decimal | null): HouseStyle {
  const inUsual = decimals + powerOfTen(USUAL) - powerOfTen(unit);
  const isSmall =
    total !== null &&
    shift(total, powerOfTen(unit) - powerOfTen(USUAL))
      .abs()
      .lt(decimal('1'));
  if (inUsual < 0 || (isSmall && unit === '元')) return { unit, decimals: Math.min(decimals, MOST_DECIMALS) };
  return { unit: USUAL, decimals: Math.min(inUsual, MOST_DECIMALS) };
}

/** An amount in another unit, exactly. @example convert(decimal('62910300'), '元', '万元').toString() // → '6291.03' */
export function convert(value: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return shift(value, powerOfTen(from) - powerOfTen(to));
}

/** An amount rounded as it is printed; each figure is rounded here once and nowhere else. */
export function rounded(value: Decimal, from: MoneyUnit, style: HouseStyle): Decimal {
  return roundTo(convert(value, from, style.unit), style.decimals);
}

/** The digits that are printed; a negative zero is a zero. @example printedDigits(decimal('-0.001'), 2) // → '0.00' */
export function printedDigits(value: Decimal, decimals: number): string {
  const digits = fixed(value, decimals);
  return /^-0(?:\.0*)?$/.test(digits) ? digits.slice(1) : digits;
}

/** Decimals for an amount that a template wants in a unit of its own. */
export function decimalsIn(unit: MoneyUnit, style: HouseStyle): number {
  return unit === style.unit ? style.decimals : Math.min(MOST_DECIMALS, finestDecimals(unit));
}
