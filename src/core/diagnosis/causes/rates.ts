import { type Decimal, decimal, roundTo, ZERO } from '../../figures/decimal';
import { halfUnit } from '../../figures/precision';
import { figureValue } from '../place';
import type { CauseRule, Suspicion } from './suspicion';
import { isCommonValue } from './values-from-elsewhere';

const HUNDRED = decimal('100');

/** The suspected rate and what it was divided from, if the suspected cell is the rate of a ratio. */
function ratioOf({ relation, candidate }: Suspicion): { net: Decimal; current: Decimal; base: Decimal } | null {
  if (relation.type !== 'ratio' || relation.result !== candidate.figure) return null;
  const current = relation.numerator.value;
  const net = relation.less === null ? current : current.minus(relation.less.value);
  return { net, current, base: relation.denominator.value };
}

/** Whether a rate shown like the suspected one would read as the suspected one does. */
function reads({ candidate }: Suspicion, rate: Decimal): boolean {
  return roundTo(rate, candidate.figure.ownDecimals).eq(roundTo(candidate.from, candidate.figure.ownDecimals));
}

/** 增长率用了本年数作分母 */
export const wrongDenominatorThisYear: CauseRule = {
  causes: ['wrong-denominator-this-year'],
  recognise(suspicion) {
    const ratio = ratioOf(suspicion);
    if (ratio === null || suspicion.relation.type !== 'ratio' || suspicion.relation.less === null) return null;
    if (ratio.current.eq(ZERO) || ratio.net.eq(ZERO)) return null;
    const wrong = ratio.net.times(HUNDRED).div(ratio.current);
    return reads(suspicion, wrong) ? { cause: 'wrong-denominator-this-year', words: {} } : null;
  },
};

/** 分母用错: the rate is the right part over another figure of the same line or column. */
export const wrongDenominatorOther: CauseRule = {
  causes: ['wrong-denominator-other', 'wrong-denominator-this-year'],
  recognise(suspicion) {
    const ratio = ratioOf(suspicion);
    const { place } = suspicion;
    if (ratio === null || place === null || ratio.net.eq(ZERO)) return null;
    const amounts = place.table.fields.filter((field) => field.rate === null && field.unit !== null);
    for (const field of amounts) {
      const base = figureValue(place.table, place.item, field);
      if (base === null || base.eq(ZERO) || base.eq(ratio.base)) continue;
      if (reads(suspicion, ratio.net.times(HUNDRED).div(base))) {
        if (place.field.role === 'growth-rate' && field.role === 'current') {
          return { cause: 'wrong-denominator-this-year', words: {} };
        }
        return { cause: 'wrong-denominator-other', words: { other: field.heading } };
      }
    }
    return null;
  },
};

/** 百分数与小数混用: 0.0222 for 2.22, or 222 for 2.22. */
export const percentVersusFraction: CauseRule = {
  causes: ['percent-vs-fraction'],
  recognise({ candidate, relation }) {
    if (relation.type !== 'ratio' || relation.result !== candidate.figure || candidate.to.eq(ZERO)) return null;
    // The fraction was rounded before it was taken for percent, so that its rounding counts a hundredfold.
    const rounding = halfUnit(candidate.figure.decimals);
    const isHundredth = candidate.from.times(HUNDRED).minus(candidate.to).abs().lte(rounding.times(HUNDRED));
    const isHundredfold = candidate.from.div(HUNDRED).minus(candidate.to).abs().lte(rounding);
    return isHundredth || isHundredfold ? { cause: 'percent-vs-fraction', words: {} } : null;
  },
};

/** 增长率取自其他行: another line of the column has this rate, and rightly so. */
export const rateOfOtherRow: CauseRule = {
  causes: ['rate-of-other-row'],
  recognise(suspicion) {
    const { place, candidate } = suspicion;
    if (ratioOf(suspicion) === null || place === null || candidate.from.eq(ZERO)) return null;
    if (isCommonValue(suspicion)) return null;
    const other = place.table.items.find(
      (item) =>
        item.index !== place.item.index && figureValue(place.table, item, place.field)?.eq(candidate.from) === true,
    );
    return other === undefined ? null : { cause: 'rate-of-other-row', words: { other: other.name } };
  },
};

/** 改数后未重算: the amounts hold and the rate, or the change, does not follow them. */
export const rateNotRecomputed: CauseRule = {
  causes: ['rate-not-recomputed'],
  recognise({ candidate, relation }) {
    const isDerived = relation.type === 'ratio' || relation.type === 'difference';
    return isDerived && relation.result === candidate.figure ? { cause: 'rate-not-recomputed', words: {} } : null;
  },
};
