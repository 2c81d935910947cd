import type { Area } from '../../../core/grid/address';
import { areasOfAddress } from '../../address';
import type { SheetHandle } from './overview';

/** Excel tells at most 512 merged areas at a time, and each takes two cells or more. */
const CELLS_AT_A_TIME = 1024;

/** Asks for the merged areas of a whole sheet; Excel refuses where there are more than 512. */
export function askForMerges({ worksheet }: SheetHandle): () => readonly Area[] {
  const merged = worksheet.getRange().getMergedAreasOrNullObject().load('address');
  return () => (merged.isNullObject ? [] : areasOfAddress(merged.address));
}

/**
 * The merged areas that were told band by band, each once. Bands share a row, so that an area which was cut where two
 * bands meet shows in both and is put together; areas that merely touch are not.
 * @example joinBands([{ top: 0, left: 0, bottom: 9, right: 1 }, { top: 9, left: 0, bottom: 12, right: 1 }]) // → [{ top: 0, left: 0, bottom: 12, right: 1 }]
 */
export function joinBands(areas: readonly Area[]): readonly Area[] {
  const last = new Map<string, Area>();
  const done: Area[] = [];
  for (const area of [...areas].sort((one, other) => one.top - other.top)) {
    const columns = `${area.left},${area.right}`;
    const above = last.get(columns);
    const overlaps = above !== undefined && area.top <= above.bottom;
    if (above !== undefined && !overlaps) done.push(above);
    last.set(columns, overlaps ? { ...above, bottom: Math.max(above.bottom, area.bottom) } : area);
  }
  return [...done, ...last.values()];
}

/** Asks for the merged areas of a used range band by band, for sheets with very many. */
export function askForMergesInBands({ worksheet }: SheetHandle, used: Area): () => readonly Area[] {
  const width = used.right - used.left + 1;
  const rows = Math.max(2, Math.floor(CELLS_AT_A_TIME / width));
  const asked: Excel.RangeAreas[] = [];
  for (let top = used.top; top <= used.bottom; top += rows - 1) {
    const height = Math.min(rows, used.bottom - top + 1);
    const band = worksheet.getRangeByIndexes(top, used.left, height, width);
    asked.push(band.getMergedAreasOrNullObject().load('address'));
  }
  return () => joinBands(asked.flatMap((merged) => (merged.isNullObject ? [] : areasOfAddress(merged.address))));
}
