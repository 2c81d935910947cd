import type { Candidate } from './candidate';
import type { Network } from './network';
import { keyOf, type Trial } from './trial';

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
  const moved = candidates.filter((each) =>
    candidates.some((other) => other !== each && other.from.eq(each.to) && other.figure.unit === each.figure.unit),
  );
  if (moved.length < 2) return null;
  const all = network.follow(new Map([...trial, ...moved.map(({ figure, to }) => [keyOf(figure), to] as const)]));
  const touched = new Set([...all.keys()].flatMap((key) => network.at(key)));
  const isSound = [...touched].every((position) => network.holds(position, all) || failing.has(position));
  const repaired = [...touched].filter((position) => failing.has(position) && network.holds(position, all));
  if (!isSound || repaired.length < 2) return null;
  return moved.map((each) => ({ ...each, broken: [], verified: touched.size }));
}
