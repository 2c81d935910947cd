import type { CheckId } from '../checks/check-id';
import { addressText, type CellAddress } from '../grid/address';
import type { Finding } from './finding';
import type { Message } from './message';

/** A finding that the clerk accepted with a reason (审核说明), and the figures it was about. */
export interface Acceptance {
  readonly finding: string;
  readonly reason: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Where its first cell stands by now, and what was said of it: rows inserted above change the id of a finding. */
  readonly followed?: { readonly at: CellAddress; readonly check: CheckId; readonly message: Message };
}

function isSame(one: Message, other: Message): boolean {
  return one.key === other.key && JSON.stringify(one.values) === JSON.stringify(other.values);
}

/** Whether a finding is the one that was accepted. An acceptance lapses when the figures it was about have changed. */
export function isAbout(acceptance: Acceptance, finding: Finding): boolean {
  const { followed, expected, actual } = acceptance;
  if (expected !== finding.expected || actual !== finding.actual) return false;
  if (followed === undefined) return acceptance.finding === finding.id;
  const [at] = finding.cells;
  if (at === undefined || addressText(at) !== addressText(followed.at)) return false;
  return (
    acceptance.finding === finding.id || (followed.check === finding.check && isSame(followed.message, finding.message))
  );
}

/** Marks the findings that were accepted. */
export function withAcceptances(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Finding[] {
  const byPlace = new Map<string, Acceptance[]>();
  for (const each of accepted) {
    const key = each.followed === undefined ? each.finding : addressText(each.followed.at);
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  return findings.map((finding) => {
    const [at] = finding.cells;
    const near = [
      ...(byPlace.get(finding.id) ?? []),
      ...(at === undefined ? [] : (byPlace.get(addressText(at)) ?? [])),
    ];
    const found = near.findLast((each) => isAbout(each, finding));
    return found === undefined ? finding : { ...finding, accepted: { reason: found.reason } };
  });
}
