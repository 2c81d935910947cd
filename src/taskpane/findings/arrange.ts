import type { Diagnosis, Severity } from '../../core/findings/finding';
import { diagnosisKey } from '../places';
import type { ListedFinding } from './listed';

/** A single change together with the findings that it explains (一个原因). */
export interface CauseGroup {
  readonly key: string;
  readonly diagnosis: Diagnosis;
  readonly listed: readonly ListedFinding[];
}

/** The findings as they are shown: causes first, then what has no decided cause, by severity. */
export interface Arrangement {
  readonly causes: readonly CauseGroup[];
  readonly error: readonly ListedFinding[];
  readonly warning: readonly ListedFinding[];
  readonly info: readonly ListedFinding[];
  /** Warnings and hints that were accepted with a reason; an accepted error stays among the errors. */
  readonly accepted: readonly ListedFinding[];
}

/** The cause under which a finding stands: the best one, where the facts leave no other. */
function causeOf({ finding, settled }: ListedFinding): Diagnosis | undefined {
  const best = finding.diagnoses[0];
  return best?.certain === true && !settled ? best : undefined;
}

/** Puts the list in order; within each part everything keeps its place. */
export function arrange(listed: readonly ListedFinding[]): Arrangement {
  const causes = new Map<string, { diagnosis: Diagnosis; listed: ListedFinding[] }>();
  const rest: Record<Severity | 'accepted', ListedFinding[]> = { error: [], warning: [], info: [], accepted: [] };
  for (const each of listed) {
    const diagnosis = causeOf(each);
    const { severity } = each.finding;
    if (diagnosis === undefined) {
      rest[each.settled && severity !== 'error' ? 'accepted' : severity].push(each);
      continue;
    }
    const key = diagnosisKey(diagnosis);
    const group = causes.get(key) ?? { diagnosis, listed: [] };
    group.listed.push(each);
    causes.set(key, group);
  }
  return { causes: [...causes].map(([key, group]) => ({ key, ...group })), ...rest };
}
