import type { Finding } from '../core/findings/finding';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Checked } from './check';
import { remember } from './remember';

/**
 * Accepts a finding with a reason (审核说明), kept in the workbook with the figures it is about.
 * @throws {WorkbookError}
 */
export async function acceptFinding(
  port: WorkbookPort,
  checked: Checked,
  finding: Finding,
  reason: string,
): Promise<WriteReceipt> {
  const { id, expected, actual } = finding;
  const others = checked.state.accepted.filter((each) => each.finding !== id);
  return port.write(
    remember(checked, { accepted: [...others, { finding: id, reason: reason.trim(), expected, actual }] }),
  );
}

/** Takes the acceptance of a finding back. @throws {WorkbookError} */
export async function withdrawAcceptance(
  port: WorkbookPort,
  checked: Checked,
  finding: Finding,
): Promise<WriteReceipt> {
  return port.write(
    remember(checked, { accepted: checked.state.accepted.filter((each) => each.finding !== finding.id) }),
  );
}
