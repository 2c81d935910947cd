import type { Draft } from './draft';

/** Splits that forms give without indentation: what stands under what (固定的其中项). */
const USUAL_PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^基本支出/, /^(?:日常)?(?:人员|公用)(?:经费|支出)/],
  [/资金总额$/, /财政拨款|财政(?:性)?资金|上年结转|其他资金|单位资金|财政专户/],
  [/^公务用车购置(?:及|和)运行/, /^公务用车(?:购置|运行)(?:维护)?费?$/],
];

/**
 * 其中 lines are a subset of the line above them. The lines behind one belong to it while they are indented more than
 * its parent, or where the form usually splits the parent so.
 */
export function markOfWhich(drafts: readonly Draft[]): void {
  let parent: number | null = null;
  let inGroup = false;
  let marked: Draft | undefined;
  for (const [position, draft] of drafts.entries()) {
    const above = parent === null ? undefined : drafts[parent];
    if (draft.kind === 'of-which' && draft.line.word === 'of-which') {
      draft.parent = parent;
      draft.level = (above?.level ?? 0) + 1;
      inGroup = true;
      marked = draft;
      continue;
    }
    if (
      inGroup &&
      (draft.kind === 'detail' || draft.kind === 'balance') &&
      above !== undefined &&
      marked !== undefined &&
      follows(draft, marked, above)
    ) {
      draft.kind = 'of-which';
      draft.parent = parent;
      draft.level = marked.level;
      continue;
    }
    inGroup = false;
    parent = position;
  }
}

function follows(draft: Draft, marked: Draft, above: Draft): boolean {
  if (draft.code !== null && above.code !== null) return false;
  if (draft.depth !== marked.depth) return false;
  if (draft.line.indent > above.line.indent && draft.line.indent >= marked.line.indent) return true;
  const usual = USUAL_PARTS.find(([whole]) => whole.test(above.name));
  return usual?.[1].test(draft.name) ?? false;
}
