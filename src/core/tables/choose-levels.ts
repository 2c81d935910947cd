import { matchSubject } from '../classification/match-subject';
import type { Draft } from './draft';
import {
  flat,
  type Levelling,
  levelsByCode,
  levelsByColumn,
  levelsByIndent,
  levelsByOrdinal,
  parentsOf,
} from './levels';
import type { RoughNumber } from './numbers';

/** The rough figure of a draft in the column by which levels are proved. */
export type FigureOf = (draft: Draft) => RoughNumber | undefined;

/** By the official level of the names, where neither code nor indentation tells; unknown names stay on the level above. */
function levelsByName(details: readonly Draft[]): Levelling | undefined {
  if (details.length > 2000) return undefined;
  let last = 1;
  const levels = details.map((draft) => {
    const match = matchSubject(draft.name, null);
    if (match.kind === 'exact' || match.kind === 'short' || match.kind === 'former') last = match.subject.level;
    else if (last === 1) last = 2;
    return last;
  });
  return levels.includes(1) && levels.some((level) => level > 1) ? { basis: 'names', levels } : undefined;
}

function addsUp(whole: RoughNumber, parts: readonly RoughNumber[]): boolean {
  const finest = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return Math.abs(whole.value - sum) <= 0.6 * (parts.length + 1) * 10 ** -Math.min(6, finest);
}

/** How many sums the levels explain, less those they break. */
function proof(
  details: readonly Draft[],
  levels: readonly number[],
  total: RoughNumber | undefined,
  figureOf: FigureOf,
): number {
  const roots: RoughNumber[] = [];
  const children = new Map<number, RoughNumber[]>();
  for (const [position, parent] of parentsOf(details, levels).entries()) {
    const draft = details[position];
    const figure = draft === undefined ? undefined : figureOf(draft);
    if (figure === undefined) continue;
    if (parent === null) roots.push(figure);
    else {
      const list = children.get(parent);
      if (list === undefined) children.set(parent, [figure]);
      else list.push(figure);
    }
  }
  let score = total === undefined || roots.length === 0 ? 0 : addsUp(total, roots) ? 1 : -1;
  for (const [parent, parts] of children) {
    const draft = details[parent];
    const whole = draft === undefined ? undefined : figureOf(draft);
    if (whole !== undefined) score += addsUp(whole, parts) ? 1 : -1;
  }
  return score;
}

/**
 * Decides the levels. Codes and columns of names are believed; indentation and numbering only while the sums do not
 * speak against them (a stray space makes no level); names alone only where the sums prove them.
 */
export function chooseLevels(details: readonly Draft[], total: RoughNumber | undefined, figureOf: FigureOf): Levelling {
  const certain = levelsByCode(details) ?? levelsByColumn(details);
  if (certain !== undefined) return certain;
  const ways = [levelsByIndent(details), levelsByOrdinal(details), flat(details), levelsByName(details)];
  let best: Levelling | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    if (way === undefined) continue;
    const score = proof(details, way.levels, total, figureOf);
    if (score > highest) [best, highest] = [way, score];
  }
  return best ?? flat(details);
}
