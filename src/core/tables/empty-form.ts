import type { Item } from './table';
import { CELL, type View } from './view';

/** A form whose figures are all zero or missing (空表) tells nothing. */
export function isEmptyForm(view: View, items: readonly Item[], columns: readonly number[]): boolean {
  for (const { index } of items) {
    for (const column of columns) {
      const kind = view.kind(index, column);
      if (kind === CELL.error) return false;
      if (kind !== CELL.amount) continue;
      const content = view.content(index, column);
      if (typeof content === 'number' ? content !== 0 : typeof content === 'string' && /[1-9１-９]/.test(content)) {
        return false;
      }
    }
  }
  return true;
}
