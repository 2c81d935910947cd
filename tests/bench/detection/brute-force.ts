import { type Decimal, decimal, roundTo, shift, ZERO } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import { placesBetween } from '../../../src/core/figures/precision';
import { addressText } from '../../../src/core/grid/address';
import { figuresOf, judge } from '../../../src/core/relations/judge';
import type { Relation } from '../../../src/core/relations/relation';

const HUNDRED = decimal('100');

function isBroken(relation: Relation, cell: string, value: Decimal): boolean {
  return (
    judge(relation, (figure) =>
      addressText(figure.at) === cell ? { ...figure, value, ownDecimals: figure.decimals } : figure,
    ).outcome === 'failed'
  );
}

/** The residual result − f(operands), so that a value of any linear figure can be solved from two trials. */
function residual(relation: Relation, cell: string, value: Decimal): Decimal {
  const of = (figure: Figure) => (addressText(figure.at) === cell ? value : figure.value);
  const unit = relation.result.unit;
  const inUnit = (figure: Figure) => shift(of(figure), placesBetween(figure.unit, unit));
  switch (relation.type) {
    case 'sum':
      return of(relation.result).minus(relation.addends.reduce((sum, each) => sum.plus(inUnit(each)), ZERO));
    case 'difference':
      return of(relation.result).minus(inUnit(relation.minuend).minus(inUnit(relation.subtrahend)));
    case 'equal':
      return of(relation.result).minus(inUnit(relation.other));
    case 'ratio': {
      const net = relation.less === null ? of(relation.numerator) : of(relation.numerator).minus(of(relation.less));
      return of(relation.result).times(of(relation.denominator)).minus(net.times(HUNDRED));
    }
  }
}

/** The value of a cell at which a relation holds exactly: each relation is linear in any one of its cells. */
function solve(relation: Relation, cell: string): Decimal | null {
  const one = decimal('1');
  const atZero = residual(relation, cell, ZERO);
  const slope = residual(relation, cell, one).minus(atZero);
  return slope.eq(ZERO) ? null : atZero.times('-1').div(slope);
}

/** Every single change of one cell that makes all relations hold, found by trying every cell. */
export function singleRepairs(
  relations: readonly Relation[],
): readonly { readonly cell: string; readonly value: Decimal }[] {
  const failing = relations.filter((relation) => judge(relation).outcome === 'failed');
  const cells = new Map<string, Figure>();
  for (const relation of failing) for (const figure of figuresOf(relation)) cells.set(addressText(figure.at), figure);
  const repairs: { cell: string; value: Decimal }[] = [];
  for (const [cell, figure] of cells) {
    const touching = relations.filter((relation) => figuresOf(relation).some(({ at }) => addressText(at) === cell));
    if (!failing.every((relation) => touching.includes(relation))) continue;
    for (const relation of touching) {
      const exact = solve(relation, cell);
      const value = exact === null ? null : roundTo(exact, figure.decimals);
      if (value === null || touching.some((each) => isBroken(each, cell, value))) continue;
      repairs.push({ cell, value });
      break;
    }
  }
  return repairs;
}
