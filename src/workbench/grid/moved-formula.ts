import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../core/grid/address';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula as it reads when it is filled or pasted from one cell into another.
 * @example movedFormula('=SUM(A1:A$3)', { row: 3, column: 0 }, { row: 4, column: 1 }) // → '=SUM(B2:B$3)'
 */
export function movedFormula(formula: string, from: Place, to: Place): string {
  const relative = translateFormulaToR1C1(formula, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column));
}
