import type { WorkbookContent } from '../../core/grid/sheet';
import type { Skipped } from '../../core/tables/table';

/** A workbook as it was read from a file. */
export interface WorkbookFile extends WorkbookContent {
  /** What this product remembered in it (JSON), or null. */
  readonly state: string | null;
  /** What is not read: chart sheets and the like, and cells that lie far off all others. */
  readonly skipped: readonly Skipped[];
}

/** The note on a sheet that has no cells to check. */
export function unsupportedSheet(sheet: string): Skipped {
  return { part: sheet, code: 'unsupported-sheet', message: { key: 'errors.unsupported-sheet', values: { sheet } } };
}

/** The note on cells that lie so far away that they can belong to no table. */
export function farCells(sheet: string): Skipped {
  return { part: sheet, code: 'far-cells', message: { key: 'errors.far-cells', values: { sheet } } };
}
