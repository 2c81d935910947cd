import { type Anchor, WorkbookError, type WorkbookPort, type WriteReceipt } from '../workbook/port';
import { REPORT_TABLE, takesAnchors } from './anchors';
import type { Checked } from './check';
import { remember } from './remember';

/** The id of the table that the clerk has chosen for the report, as long as it is there; null where he has not. */
export function chosenReportTable({ state: { reportTable }, result }: Checked): string | null {
  if (reportTable === null) return null;
  const { sheet, area } = reportTable;
  const there = result.tables.find(
    (table) =>
      table.sheet.name === sheet &&
      table.area.top <= area.bottom &&
      area.top <= table.area.bottom &&
      table.area.left <= area.right &&
      area.left <= table.area.right,
  );
  return there?.id ?? null;
}

/**
 * Keeps which table (`Table.id`) the report is to tell of (报告所依据的表), where several could be meant.
 * @throws {WorkbookError} `changed-meanwhile` where there is no such table
 */
export async function chooseReportTable(port: WorkbookPort, checked: Checked, tableId: string): Promise<WriteReceipt> {
  const table = checked.result.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw new WorkbookError('changed-meanwhile', { cell: tableId });
  const place = { sheet: table.sheet.name, area: table.area };
  if (!takesAnchors(checked.reading.content, place.sheet)) {
    return port.write(remember(checked, { reportTable: place }));
  }
  const anchors: readonly Anchor[] = [{ name: REPORT_TABLE, place }];
  return port.write(remember(checked, { reportTable: { ...place, anchor: REPORT_TABLE } }, anchors));
}
