import { fixed } from '../figures/decimal';
import type { Cause, Diagnosis } from '../findings/finding';
import { cellName } from '../grid/address';
import type { Relation } from '../relations/relation';
import type { Candidate } from './candidate';
import { causeOf } from './causes/registry';
import { type Failures, findingsOf } from './failures';
import type { Place } from './place';
import { nameOf, placeOf } from './place';

/** A change in the words of a diagnosis, with the rank of its cause (smaller is more believable). */
export interface Described {
  readonly candidate: Candidate;
  readonly diagnosis: Diagnosis;
  readonly rank: number;
}

/** The name of a line; of a number in a sentence, what the sentence speaks of. */
function spokenName(place: Place | null, relation: Relation | undefined): string {
  return place === null && relation?.result.offset !== undefined
    ? `“${relation.subject.values.name ?? ''}”`
    : nameOf(place);
}

/** Names the cause of a change and what it explains; `cause` where it is already known. */
export function describe(failures: Failures, candidate: Candidate, certain: boolean, cause?: Cause): Described {
  const { relations, tables, formulaAt } = failures;
  const { figure, repaired } = candidate;
  const accused = repaired.find((position) => relations[position]?.result === figure) ?? repaired[0];
  const relation = accused === undefined ? undefined : relations[accused];
  const place = placeOf(tables, figure.at);
  const suspected = relation === undefined ? null : causeOf({ candidate, relation, place, tables, formulaAt });
  const named = cause ?? suspected?.cause ?? 'unknown';
  const { at, decimals, unit } = figure;
  const [from, to] = [fixed(candidate.from, decimals), fixed(candidate.to, decimals)];
  const sign = unit === '%' ? '%' : '';
  const words = { from: from + sign, to: to + sign, unit: unit === '%' ? '' : unit };
  const diagnosis: Diagnosis = {
    cause: named,
    cell: at,
    from,
    to,
    explains: findingsOf(failures, repaired),
    verified: candidate.verified,
    certain,
    message: {
      key: `causes.${named}`,
      values: { cell: cellName(at.row, at.column), name: spokenName(place, relation), ...words, ...suspected?.words },
    },
  };
  return { candidate, diagnosis, rank: suspected?.rank ?? 0 };
}
