import type { Area } from '../../core/grid/address';
import type { Sheet } from './sheet';
import { activateSheet } from './sheets';
import type { WorkbookModel } from './workbook';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** What is selected on a sheet; a new one has A1 selected. */
export function selectionOf(model: WorkbookModel, sheet: Sheet): readonly Area[] {
  return model.selections.get(sheet) ?? [FIRST_CELL];
}

/** Shows a sheet and selects areas on it (选定). @throws {HostError} for a hidden sheet */
export function selectAreas(model: WorkbookModel, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(model, sheet);
  const before = selectionOf(model, sheet);
  model.selections.set(sheet, areas);
  model.news.push({ kind: 'selected', sheet, areas, before });
}
