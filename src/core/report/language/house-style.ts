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

/** How finely a column of amounts is shown. */
export interface ShownColumn {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** The decimals of a column in another unit; negative where that unit would feign digits. */
function decimalsAfter({ unit, decimals }: ShownColumn, to: MoneyUnit): number {
  return decimals + powerOfTen(to) - powerOfTen(unit);
}

/**
 * Reports are written in 万元, as finely as the finest column that is told, but with at most two decimals. The table's
 * own unit stays where 万元 would feign digits that the table does not have, or where the total is below 1 万元.
 *
 * @param main the column of this year's spending
 * @param others the other columns that the report tells of
 * @param total the total in the unit of `main`, if there is one
 * @example houseStyle({ unit: '元', decimals: 2 }, [], decimal('62910300')) // → { unit: '万元', decimals: 2 }
 * @example houseStyle({ unit: '亿元', decimals: 2 }, [], decimal('0.63')) // → { unit: '亿元', decimals: 2 }
 * @example houseStyle({ unit: '万元', decimals: 0 }, [{ unit: '万元', decimals: 1 }], null) // → { unit: '万元', decimals: 1 }
 */
export function houseStyle(main: ShownColumn, others: readonly ShownColumn[], total: Decimal | null): HouseStyle {
  const isSmall =
    total !== null &&
    shift(total, powerOfTen(main.unit) - powerOfTen(USUAL))
      .abs()
      .lt(decimal('1'));
  const isOwn = decimalsAfter(main, USUAL) < 0 || (isSmall && main.unit === '元');
  const unit = isOwn ? main.unit : USUAL;
  const finest = Math.max(...[main, ...others].map((column) => decimalsAfter(column, unit)));
  return { unit, decimals: Math.min(finest, MOST_DECIMALS) };
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
