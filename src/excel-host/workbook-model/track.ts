import type { Area } from '../../core/grid/address';
import type { Sheet } from './sheet';
import type { TrackedArea, WorkbookModel } from './workbook';

/** An area that follows insertions and deletions until it is released. */
export function track(model: WorkbookModel, sheet: Sheet, area: Area): TrackedArea {
  const tracked = { sheet, area };
  model.tracked.add(tracked);
  return tracked;
}

export function release(model: WorkbookModel, tracked: TrackedArea): void {
  model.tracked.delete(tracked);
}
