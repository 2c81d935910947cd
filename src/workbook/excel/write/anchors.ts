import { type Anchor, WorkbookError } from '../../port';
import type { Overview } from '../read/overview';

/** Keeps places under hidden names, or lets them go. Nothing is sent yet. @throws {WorkbookError} `sheet-gone` */
export function writeAnchors(context: Excel.RequestContext, overview: Overview, anchors: readonly Anchor[]): void {
  const { names, worksheets } = context.workbook;
  for (const { name, place } of anchors) {
    if (overview.names.some((each) => each.name === name)) names.getItem(name).delete();
    if (place === null) continue;
    const sheet = overview.sheets.find((each) => each.name === place.sheet);
    if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: place.sheet });
    const { top, left, bottom, right } = place.area;
    const range = worksheets.getItem(sheet.id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    names.add(name, range).visible = false;
  }
}
