import type { Table } from '../book';
import { toLogical } from '../coercion';
import { compareScalars } from '../comparison';
import { define, type FormulaFunction } from '../function';
import { branch, table, wholeNumber } from '../parameters';
import { failure, isFailure, matrix, type Scalar, type Value } from '../values';

/** Arrays are computed for the function around them; a result of several cells shows its first only (no spilling). */

function rowsOf(source: Table): readonly (readonly Scalar[])[] {
  const columns = Array.from({ length: source.columnCount }, (_, column) => column);
  return Array.from({ length: source.rowCount }, (_, row) => columns.map((column) => source.at(row, column)));
}

function transposed(rows: readonly (readonly Scalar[])[]): readonly (readonly Scalar[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

function filtered(source: Table, kept: Table, otherwise: Value): Value {
  const down = kept.columnCount === 1 && kept.rowCount === source.rowCount;
  if (!down && !(kept.rowCount === 1 && kept.columnCount === source.columnCount)) return failure('#VALUE!');
  const rows = down ? rowsOf(source) : transposed(rowsOf(source));
  const keeps = rows.map((_, index) => toLogical(down ? kept.at(index, 0) : kept.at(0, index)));
  const error = keeps.find(isFailure);
  if (error !== undefined) return error;
  const found = rows.filter((_, index) => keeps[index] === true);
  if (found.length === 0) return otherwise;
  return matrix(down ? found : transposed(found));
}

function distinct(rows: readonly (readonly Scalar[])[]): readonly (readonly Scalar[])[] {
  const known = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(row).toLowerCase();
    return known.has(key) ? false : known.add(key).size > 0;
  });
}

export const ARRAYS: readonly FormulaFunction[] = [
  define('TRANSPOSE', [table], ([source]) => matrix(transposed(rowsOf(source)))),
  define('FILTER', [table, table, branch(failure('#CALC!'))], ([source, kept, otherwise]) =>
    filtered(source, kept, otherwise.value),
  ),
  define('UNIQUE', [table], ([source]) => matrix(distinct(rowsOf(source)))),
  define('SORT', [table, wholeNumber(1), wholeNumber(1)], ([source, column, direction]) =>
    column < 1 || column > source.columnCount
      ? failure('#VALUE!')
      : matrix(
          [...rowsOf(source)].sort(
            (left, right) => direction * compareScalars(left[column - 1] ?? null, right[column - 1] ?? null),
          ),
        ),
  ),
];
