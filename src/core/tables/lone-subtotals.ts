import type { FigureOf } from './choose-levels';
import type { Draft } from './draft';
import { addsUp } from './levels-by-sums';

/**
 * 项目支出合计 without lines of its own is a category, though it is called a total: without it the total does not add up.
 * Of the subtotals the one that closes the gap in every column is counted among the categories.
 */
export function countLoneSubtotals(drafts: readonly Draft[], columns: readonly FigureOf[]): void {
  const total = drafts.find((draft) => draft.kind === 'total');
  const subtotals = drafts.filter((draft) => draft.kind === 'subtotal' && draft.line.word === 'named-total');
  if (total === undefined || subtotals.length < 2) return;
  const details = drafts.filter((draft) => draft.kind === 'detail');
  const holdsWith = (more: readonly Draft[]) => {
    let tried = 0;
    for (const figureOf of columns) {
      const whole = figureOf(total);
      if (whole === undefined) continue;
      tried += 1;
      if (
        !addsUp(
          whole,
          [...details, ...more].flatMap((draft) => figureOf(draft) ?? []),
        )
      )
        return false;
    }
    return tried > 0;
  };
  if (holdsWith([])) return;
  const lone = subtotals.find((subtotal) => holdsWith([subtotal]));
  if (lone !== undefined) lone.kind = 'detail';
}
