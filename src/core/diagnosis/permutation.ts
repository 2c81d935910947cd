import type { Decimal } from '../figures/decimal';
import type { Candidate } from './candidate';
import type { Network } from './network';
import { keyOf, type Trial } from './trial';

/** The changes to a value that stands in the cell of another of them. */
function withValueElsewhere(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOfValue = (value: Decimal, { figure }: Candidate) => `${value.toFixed()}${figure.unit}`;
  const standing = new Set(candidates.map((each) => keyOfValue(each.from, each)));
  // No change is to the value that stands in its own cell.
  return candidates.filter((each) => standing.has(keyOfValue(each.to, each)));
}

/**
 * Several changes that only hold together (串行、串列): each cell is to hold what stands in another of them. Taken one by
 * one they would break a sum; all at once they break nothing. Null where there is no such set.
 */
export function findPermutation(
  network: Network,
  failing: ReadonlySet<number>,
  candidates: readonly Candidate[],
  trial: Trial,
): readonly Candidate[] | null {
  // A change that is sound by itself needs no partner.
  const unsound = candidates.filter((candidate) => candidate.broken.length > 0);
  const sheet = withValueElsewhere(unsound)[0]?.figure.at.sheet;
  const moved = withValueElsewhere(unsound.filter((candidate) => candidate.figure.at.sheet === sheet));
  if (moved.length < 2) return null;
  return soundTogether(network, failing, moved, trial);
}

/**
 * Figures of one cell that all differ from the figures they repeat, and that agree with one another: a sentence taken
 * from another form as a whole. One by one they would break the sentence's own sums. Null where there are no such.
 */
export function findRepeated(
  network: Network,
  failing: ReadonlySet<number>,
  candidates: readonly Candidate[],
  trial: Trial,
): readonly Candidate[] | null {
  const given = candidates.filter((candidate) => candidate.broken.length > 0 && candidate.exactness === 2);
  const place = ({ figure: { at } }: Candidate) => `${at.sheet}!${at.row},${at.column}`;
  const [first] = given;
  const together = first === undefined ? [] : given.filter((each) => place(each) === place(first));
  return together.length < 2 ? null : soundTogether(network, failing, together, trial);
}

/** The changes, if all of them at once break nothing and repair at least two relations. */
function soundTogether(
  network: Network,
  failing: ReadonlySet<number>,
  changes: readonly Candidate[],
  trial: Trial,
): readonly Candidate[] | null {
  const all = network.follow(
    trial,
    changes.map(({ figure, to }) => [keyOf(figure), to] as const),
  );
  const touched = network.touchedBy(all);
  const isSound = [...touched].every((position) => network.holds(position, all) || failing.has(position));
  const repaired = [...touched].filter((position) => failing.has(position) && network.holds(position, all));
  if (!isSound || repaired.length < 2) return null;
  return changes.map((each) => ({ ...each, broken: [], verified: touched.size }));
}
