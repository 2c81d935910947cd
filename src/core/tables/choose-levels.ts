import { subjectKey, subjectsOf } from '../classification/subjects';
import type { Draft } from './draft';
import {
  flat,
  type Levelling,
  levelsByCode,
  levelsByColumn,
  levelsByIndent,
  levelsByMark,
  levelsByOrdinal,
  levelsByPrefix,
  parentsOf,
} from './levels';
import { levelsByName } from './levels-by-name';
import { levelsBySums, RoughSum } from './levels-by-sums';
import type { RoughNumber } from './numbers';

/** The rough figure of a draft in the column by which levels are proved. */
export type FigureOf = (draft: Draft) => RoughNumber | undefined;

/** How the sums of one column speak about levels: the total against the highest lines, lines against those below. */
interface Proof {
  readonly total: number;
  readonly parents: number;
}

function proofIn(
  details: readonly Draft[],
  parents: readonly (number | null)[],
  total: Draft | undefined,
  figureOf: FigureOf,
): Proof {
  const roots = new RoughSum();
  const children = new Map<number, RoughSum>();
  const figureAt = (position: number) => {
    const draft = details[position];
    return draft === undefined ? undefined : figureOf(draft);
  };
  for (let position = 0; position < details.length; position += 1) {
    const figure = figureAt(position);
    if (figure === undefined) continue;
    // What stands below a name without figures is added up to what stands above that.
    let parent = parents[position] ?? null;
    while (parent !== null && figureAt(parent) === undefined) parent = parents[parent] ?? null;
    if (parent === null) {
      roots.add(figure);
      continue;
    }
    const sum = children.get(parent) ?? new RoughSum();
    children.set(parent, sum);
    sum.add(figure);
  }
  const whole = total === undefined ? undefined : figureOf(total);
  let held = 0;
  for (const [parent, parts] of children) {
    const figure = figureAt(parent);
    if (figure !== undefined) held += parts.is(figure) ? 1 : -1;
  }
  return { total: whole === undefined || roots.isEmpty ? 0 : roots.is(whole) ? 1 : -1, parents: held };
}

interface Weighed {
  readonly way: Levelling;
  /** In how many columns the total holds, less those in which it does not. */
  readonly total: number;
  readonly score: number;
}

function weigh(
  way: Levelling,
  details: readonly Draft[],
  total: Draft | undefined,
  columns: readonly FigureOf[],
): Weighed {
  const parents = parentsOf(details, way.levels);
  const proofs = columns.map((figureOf) => proofIn(details, parents, total, figureOf));
  const totals = proofs.reduce((sum, proof) => sum + proof.total, 0);
  return { way, total: totals, score: proofs.reduce((sum, proof) => sum + proof.parents, totals) };
}

/** A 类 can be no part of another 类: then the indentation before its name is a slip. */
function putsClassUnderClass(details: readonly Draft[], levels: readonly number[]): boolean {
  const { byName } = subjectsOf('function');
  const isClass = (draft: Draft | undefined) =>
    draft !== undefined &&
    draft.name !== '其他支出' &&
    byName.get(subjectKey(draft.name))?.some((subject) => subject.level === 1) === true;
  return parentsOf(details, levels).some(
    (parent, position) => parent !== null && isClass(details[position]) && isClass(details[parent]),
  );
}

/**
 * Decides the levels. Codes and columns of names are believed. Indentation and numbering are, too, unless the totals
 * prove that all lines stand on one level (a stray space makes no level); an error in a figure does not shake them.
 * Names alone count where the sums prove them, or where they are subjects of the 类 they stand under.
 */
export function chooseLevels(
  details: readonly Draft[],
  total: Draft | undefined,
  columns: readonly FigureOf[],
): Levelling {
  const certain = levelsByCode(details) ?? levelsByPrefix(details) ?? levelsByMark(details) ?? levelsByColumn(details);
  if (certain !== undefined) return certain;
  const level = weigh(flat(details), details, total, columns);
  const explicit = [levelsByIndent(details), levelsByOrdinal(details)]
    .filter((way) => way !== undefined)
    .map((way) => weigh(way, details, total, columns))
    .filter((each) => each.score > 0 || !putsClassUnderClass(details, each.way.levels))
    .filter((each) => !(level.total > 0 && level.total > each.total && level.score > each.score))
    .sort((one, other) => other.score - one.score);
  if (explicit[0] !== undefined) return explicit[0].way;
  const named = levelsByName(details);
  const byName = named && weigh(named, details, total, columns);
  const isProven = (way: Weighed | undefined) => way !== undefined && way.score > 0 && way.score > level.score;
  if (named !== undefined && byName !== undefined) {
    if (isProven(byName) || (named.isConsistent && level.total <= byName.total)) return named;
  }
  if (level.total > 0) return level.way;
  // Sums that hold in all columns are believed first; then those that one wrong figure breaks.
  for (const [share, least] of [
    [1, 2],
    [0.5, 2],
    [1, 1],
  ] as const) {
    const sums = levelsBySums(details, columns, share, least);
    const bySums = sums && weigh(sums, details, total, columns);
    if (bySums !== undefined && isProven(bySums) && bySums.total > 0) return bySums.way;
  }
  return level.way;
}
