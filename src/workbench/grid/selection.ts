import type { Injector, IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from '../../core/grid/address';
import type { GridRequests } from './book';
import { areaOf } from './sheet-data';

/** Rows kept in view above a cell that is jumped to. */
const ROWS_ABOVE = 4;

/** The last row and column that are drawn may be cut off. Of a sheet that was never drawn nothing is known yet. */
function isVisible(shown: IRange | null | undefined, { top, left, bottom, right }: Area): boolean {
  if (shown === null || shown === undefined) return false;
  const inRows = top >= shown.startRow && bottom < shown.endRow;
  return inRows && left >= shown.startColumn && right < shown.endColumn;
}

/** The sheet is shown a little beyond its last cell; whole rows and columns, and places far out, end there. */
function withinSheet({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return {
    top: Math.min(top, rows - 1),
    left: Math.min(left, columns - 1),
    bottom: Math.min(bottom, rows - 1),
    right: Math.min(right, columns - 1),
  };
}

/** The selection in both directions; what the host selected is not reported back to it. */
export function selection(injector: Injector, workbook: FWorkbook, requests: GridRequests) {
  let fromHost = false;
  const quietly = (change: () => void): void => {
    fromHost = true;
    try {
      change();
    } finally {
      fromHost = false;
    }
  };
  const active = (): string => workbook.getActiveSheet().getSheetId();
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    const range = selections?.[0]?.range;
    if (!fromHost && range !== undefined) requests.select(active(), areaOf(range));
  });
  const show = (id: string) => {
    const sheet = workbook.getSheetBySheetId(id);
    if (sheet !== null && active() !== id) workbook.setActiveSheet(sheet);
    return sheet;
  };
  const select = (id: string, area: Area, scroll: boolean): void =>
    quietly(() => {
      const sheet = show(id);
      if (sheet === null) return;
      const shown = withinSheet(area, sheet.getMaxRows(), sheet.getMaxColumns());
      sheet.getRange(shown.top, shown.left, shown.bottom - shown.top + 1, shown.right - shown.left + 1).activate();
      const isWhole = shown.bottom - shown.top + 1 === sheet.getMaxRows();
      if (scroll && !isWhole && !isVisible(sheet.getVisibleRange(), area))
        sheet.scrollToCell(Math.max(0, area.top - ROWS_ABOVE), 0);
    });
  return {
    show: (id: string): void => quietly(() => show(id)),
    select: (id: string, area: Area): void => select(id, area, true),
    /** Runs a change of the sheets that would show another sheet, and stays where the person was. */
    keep(change: () => void): void {
      const id = active();
      const range = workbook.getActiveSheet().getActiveRange()?.getRange();
      quietly(change);
      if (range !== undefined) select(id, areaOf(range), false);
      else quietly(() => show(id));
    },
  };
}
