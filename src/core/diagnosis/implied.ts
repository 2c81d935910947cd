import { type Decimal, decimal, shift, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { placesBetween } from '../figures/precision';
import type { Unit } from '../figures/unit';
import type { Relation } from '../relations/relation';
import { ledgerOf } from './sum-ledger';
import { keyOf, type Trial, valueIn } from './trial';

const HUNDRED = decimal('100');

function inUnit(value: Decimal, from: Unit, to: Unit): Decimal {
  return shift(value, placesBetween(from, to));
}

/** What the result has to be, exactly, in its own unit; null where nothing follows (division by zero). */
export function impliedResult(relation: Relation, trial: Trial): Decimal | null {
  const { unit } = relation.result;
  const of = (figure: Figure) => inUnit(valueIn(trial, figure), figure.unit, unit);
  const total = (figures: readonly Figure[]) => figures.reduce((sum, each) => sum.plus(of(each)), ZERO);
  switch (relation.type) {
    case 'sum':
      if (ledgerOf(relation) !== undefined) return ledgerOf(relation)?.implied(trial) ?? null;
      return total(relation.addends).minus(total(relation.subtracted ?? []));
    case 'difference':
      return of(relation.minuend).minus(of(relation.subtrahend));
    case 'ratio': {
      const base = valueIn(trial, relation.denominator);
      if (base.eq(ZERO)) return null;
      return ratioPart(relation, trial).times(HUNDRED).div(base);
    }
    case 'equal':
      return of(relation.other);
  }
}

/** numerator − less, in the unit of the denominator. */
function ratioPart(relation: Relation & { type: 'ratio' }, trial: Trial): Decimal {
  const to = relation.denominator.unit;
  const of = (figure: Figure) => inUnit(valueIn(trial, figure), figure.unit, to);
  return relation.less === null ? of(relation.numerator) : of(relation.numerator).minus(of(relation.less));
}

/**
 * What `figure` has to be for the relation to hold exactly while everything else stays, in the figure's own unit;
 * null where no value or every value would do.
 */
export function impliedValue(relation: Relation, figure: Figure, trial: Trial): Decimal | null {
  if (figure === relation.result) return impliedResult(relation, trial);
  const implied = impliedResult(relation, trial);
  if (relation.type === 'ratio') return impliedOperandOfRatio(relation, figure, trial);
  if (implied === null) return null;
  const gap = inUnit(valueIn(trial, relation.result).minus(implied), relation.result.unit, figure.unit);
  const isTaken =
    (relation.type === 'difference' && figure === relation.subtrahend) ||
    (relation.type === 'sum' && relation.subtracted?.includes(figure) === true);
  const sign = isTaken ? '-1' : '1';
  return valueIn(trial, figure).plus(gap.times(sign));
}

/** rate = change ÷ (amount − change), solved for the amount or the change. */
function impliedSource(
  relation: Relation & { type: 'ratio' },
  figure: Figure,
  { minuend, subtrahend }: NonNullable<Figure['derived']>,
  rate: Decimal,
  trial: Trial,
): Decimal | null {
  const growth = rate.plus('1');
  if (keyOf(figure) === keyOf(minuend)) {
    if (rate.eq(ZERO)) return null;
    return valueIn(trial, relation.numerator).div(rate).plus(valueIn(trial, subtrahend));
  }
  return growth.eq(ZERO) ? null : valueIn(trial, minuend).times(rate).div(growth);
}

function impliedOperandOfRatio(relation: Relation & { type: 'ratio' }, figure: Figure, trial: Trial): Decimal | null {
  const rate = valueIn(trial, relation.result).div(HUNDRED);
  const base = relation.denominator;
  if (base.derived !== undefined) return impliedSource(relation, figure, base.derived, rate, trial);
  const isBase = keyOf(figure) === keyOf(base);
  // Growth: current = prior · (1 + rate), where the prior year is both subtracted and divided by.
  if (relation.less !== null) {
    const growth = rate.plus('1');
    const current = inUnit(valueIn(trial, relation.numerator), relation.numerator.unit, base.unit);
    if (!isBase && figure !== relation.less) {
      return inUnit(valueIn(trial, base).times(growth), base.unit, figure.unit);
    }
    return growth.eq(ZERO) ? null : current.div(growth);
  }
  if (isBase) return rate.eq(ZERO) ? null : ratioPart(relation, trial).div(rate);
  return inUnit(valueIn(trial, base).times(rate), base.unit, figure.unit);
}
