import { calculateIfNeeded } from './calculate';
import { closeUndoStep } from './undo';
import type { WorkbookModel } from './workbook';

/** Ends a piece of work: formulas are brought up to date, one step to undo is made of it, and what happened is told. */
export function settle(model: WorkbookModel): void {
  model.calculationSuspended = false;
  calculateIfNeeded(model);
  closeUndoStep(model);
  const events = model.news.splice(0);
  if (events.length > 0) for (const listener of [...model.listeners]) listener(events);
}
