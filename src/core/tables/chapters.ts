import { matchSubject } from '../classification/match-subject';
import type { Draft } from './draft';
import type { LevelBasis } from './levels';

/** Names of money rather than of what it is spent on: they head the lines paid from it. */
const FUND = /^(?:一般公共预算|政府性基金|国有资本经营|财政专户|社会保险基金|单位资金|其他资金)[^收支]*(?:支出)?$/;

function hasOwnFigures(draft: Draft): boolean {
  if (draft.isHeading) return false;
  // A line that took the row of its 小计 has the figures of that row.
  return draft.line.hasFigures || draft.index !== draft.line.row;
}

function isSubject(draft: Draft): boolean {
  return draft.code !== null || matchSubject(draft.name, null).kind !== 'unknown';
}

/** Details without figures that stand over some with figures, by their levels or as a name of a fund. */
function chaptersOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  const parents = new Set<number>();
  for (let position = drafts.length - 1; position >= 0; position -= 1) {
    const draft = drafts[position];
    if (draft === undefined) continue;
    const isAbove = parents.has(position);
    if ((isAbove || hasOwnFigures(draft)) && draft.kind === 'detail' && draft.parent !== null)
      parents.add(draft.parent);
    if (draft.kind !== 'detail' || hasOwnFigures(draft)) continue;
    const next = drafts[position + 1];
    const headsNext = next !== undefined && next.kind === 'detail' && hasOwnFigures(next);
    if (isAbove || draft.isHeading || (headsNext && FUND.test(draft.name) && !isSubject(draft))) found.add(position);
  }
  return found;
}

/** The lines that are left, and those left out. */
export interface Chaptered {
  readonly kept: readonly Draft[];
  readonly chapters: readonly Draft[];
}

/**
 * Leaves out rows that only head others (篇章行): they have no figures, so nothing can be added up to them. What stood
 * below them stands below what they stood below.
 */
export function dropChapters(drafts: readonly Draft[], basis: LevelBasis): Chaptered {
  const chapters = chaptersOf(drafts);
  if (chapters.size === 0) return { kept: drafts, chapters: [] };
  const places = new Map<number, number>();
  const kept: Draft[] = [];
  for (const [position, draft] of drafts.entries())
    if (!chapters.has(position)) places.set(position, kept.push(draft) - 1);
  for (const draft of kept) {
    let [above, passed] = [draft.parent, 0];
    for (; above !== null && chapters.has(above); passed += 1) above = drafts[above]?.parent ?? null;
    draft.parent = above === null ? null : (places.get(above) ?? null);
    const parent = draft.parent === null ? undefined : kept[draft.parent];
    if (basis === 'code' || basis === 'marks' || draft.kind !== 'detail') continue;
    draft.level = parent === undefined ? Math.max(1, draft.level - passed) : parent.level + 1;
  }
  return {
    kept,
    chapters: [...chapters].sort((one, other) => one - other).flatMap((position) => drafts[position] ?? []),
  };
}
