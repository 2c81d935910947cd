import { type Decimal, decimal, shift, unitInLastPlace, unitsOf, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import {
  areComparable,
  finestOf,
  halfUnit,
  hasHiddenDecimals,
  lastPlace,
  placesBetween,
  roundingOf,
} from '../figures/precision';
import type { Unit } from '../figures/unit';
import { EXACT, UNDECIDABLE, type Verdict } from './verdict';

/** The finest of the units: amounts given in it lose nothing. */
function finestUnit(figures: readonly Figure[]): Unit | undefined {
  let finest: Unit | undefined;
  for (const { unit } of figures) {
    if (finest === undefined) finest = unit;
    else if (!areComparable(unit, finest)) return undefined;
    else if (placesBetween(unit, finest) < 0) finest = unit;
  }
  return finest;
}

function total(figures: readonly Figure[], unit: Unit, amount: (figure: Figure) => Decimal): Decimal {
  let sum = ZERO;
  for (const figure of figures) sum = sum.plus(shift(amount(figure), placesBetween(figure.unit, unit)));
  return sum;
}

const value = (figure: Figure): Decimal => figure.value;

/** Decimals in another unit. */
function decimalsIn(unit: Unit, figure: Figure, decimals: number): number {
  return decimals - placesBetween(figure.unit, unit);
}

/** Stored digits speak for a side when most of its amounts have finer ones than they show. */
function isStoredFiner(figures: readonly Figure[]): boolean {
  let [finer, amounts] = [0, 0];
  for (const figure of figures) {
    if (figure.value.eq(ZERO)) continue;
    amounts += 1;
    if (hasHiddenDecimals(figure)) finer += 1;
  }
  return amounts > 0 && finer * 2 >= amounts;
}

/** The rounding that each side may carry; a side whose stored digits are finer carries none but its last stored unit. */
function toleranceOf(result: Figure, operands: readonly Figure[], unit: Unit): Decimal {
  const sides = [[result], operands];
  const finerSides = sides.filter(isStoredFiner);
  const rounding = total(
    sides.flatMap((side) => (finerSides.includes(side) ? side.filter((figure) => figure.wasCut) : side)),
    unit,
    (figure) => (hasHiddenDecimals(figure) && figure.wasCut ? halfUnit(finestOf(figure.unit)) : roundingOf(figure)),
  );
  if (finerSides.length === 0) return rounding;
  const stored = finerSides.flat().map((figure) => decimalsIn(unit, figure, lastPlace(figure.value)));
  return rounding.plus(unitInLastPlace(stored.reduce((most, each) => Math.max(most, each), -20)));
}

/** More than 10⁻ᵖ·√((n + 1) ÷ 3), which honest rounding of n addends hardly reaches; squared, so that no root is taken. */
function isUnlikely(difference: Decimal, figures: readonly Figure[], unit: Unit): boolean {
  const coarsest = figures.reduce((least, each) => Math.min(least, decimalsIn(unit, each, each.decimals)), 20);
  const limit = unitInLastPlace(2 * coarsest).times(decimal(String(figures.length)));
  return difference.times(difference).times(decimal('3')).gt(limit);
}

/** The tolerance when the result is taken at the fewer decimals that it shows itself, or undefined if it shows all. */
function toleranceAtOwnPrecision(result: Figure, unit: Unit, tolerance: Decimal): Decimal | undefined {
  if (result.ownDecimals >= result.decimals || hasHiddenDecimals(result)) return undefined;
  const wider = halfUnit(result.ownDecimals).minus(roundingOf(result));
  return tolerance.plus(shift(wider, placesBetween(result.unit, unit)));
}

/** Σ of figures of one unit as whole units of a place; NaN where a double cannot hold them exactly. */
function unitsOfSum(figures: readonly Figure[], unit: Unit, places: number): number {
  let sum = 0;
  for (const figure of figures) {
    if (figure.unit !== unit) return Number.NaN;
    sum += unitsOf(figure.value, places) ?? Number.NaN;
  }
  return sum;
}

/** Most relations hold exactly, and whole numbers show it without any decimal being made. */
function holdsInWholeUnits(result: Figure, added: readonly Figure[], subtracted: readonly Figure[]): boolean {
  const places = Math.max(2, result.decimals, added[0]?.decimals ?? 0);
  const own = unitsOf(result.value, places);
  if (own === undefined) return false;
  const sum = unitsOfSum(added, result.unit, places) - unitsOfSum(subtracted, result.unit, places);
  return Number.isSafeInteger(sum) && own === sum;
}

/** Judges result = Σ added − Σ subtracted. */
export function judgeLinear(result: Figure, added: readonly Figure[], subtracted: readonly Figure[]): Verdict {
  if (holdsInWholeUnits(result, added, subtracted)) return EXACT;
  const operands = subtracted.length === 0 ? added : [...added, ...subtracted];
  const figures = [result, ...operands];
  const unit = finestUnit(figures);
  if (unit === undefined) return UNDECIDABLE;
  const sum = total(added, unit, value).minus(total(subtracted, unit, value));
  const places = placesBetween(result.unit, unit);
  const difference = shift(result.value, places).minus(sum);
  const size = difference.abs();
  const exactTo = unit === '%' ? unitInLastPlace(finestOf('%')) : halfUnit(finestOf(unit));
  if (size.lt(exactTo)) return EXACT;

  const tolerance = toleranceOf(result, operands, unit);
  const ownTolerance = toleranceAtOwnPrecision(result, unit, tolerance);
  const isRounding = size.lte(tolerance);
  const outcome = isRounding
    ? 'rounding'
    : ownTolerance !== undefined && size.lte(ownTolerance)
      ? 'precision'
      : 'failed';
  return {
    outcome,
    expected: shift(sum, -places),
    difference: shift(difference, -places),
    tolerance: shift(tolerance, -places),
    isLarge: isRounding && isUnlikely(difference, figures, unit),
  };
}
