import { decimal, decimalsOf } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import type { Unit } from '../../../src/core/figures/unit';
import type { Relation } from '../../../src/core/relations/relation';

let row = 0;

/** A figure shown with `decimals` places; `own` where it shows fewer than its column. */
export function figureOf(value: string, decimals = 2, unit: Unit = '万元', own = decimals): Figure {
  row += 1;
  return { at: { sheet: '表', row, column: 1 }, value: decimal(value), unit, decimals, ownDecimals: own };
}

/** A figure that shows just the digits it is written with, in a column of two decimals. */
export function typed(value: string, unit: Unit = '万元'): Figure {
  return figureOf(value, 2, unit, Math.min(2, decimalsOf(decimal(value))));
}

const basics = { id: 'r', check: 'category-sum', table: null, subject: { key: '', values: {} } } as const;

export function sumOf(result: Figure, ...addends: readonly Figure[]): Relation {
  return { ...basics, type: 'sum', result, addends };
}

export function differenceOf(result: Figure, minuend: Figure, subtrahend: Figure): Relation {
  return { ...basics, type: 'difference', result, minuend, subtrahend };
}

export function equalOf(result: Figure, other: Figure): Relation {
  return { ...basics, type: 'equal', result, other };
}

export function shareOf(result: Figure, numerator: Figure, denominator: Figure): Relation {
  return { ...basics, type: 'ratio', result, numerator, less: null, denominator };
}

export function growthOf(result: Figure, current: Figure, prior: Figure): Relation {
  return { ...basics, type: 'ratio', result, numerator: current, less: prior, denominator: prior };
}
