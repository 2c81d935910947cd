import type { Area } from '../../core/grid/address';
import type { Json } from '../json';
import { isEntireColumn, isEntireRow } from '../workbook-model/areas';
import { requireUnprotected } from '../workbook-model/protection';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';

/** Whether all lines are in the set, none, or (null) some. */
function common(lines: ReadonlySet<number>, from: number, to: number): boolean | null {
  if (lines.size === 0) return false;
  const inside = [...lines].filter((line) => line >= from && line <= to).length;
  if (inside === 0) return false;
  return inside === to - from + 1 ? true : null;
}

/** True when every row of the area is hidden, null when some are (隐藏行). */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  return common(sheet.state.hiddenRows, area.top, area.bottom);
}

export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  return common(sheet.state.hiddenColumns, area.left, area.right);
}

function changed(lines: ReadonlySet<number>, from: number, to: number, hidden: boolean): ReadonlySet<number> {
  const next = new Set(lines);
  for (let line = from; line <= to; line += 1) {
    if (hidden) next.add(line);
    else next.delete(line);
  }
  return next;
}

/** Hides or shows the rows of an area. @throws {HostError} `AccessDenied` on a protected sheet */
export function hideRows(model: WorkbookModel, sheet: Sheet, area: Area, hidden: boolean): void {
  requireUnprotected(sheet, 'allowFormatRows');
  noteState(model);
  sheet.state.hiddenRows = changed(sheet.state.hiddenRows, area.top, area.bottom, hidden);
  for (let row = area.top; row <= area.bottom; row += 1) model.calculation.setRowHidden(sheet.state.name, row, hidden);
  model.calculationNeeded = true;
  model.news.push({ kind: 'rows-hidden', sheet, area, hidden }, { kind: 'redrawn', sheet });
}

/** @throws {HostError} `AccessDenied` on a protected sheet */
export function hideColumns(model: WorkbookModel, sheet: Sheet, area: Area, hidden: boolean): void {
  requireUnprotected(sheet, 'allowFormatColumns');
  noteState(model);
  sheet.state.hiddenColumns = changed(sheet.state.hiddenColumns, area.left, area.right, hidden);
  model.news.push({ kind: 'redrawn', sheet });
}

/** `Range.hidden`: whole rows or whole columns that are hidden; null where it is neither all nor none. */
export function allHidden(sheet: Sheet, area: Area): Json {
  const rows = isEntireRow(area) ? rowsHidden(sheet, area) : undefined;
  const columns = isEntireColumn(area) ? columnsHidden(sheet, area) : undefined;
  return (rows ?? columns ?? rowsHidden(sheet, area) === true) ? true : (rows ?? columns ?? false);
}
