import type { Finding } from './finding';

/** A finding that the clerk accepted with a reason (审核说明), and the figures it was about. */
export interface Acceptance {
  readonly finding: string;
  readonly reason: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** Marks the findings that were accepted. An acceptance lapses when the figures it was about have changed. */
export function withAcceptances(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Finding[] {
  const byFinding = new Map(accepted.map((each) => [each.finding, each] as const));
  return findings.map((finding) => {
    const found = byFinding.get(finding.id);
    if (found === undefined || found.expected !== finding.expected || found.actual !== finding.actual) return finding;
    return { ...finding, accepted: { reason: found.reason } };
  });
}
