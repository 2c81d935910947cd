import type { Severity } from '../../../core/findings/finding';
import { MARK_LOOKS, markFormula } from '../../mark-look';
import type { Mark } from '../../port';
import type { Layout, SheetLayout } from '../read/layout';
import { addressesOf } from './rectangles';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Takes away the marks of ours, and nothing else. Nothing is sent yet. */
function removeMarks(context: Excel.RequestContext, { id, marks }: SheetLayout): void {
  if (marks.length === 0) return;
  const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
  for (const { format } of marks) formats.getItem(format.id).delete();
}

function addMarks(worksheet: Excel.Worksheet, severity: Severity, marks: readonly Mark[]): void {
  const cells = marks.map(({ at }) => ({ top: at.row, left: at.column, bottom: at.row, right: at.column }));
  for (const address of addressesOf(cells)) {
    const added = worksheet.getRanges(address).conditionalFormats.add('Custom');
    added.custom.rule.formula = `=${markFormula(severity)}`;
    added.custom.format.fill.color = `#${MARK_LOOKS[severity].fill}`;
    added.custom.format.font.color = `#${MARK_LOOKS[severity].text}`;
  }
}

/** The sheets among `marks` that cannot be marked, because they are protected. */
export function unmarkableSheets(layout: Layout, marks: readonly Mark[]): readonly string[] {
  return layout.sheets.flatMap((sheet) =>
    sheet.protected && marks.some(({ at }) => at.sheet === sheet.name) ? [sheet.name] : [],
  );
}

/**
 * Replaces all marks: one conditional format for each sheet and severity. Protected sheets stay as they are; marks on
 * sheets that are gone are left out. Nothing is sent yet.
 */
export function replaceMarks(context: Excel.RequestContext, layout: Layout, marks: readonly Mark[]): void {
  const open = layout.sheets.filter((sheet) => !sheet.protected);
  for (const sheet of open) removeMarks(context, sheet);
  for (const { id, name } of open) {
    const worksheet = context.workbook.worksheets.getItem(id);
    for (const severity of SEVERITIES) {
      const wanted = marks.filter((mark) => mark.severity === severity && mark.at.sheet === name);
      if (wanted.length > 0) addMarks(worksheet, severity, wanted);
    }
  }
}
