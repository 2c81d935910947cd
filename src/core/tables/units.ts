import { parseAmountText } from '../figures/amount-text';
import { numberFormat } from '../figures/number-format';
import type { MoneyUnit } from '../figures/unit';
import type { Evidence } from './evidence';
import type { Surroundings } from './surroundings';
import { statesOtherUnit, unitIn } from './unit-words';
import { CELL, type View } from './view';

/** The unit that most amounts of a column carry themselves: "2036.32万元", or a format with the unit in it. */
export function unitInCells(view: View, rows: readonly number[], columns: readonly number[]): MoneyUnit | undefined {
  for (const row of rows) {
    for (const column of columns) {
      if (view.kind(row, column) !== CELL.amount) continue;
      const content = view.content(row, column);
      const unit =
        typeof content === 'string'
          ? parseAmountText(content)?.unit
          : typeof content === 'number'
            ? numberFormat(view.format(row, column), content).unit
            : null;
      if (unit !== null && unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** A unit guessed from what the figures look like; null where several units are equally likely. */
export function unitByMagnitude(
  amounts: readonly { readonly value: number; readonly decimals: number }[],
): MoneyUnit | null {
  if (amounts.length === 0) return null;
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount.value)), 0);
  const decimals = amounts.reduce((most, amount) => Math.max(most, amount.decimals), 0);
  if (largest >= 5_000_000) return '元';
  if (decimals > 2 && largest < 1_000_000) return '万元';
  if (largest < 200_000) return '万元';
  return null;
}

/** Most amounts carry ￥, in their text or their format: then they are likely in 元. */
export function hasCurrencySign(view: View, rows: readonly number[], columns: readonly number[]): boolean {
  let [signed, all] = [0, 0];
  for (const row of rows) {
    for (const column of columns) {
      if (view.kind(row, column) !== CELL.amount) continue;
      const content = view.content(row, column);
      all += 1;
      if (/[¥￥]/.test(typeof content === 'string' ? content : view.format(row, column))) signed += 1;
    }
  }
  return signed * 2 > all;
}

/** What the texts around say: nearest above first, then below, then the name of the sheet. */
export function unitAround(surroundings: Surroundings, sheetName: string): MoneyUnit | undefined {
  for (const text of [...surroundings.above, ...surroundings.below, sheetName]) {
    const unit = unitIn(text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A unit is stated, but none of ours: nothing is to be guessed. */
export function isOtherUnitAround(surroundings: Surroundings): boolean {
  return [...surroundings.above, ...surroundings.below].some(statesOtherUnit);
}

/** What other tables say, where they agree, for a table that is silent about it. */
export interface Elsewhere {
  readonly unitOnSheet: MoneyUnit | undefined;
  readonly unit: MoneyUnit | undefined;
  readonly year: number | undefined;
}

export const NOTHING_ELSEWHERE: Elsewhere = { unitOnSheet: undefined, unit: undefined, year: undefined };

export interface UnitSources {
  /** Units stated in the headings of the columns of amounts; null where a heading states none. */
  readonly headings: readonly (MoneyUnit | null)[];
  readonly corner: MoneyUnit | undefined;
  readonly around: MoneyUnit | undefined;
  readonly inCells: MoneyUnit | undefined;
  readonly elsewhere: Elsewhere;
  readonly guessed: MoneyUnit | null;
}

/** The unit of the table; the headings of single columns may differ from it. What is not stated is a doubt. */
export function decideUnit(sources: UnitSources, evidence: Evidence): MoneyUnit | null {
  const stated = [...new Set(sources.headings.filter((unit) => unit !== null))];
  const [only] = stated;
  const values = (unit: MoneyUnit) => ({ unit });
  if (sources.around !== undefined) {
    evidence.add('unit-stated', values(sources.around));
    return sources.around;
  }
  if (sources.corner !== undefined) {
    evidence.add('unit-in-heading', values(sources.corner));
    return sources.corner;
  }
  if (only !== undefined && stated.length === 1) {
    evidence.add('unit-in-heading', values(only));
    return only;
  }
  if (stated.length > 1) return null;
  if (sources.inCells !== undefined) {
    evidence.add('unit-in-cells', values(sources.inCells));
    return sources.inCells;
  }
  const { unitOnSheet, unit } = sources.elsewhere;
  if (unitOnSheet !== undefined) {
    evidence.add('unit-on-sheet', values(unitOnSheet));
    return unitOnSheet;
  }
  if (unit !== undefined) {
    evidence.doubt('unit-elsewhere', values(unit));
    return unit;
  }
  if (sources.guessed === null) evidence.doubt('unit-unknown');
  else evidence.doubt('unit-guessed', values(sources.guessed));
  return sources.guessed;
}
