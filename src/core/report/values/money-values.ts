import { type Decimal, roundTo, ZERO } from '../../figures/decimal';
import type { CellAddress } from '../../grid/address';
import type { Money } from '../figures-of-table';
import { directionOf, growthRate, shareOf } from '../language/direction';
import { convert, type HouseStyle, rounded } from '../language/house-style';
import { FigureValue, MissingValue, type TemplateValue } from '../templates/values';

/** A named value for the templates. */
export type Entry = readonly [string, TemplateValue];

export function missing(name: string, at: CellAddress | null): MissingValue {
  return new MissingValue({ name, at });
}

export function moneyValue(money: Money): FigureValue {
  return new FigureValue({ ...money, shown: null });
}

/** @param base the cell of what the rate is counted from */
export function rateValue(value: Decimal, source: CellAddress, base: CellAddress): FigureValue {
  return new FigureValue({ value, unit: '%', shown: null, source, others: [base] });
}

/** An amount or, where it is not there, its name. */
export function moneyOr(money: Money | null, name: string, at: CellAddress | null): TemplateValue {
  return money === null ? missing(name, at) : moneyValue(money);
}

/** The change from last year to this year, exactly, told from the cell of this year. */
export function changeOf(current: Money, prior: Money): Money {
  return { ...current, value: current.value.minus(convert(prior.value, prior.unit, current.unit)) };
}

/** A part as a share of a whole. */
export function shareValue(part: Money | null, whole: Money | null, name: string): TemplateValue {
  if (part === null || whole === null) return missing(name, null);
  const share = shareOf(part.value, convert(whole.value, whole.unit, part.unit));
  return share === null ? missing(name, null) : rateValue(share, part.source, whole.source);
}

/** Names of the values that compare two years, such as 支出增减额. */
export interface ComparisonNames {
  readonly change: string;
  readonly rate: string;
  readonly direction: string;
}

/**
 * Change, rate and direction of two years, all from the exact amounts. The direction follows what is printed: a change
 * that rounds to nothing is 基本持平. All missing where a year is.
 */
export function comparison(
  current: Money | null,
  prior: Money | null,
  style: HouseStyle,
  names: ComparisonNames,
): readonly Entry[] {
  if (current === null || prior === null) {
    return Object.values(names).map((name: string): Entry => [name, missing(name, null)]);
  }
  const change = changeOf(current, prior);
  const rate = growthRate(change.value, convert(prior.value, prior.unit, current.unit));
  const printed = convert(change.value, change.unit, style.unit);
  return [
    [names.change, new FigureValue({ ...change, shown: null, others: [prior.source] })],
    [names.rate, rate === null ? missing(names.rate, null) : rateValue(rate, current.source, prior.source)],
    [names.direction, directionOf(printed, style.decimals)],
  ];
}

/** Whether printed figures miss their sum or difference although the exact ones make it: 尾差. */
export function hasRoundingGap(
  total: Money,
  parts: readonly Money[],
  style: HouseStyle,
  /** What the rounding in the table itself may leave over, in the unit of the total. */
  tolerance: Decimal,
): boolean {
  const exact = parts.reduce((sum, part) => sum.plus(convert(part.value, part.unit, total.unit)), ZERO);
  if (exact.minus(total.value).abs().gt(tolerance)) return false;
  const printed = parts.reduce((sum, part) => sum.plus(rounded(part.value, part.unit, style)), ZERO);
  return !roundTo(printed, style.decimals).eq(rounded(total.value, total.unit, style));
}
