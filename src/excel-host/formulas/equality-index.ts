import type { Call, Table } from './book';
import type { SheetArea } from './values';

const NONE: readonly number[] = [];
const WORTH_INDEXING = 200;
const indexesOfPass = new WeakMap<object, Map<string, ReadonlyMap<string, readonly number[]>>>();

function indexOf(source: Table): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < source.rowCount; row += 1) {
    const content = source.at(row, 0);
    if (typeof content !== 'string') continue;
    const key = content.toLowerCase();
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  }
  return index;
}

/**
 * The rows of a column that hold a text, given in lower case; undefined where looking them up is not worth it. Fifty
 * SUMIF over one column of 20,000 rows go through it once in a recalculation.
 */
export function rowsHolding(area: SheetArea, source: Table, text: string, call: Call): readonly number[] | undefined {
  if (source.columnCount !== 1 || source.rowCount < WORTH_INDEXING) return undefined;
  const indexes = indexesOfPass.get(call.pass) ?? new Map<string, ReadonlyMap<string, readonly number[]>>();
  indexesOfPass.set(call.pass, indexes);
  const place = `${area.top},${area.left},${source.rowCount},${area.sheet}`;
  const index = indexes.get(place) ?? indexOf(source);
  indexes.set(place, index);
  return index.get(text) ?? NONE;
}
