import type { Area } from '../../core/grid/address';

/** Excel's bounds: 1,048,576 rows and 16,384 columns. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

/** The 0-based place of a cell reference such as "B18", as row × 16,384 + column; -1 for anything else. */
export function cellIndex(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const outside = column < 1 || column > COLUMNS || row < 1 || row > ROWS || digits === at;
  return outside ? -1 : (row - 1) * COLUMNS + column - 1;
}

/** Reads "A3:F20". @example areaOfReference('A3:F20') // → { top: 2, left: 0, bottom: 19, right: 5 } */
export function areaOfReference(reference: string): Area | undefined {
  const [from, to = from] = reference.replaceAll('$', '').split(':');
  const [first, last] = [cellIndex(from ?? ''), cellIndex(to ?? '')];
  if (first < 0 || last < 0) return undefined;
  return {
    top: Math.floor(first / COLUMNS),
    left: first % COLUMNS,
    bottom: Math.floor(last / COLUMNS),
    right: last % COLUMNS,
  };
}
