import type { Json } from '../json';
import { columnWidthAt, rowHeightAt } from '../workbook-model/sizes';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf } from './addressing';

/** The height of rows or the width of columns together, in points. */
function extent(from: number, to: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = from; line <= to; line += 1) sum += size(line);
  return Math.round(sum * 100) / 100;
}

export const rangeGeometryGetters = {
  Top: (range: TrackedArea): Json => extent(0, areaOf(range).top - 1, (row) => rowHeightAt(range.sheet, row)),
  Left: (range: TrackedArea): Json => extent(0, areaOf(range).left - 1, (column) => columnWidthAt(range.sheet, column)),
  Height: (range: TrackedArea): Json => {
    const { top, bottom } = areaOf(range);
    return extent(top, bottom, (row) => rowHeightAt(range.sheet, row));
  },
  Width: (range: TrackedArea): Json => {
    const { left, right } = areaOf(range);
    return extent(left, right, (column) => columnWidthAt(range.sheet, column));
  },
} as const;
