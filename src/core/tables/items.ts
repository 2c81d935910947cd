import { dropChapters } from './chapters';
import { chooseLevels, type FigureOf } from './choose-levels';
import { countCompleteOfWhich } from './complete-of-which';
import { type Draft, draftsOf } from './draft';
import type { LevelBasis } from './levels';
import { parentsOf } from './levels';
import type { Line } from './lines';
import { countLoneSubtotals } from './lone-subtotals';
import { roughNumber } from './numbers';
import { markOfWhich } from './of-which';
import type { Item } from './table';
import { isSummary, markBelowTotal, markTotals } from './totals';
import type { View } from './view';

/** The lines of a table with their levels, and how the levels were told. */
export interface Items {
  readonly items: readonly Item[];
  readonly basis: LevelBasis;
  /** Names that stand over other lines without figures of their own; they are no lines. */
  readonly headings: readonly string[];
}

/** A last row of figures without a name is the total where it about adds up, and nothing otherwise. */
function nameless(drafts: readonly Draft[], figureOf: FigureOf): void {
  if (drafts.some((draft) => draft.kind === 'total')) return;
  const last = drafts.at(-1);
  if (last === undefined || last.name !== '' || last.code !== null) return;
  const whole = figureOf(last);
  const parts = drafts.slice(0, -1).flatMap((draft) => (draft.kind === 'detail' ? (figureOf(draft) ?? []) : []));
  const sum = parts.reduce((total, part) => total + part.value, 0);
  // Near the sum it is the total with a wrong figure somewhere; a line left out would be checked by nobody.
  if (whole !== undefined && parts.length > 1 && Math.abs(sum - whole.value) <= 0.3 * Math.abs(sum))
    last.kind = 'total';
}

/** `proving` are the columns of amounts by which levels are proved. */
export function itemsOf(view: View, lines: readonly Line[], proving: readonly number[]): Items {
  const all = draftsOf(lines);
  const columns = proving.map(
    (column): FigureOf =>
      (draft) =>
        draft.isHeading ? undefined : roughNumber(view, draft.index, column),
  );
  const figureOf: FigureOf = columns[0] ?? (() => undefined);
  markTotals(all);
  nameless(all, figureOf);
  const drafts = all.filter((draft) => draft.name !== '' || draft.code !== null || draft.kind === 'total');
  countLoneSubtotals(drafts, columns);
  for (const draft of drafts) if (isSummary(draft)) draft.level = 0;
  markBelowTotal(drafts);
  const before = drafts.map((draft) => draft.kind);
  markOfWhich(drafts);
  countCompleteOfWhich(drafts, columns);
  const details: Draft[] = [];
  const positions: number[] = [];
  for (const [position, draft] of drafts.entries()) {
    if (draft.kind !== 'detail') continue;
    details.push(draft);
    positions.push(position);
  }
  const total = drafts.find((draft) => draft.kind === 'total');
  const { basis, levels } = chooseLevels(details, total, columns);
  const parents = parentsOf(details, levels);
  for (const [position, draft] of details.entries()) {
    draft.level = levels[position] ?? 1;
    const parent = parents[position];
    draft.parent = parent === null || parent === undefined ? null : (positions[parent] ?? null);
  }
  for (const [position, draft] of drafts.entries()) {
    if (draft.kind !== 'of-which' || draft.parent === null) continue;
    if (before[position] === 'of-which' && draft.line.word !== 'of-which') continue;
    draft.level = (drafts[draft.parent]?.level ?? 0) + 1;
  }
  const { kept, chapters } = dropChapters(drafts, basis);
  return {
    items: kept.map((draft) => itemOf(view, draft)),
    basis,
    headings: chapters.map((draft) => draft.name),
  };
}

function itemOf(view: View, { index, namedAt, kind, level, parent, code, name }: Draft): Item {
  return { index, namedAt, kind, level, parent, code, name, hidden: view.rowHidden(index) };
}
