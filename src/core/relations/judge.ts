import type { Figure } from '../figures/figure';
import { judgeLinear } from './judge-linear';
import { judgeRatio } from './judge-ratio';
import type { Relation } from './relation';
import type { Verdict } from './verdict';

/** What stands in the place of a figure while a change is tried; the figure itself where nothing changes. */
export type Substitution = (figure: Figure) => Figure;

const asItStands: Substitution = (figure) => figure;

/** The figures of a relation, the accused one first. */
export function figuresOf(relation: Relation): readonly Figure[] {
  switch (relation.type) {
    case 'sum':
      return [relation.result, ...relation.addends, ...(relation.subtracted ?? [])];
    case 'difference':
      return [relation.result, relation.minuend, relation.subtrahend];
    case 'ratio':
      return [relation.result, relation.numerator, ...(relation.less ? [relation.less] : []), relation.denominator];
    case 'equal':
      return [relation.result, relation.other];
  }
}

/**
 * Judges whether a relation holds, in this order: exactly (to half a 分, rates to 10⁻⁶ points); within the rounding of
 * the shown figures, unless stored hidden decimals decide; a rate truncated or off by one; at the result's own shorter
 * precision only; or not at all. Figures may have different units; nothing is divided to decide.
 *
 * @param substitute puts other figures in their places, to try a correction
 */
export function judge(relation: Relation, substitute: Substitution = asItStands): Verdict {
  const result = substitute(relation.result);
  switch (relation.type) {
    case 'sum':
      return judgeLinear(result, relation.addends.map(substitute), (relation.subtracted ?? []).map(substitute));
    case 'difference':
      return judgeLinear(result, [substitute(relation.minuend)], [substitute(relation.subtrahend)]);
    case 'equal':
      return judgeLinear(result, [substitute(relation.other)], []);
    case 'ratio':
      return judgeRatio(
        result,
        substitute(relation.numerator),
        relation.less === null ? null : substitute(relation.less),
        substitute(relation.denominator),
        relation.less !== null && relation.less === relation.denominator,
      );
  }
}
