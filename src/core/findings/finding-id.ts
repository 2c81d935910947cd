import type { CheckId } from '../checks/check-id';
import type { CellAddress } from '../grid/address';

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  return value >>> 0;
}

/**
 * The id of a finding: the same as long as check, cell and the figures it is about stay the same. 64 bits, so that two
 * findings of one workbook do not share one.
 * @example findingId('category-sum', [], ['6291.30']) // → '5dcd80ba159ad4bf'
 */
export function findingId(check: CheckId, cells: readonly CellAddress[], facts: readonly (string | null)[]): string {
  const places = cells.slice(0, 4).map((cell) => `${cell.sheet}!${cell.row},${cell.column}`);
  const text = [check, ...places, ...facts.map((fact) => fact ?? '')].join('\n');
  return [hash(text, 0x811c9dc5), hash(text, 0x9747b28c)].map((half) => half.toString(16).padStart(8, '0')).join('');
}
