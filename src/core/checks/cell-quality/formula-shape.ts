import { columnLetters, columnOfLetters } from '../../grid/address';

/**
 * Strings, quoted sheet names, function names and names are passed over; what is left and looks like a cell is one.
 * Written for speed: a table may have hundreds of thousands of formulas, which a full parser takes ten times as long
 * to read.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*[(!]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.\u0080-\uffff])|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/g;

/**
 * A formula told by where its references lie from the cell it stands in (R1C1), so that a formula filled down looks
 * alike.
 */
export interface FormulaShape {
  readonly text: string;
  /** Every reference lies in the formula's own row, or names a row absolutely (and likewise for columns). */
  readonly staysInRow: boolean;
  readonly staysInColumn: boolean;
}

/**
 * The shape of a formula in a cell.
 * @example formulaShape('=B4-C4', 3, 3).text // → '=R[0]C[-2]-R[0]C[-1]'
 * @example formulaShape('=B5-C4', 3, 3).staysInRow // → false
 */
export function formulaShape(formula: string, row: number, column: number): FormulaShape {
  let staysInRow = true;
  let staysInColumn = true;
  const text = formula.replace(
    PARTS,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const down = Number(digits) - 1 - row;
      const right = columnOfLetters(letters) - column;
      if (fixedRow !== '$' && down !== 0) staysInRow = false;
      if (fixedColumn !== '$' && right !== 0) staysInColumn = false;
      return `R${fixedRow === '$' ? digits : `[${down}]`}C${fixedColumn === '$' ? right + column + 1 : `[${right}]`}`;
    },
  );
  return { text, staysInRow, staysInColumn };
}

/** The same formula filled into another cell. @example filledTo('=SUM(B$4:B13)', { row: 13, column: 1 }, { row: 13, column: 2 }) // → '=SUM(C$4:C13)' */
export function filledTo(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return formula.replace(
    PARTS,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const row = fixedRow === '$' ? Number(digits) : Number(digits) + to.row - from.row;
      const column = columnOfLetters(letters) + (fixedColumn === '$' ? 0 : to.column - from.column);
      return row < 1 || column < 0 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
    },
  );
}
