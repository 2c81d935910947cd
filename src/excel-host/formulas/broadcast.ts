import { failure, isMatrix, type Matrix, matrix, matrixWidth, type Scalar } from './values';

function elementAt(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const elements = value.rows[value.rows.length === 1 ? 0 : row];
  if (elements === undefined) return failure('#N/A');
  const element = elements[elements.length === 1 ? 0 : column];
  return element === undefined ? failure('#N/A') : element;
}

/**
 * Runs `combine` for each element of the arrays among `operands`; a single row or column is repeated, and where one
 * array is too short there is #N/A, as in Excel. Without an array it runs once.
 */
export function broadcast(
  operands: readonly (Scalar | Matrix)[],
  combine: (elements: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const arrays = operands.filter(isMatrix);
  if (arrays.length === 0) return combine(operands.flatMap((operand) => (isMatrix(operand) ? [] : [operand])));
  const height = Math.max(...arrays.map((array) => array.rows.length));
  const width = Math.max(...arrays.map(matrixWidth));
  const columns = Array.from({ length: width }, (_, column) => column);
  return matrix(
    Array.from({ length: height }, (_, row) =>
      columns.map((column) => combine(operands.map((operand) => elementAt(operand, row, column)))),
    ),
  );
}
