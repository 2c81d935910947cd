import type { Checked } from '../app/check';
import { type OwnSheet, ownSheetsOf } from '../core/grid/own-sheets';

/** What one of our sheets is called now: the clerk may have renamed it. Undefined where the workbook does not have it. */
export function ownSheetTitle({ reading }: Checked, sheet: OwnSheet): string | undefined {
  return [...ownSheetsOf(reading.content)].find(([, own]) => own === sheet)?.[0];
}
