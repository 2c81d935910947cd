import type { WorkbookContent } from '../../core/grid/sheet';
import type { Skipped } from '../../core/tables/table';

/** A workbook as it was read from a file. */
export interface WorkbookFile extends WorkbookContent {
  /** What this product remembered in it (JSON), or null. */
  readonly state: string | null;
  /** Chart sheets and the like, which hold no cells. */
  readonly skipped: readonly Skipped[];
}

/** The note on a sheet that has no cells to check. */
export function unsupportedSheet(sheet: string): Skipped {
  return { part: sheet, code: 'unsupported-sheet', message: { key: 'errors.unsupported-sheet', values: { sheet } } };
}
