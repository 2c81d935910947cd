import { crossing } from './areas';
import { type Call, contentAt, matrixOfTable, singleArea, tableOfArea } from './book';
import { failure, isFailure, isReference, type Matrix, type Scalar, type Value } from './values';

/** The value of a reference or array for an operator: an array where arrays are wanted, else the crossing cell. */
export function operand(value: Value, arrays: boolean, call: Call): Scalar | Matrix {
  if (!isReference(value)) return value;
  const area = singleArea(value);
  if (area === undefined) return failure('#VALUE!');
  if (area.top === area.bottom && area.left === area.right) return contentAt(area.sheet, area.top, area.left, call);
  if (arrays) return matrixOfTable(tableOfArea(area, call));
  const found = crossing(value, call.at);
  return isFailure(found) ? found : contentAt(found.cell.sheet, found.cell.row, found.cell.column, call);
}
