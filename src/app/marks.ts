import type { CheckResult } from '../core/checks/check-result';
import type { Severity } from '../core/findings/finding';
import { addressText } from '../core/grid/address';
import type { Mark, WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Checked } from './check';
import { remember } from './remember';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The cells to mark (标记): each once, with its gravest finding. Rounding and hints are not worth a colour in the
 * clerk's table, and what was accepted with a reason is settled.
 */
export function marksOf(result: CheckResult): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of result.findings) {
    if (finding.severity === 'info' || finding.accepted !== undefined) continue;
    for (const at of finding.cells.slice(0, 1)) {
      const known = marks.get(addressText(at));
      if (known === undefined || WEIGHT[known.severity] < WEIGHT[finding.severity]) {
        marks.set(addressText(at), { at, severity: finding.severity });
      }
    }
  }
  return [...marks.values()];
}

/** Shows the marks of the last check in the workbook, or takes all of ours away. @throws {WorkbookError} */
export async function showMarks(port: WorkbookPort, checked: Checked, shown: boolean): Promise<WriteReceipt> {
  return port.write({
    marks: shown ? marksOf(checked.result) : [],
    ...(checked.stateIsNewer ? {} : remember(checked, { marksShown: shown })),
  });
}
