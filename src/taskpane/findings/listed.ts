import type { Finding } from '../../core/findings/finding';

/** A finding as the list shows it: one that is gone since the last check stays in its place, struck through. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly solved: boolean;
  /** It had been accepted before the last check; one that is accepted just now stays in its place, too. */
  readonly settled: boolean;
}

/** The list after 一键校验: what was found, in its own order. */
export function listFresh(findings: readonly Finding[]): readonly ListedFinding[] {
  return findings.map((finding) => ({ finding, solved: false, settled: finding.accepted !== undefined }));
}

/**
 * The list after a change that the pane itself made: everything keeps its place, what is gone counts as solved, what
 * is new comes last. A finding that comes back (the change was taken back) is open again.
 */
export function listAgain(listed: readonly ListedFinding[], findings: readonly Finding[]): readonly ListedFinding[] {
  const now = new Map(findings.map((finding) => [finding.id, finding]));
  const known = new Set(listed.map(({ finding }) => finding.id));
  const kept = listed.map(({ finding, settled }) => {
    const present = now.get(finding.id);
    return present === undefined ? { finding, solved: true, settled } : { finding: present, solved: false, settled };
  });
  return [...kept, ...listFresh(findings.filter((finding) => !known.has(finding.id)))];
}
