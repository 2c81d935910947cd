import { isAbout } from '../core/findings/acceptance';
import type { Finding } from '../core/findings/finding';
import type { Anchor, WorkbookPort, WriteReceipt } from '../workbook/port';
import { freeNames, takesAnchors } from './anchors';
import type { Checked } from './check';
import { remember } from './remember';
import type { StoredAcceptance } from './state';

/** What was accepted of other findings. */
function othersThan({ state }: Checked, finding: Finding): readonly StoredAcceptance[] {
  return state.accepted.filter((each) => each.finding !== finding.id && !isAbout(each, finding));
}

/**
 * Accepts a finding with a reason (审核说明), kept in the workbook with the figures it is about. A hidden name keeps its
 * cell, so that rows inserted above do not make the reason lapse.
 * @throws {WorkbookError}
 */
export async function acceptFinding(
  port: WorkbookPort,
  checked: Checked,
  finding: Finding,
  reason: string,
): Promise<WriteReceipt> {
  const { id, expected, actual, check, message } = finding;
  const { content } = checked.reading;
  const [at] = finding.cells;
  const acceptance: StoredAcceptance = { finding: id, reason: reason.trim(), expected, actual };
  const others = othersThan(checked, finding);
  if (at === undefined || !takesAnchors(content, at.sheet)) {
    return port.write(remember(checked, { accepted: [...others, acceptance] }));
  }
  const anchor = freeNames(content.names)('accepted');
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const anchors: readonly Anchor[] = [{ name: anchor, place: { sheet: at.sheet, area } }];
  const kept = { ...acceptance, anchor, followed: { at, check, message } };
  return port.write(remember(checked, { accepted: [...others, kept] }, anchors));
}

/** Takes the acceptance of a finding back. @throws {WorkbookError} */
export async function withdrawAcceptance(
  port: WorkbookPort,
  checked: Checked,
  finding: Finding,
): Promise<WriteReceipt> {
  return port.write(remember(checked, { accepted: othersThan(checked, finding) }));
}
