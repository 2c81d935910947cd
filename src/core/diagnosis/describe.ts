import { fixed } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Cause, CellChange, Diagnosis } from '../findings/finding';
import { cellName } from '../grid/address';
import type { Relation } from '../relations/relation';
import type { Candidate } from './candidate';
import { causeOf } from './causes/registry';
import { type Failures, findingsOf } from './failures';
import type { CarriedChange } from './joint-change';
import type { MiscountedLines } from './miscounted-lines';
import type { Place } from './place';
import { nameOf, placeOf } from './place';
import { keyOf } from './trial';

/** A change in the words of a diagnosis, with the rank of its cause (smaller is more believable). */
export interface Described {
  readonly candidate: Candidate;
  readonly diagnosis: Diagnosis;
  readonly rank: number;
}

/** The name of a line; of a number in a sentence, what the sentence calls it, where a relation about it says so. */
function spokenName(place: Place | null, relation: Relation | undefined, figure: Figure): string {
  const { name } = relation?.subject.values ?? {};
  const isNamed = figure.offset !== undefined && isAbout(relation, figure);
  return place === null && isNamed && name !== undefined ? `“${name}”` : nameOf(place);
}

/** Whether a relation accuses the figure when it fails; a number of a sentence is a figure in several relations. */
function isAbout(relation: Relation | undefined, figure: Figure): boolean {
  return relation !== undefined && keyOf(relation.result) === keyOf(figure);
}

function cellChange({ figure, from, to }: CarriedChange): CellChange {
  return { cell: figure.at, from: fixed(from, figure.decimals), to: fixed(to, figure.decimals) };
}

/** The words for lines that a total counts wrongly in every column; two ways to put it right where both would do. */
export function describeMiscounted(failures: Failures, found: MiscountedLines): readonly Diagnosis[] {
  const { cause, instead, changes } = found;
  if (instead.length === 0) return jointDiagnosis(failures, found, changes, cause, cause);
  return [
    ...jointDiagnosis(failures, found, instead, 'row-duplicated', 'row-listed-twice'),
    ...jointDiagnosis(failures, found, changes, cause, cause),
  ];
}

function jointDiagnosis(
  failures: Failures,
  { other, repaired, verified, instead }: MiscountedLines,
  changes: readonly CarriedChange[],
  cause: Cause,
  key: string,
): readonly Diagnosis[] {
  const [first, ...also] = changes.map(cellChange);
  if (first === undefined) return [];
  const { cell, from, to } = first;
  const name = nameOf(placeOf(failures.tables, cell));
  return [
    {
      ...{ cause, ...first, also, verified, certain: instead.length === 0 },
      explains: findingsOf(failures, repaired),
      message: {
        key: `causes.${key}`,
        values: { cell: cellName(cell.row, cell.column), name, other, from, to, unit: changes[0]?.figure.unit ?? '' },
      },
    },
  ];
}

/** Names the cause of a change and what it explains; `cause` where it is already known. */
export function describe(failures: Failures, candidate: Candidate, certain: boolean, cause?: Cause): Described {
  const { relations, tables, formulaAt } = failures;
  const { figure, repaired } = candidate;
  const accused = repaired.find((position) => isAbout(relations[position], figure)) ?? repaired[0];
  const relation = accused === undefined ? undefined : relations[accused];
  const place = placeOf(tables, figure.at);
  const suspected = relation === undefined ? null : causeOf({ candidate, relation, place, tables, formulaAt });
  const named = cause ?? suspected?.cause ?? 'unknown';
  const { at, decimals, unit } = figure;
  const [from, to] = [fixed(candidate.from, decimals), fixed(candidate.to, decimals)];
  const also = candidate.also?.map(cellChange) ?? [];
  const sign = unit === '%' ? '%' : '';
  const words = { from: from + sign, to: to + sign, unit: unit === '%' ? '' : unit };
  const diagnosis: Diagnosis = {
    cause: named,
    cell: at,
    from,
    to,
    ...(also.length === 0 ? {} : { also }),
    explains: findingsOf(failures, repaired),
    verified: candidate.verified,
    certain,
    message: {
      key: `causes.${named}`,
      values: {
        cell: cellName(at.row, at.column),
        name: spokenName(place, relation, figure),
        ...words,
        ...suspected?.words,
      },
    },
  };
  return { candidate, diagnosis, rank: suspected?.rank ?? 0 };
}
