import type { Draft } from './draft';

/** Income and spending below one another in a column of figures: neither is the sum of the lines around it. */
const SUM_OF_INCOME = /^(?:本年|总)收入$/;
const SUM_OF_SPENDING = /^(?:本年|总)(?:支出|收入)$/;

/**
 * Decides which lines are totals: 合计 is the total, 总计 the grand total where both stand; 总计 or a single 小计 is the
 * total where there is no other. Several 合计 are subtotals of their sections.
 */
export function markTotals(drafts: readonly Draft[]): void {
  const of = (word: string) => drafts.filter((draft) => draft.line.word === word && !isGroup(draft));
  const hasIncome = drafts.some((draft) => SUM_OF_INCOME.test(draft.name));
  const sums = of('plain-total').filter((draft) => !hasIncome || !SUM_OF_SPENDING.test(draft.name));
  const last = behindBalances(drafts, sums);
  const plain = sums.filter((draft) => draft !== last);
  const [named, sub] = [of('named-total'), of('subtotal')];
  const grand = [...of('grand-total'), ...(last === undefined ? [] : [last])];
  for (const draft of [...named, ...sub, ...of('outer-total')]) draft.kind = 'subtotal';
  const whole = plain.length === 1 ? plain[0] : wholeBeforeBalance(drafts, [...named, ...sub], grand);
  for (const draft of grand) draft.kind = whole !== undefined ? 'grand-total' : 'total';
  if (whole !== undefined) whole.kind = 'total';
  for (const draft of plain) draft.kind = plain.length === 1 || grand.length === 0 ? 'total' : 'subtotal';
  if (plain.length > 1 && grand.length === 0) {
    // Sections with a 合计 each: only one that stands first or last can speak for the whole table.
    const details = drafts.filter((draft) => draft.line.word === 'detail');
    const between = (one: Draft, other: Draft) =>
      details.some((each) => each.index > one.index && each.index < other.index);
    for (const [position, draft] of plain.entries()) {
      const next = plain[position + 1];
      if (position > 0 && next !== undefined && between(draft, next)) draft.kind = 'subtotal';
    }
  }
  if (plain.length + grand.length === 0) {
    const candidates = named.length > 0 ? named : sub;
    const only = candidates[0];
    const isEdge = only !== undefined && (only === drafts[0] || only === drafts.at(-1) || named.length > 0);
    if (candidates.length === 1 && only !== undefined && isEdge) only.kind = 'total';
  }
  for (const draft of of('balance')) draft.kind = 'balance';
  for (const draft of of('of-which')) draft.kind = 'of-which';
  for (const draft of drafts) if (isSummary(draft)) draft.level = 0;
}

/** 合计 is a 总计 where 年初结转和结余 stands between 本年收入合计 and it. */
function behindBalances(drafts: readonly Draft[], sums: readonly Draft[]): Draft | undefined {
  const [last, before] = [sums.at(-1), sums.at(-2)];
  if (last === undefined || before === undefined) return undefined;
  return drafts[drafts.indexOf(before) + 1]?.line.word === 'balance' ? last : undefined;
}

/** 本年支出小计 with nothing but balances between it and the 总计 is the total of the year. */
function wholeBeforeBalance(
  drafts: readonly Draft[],
  totals: readonly Draft[],
  grand: readonly Draft[],
): Draft | undefined {
  const [only, ...more] = totals;
  const [last, ...others] = grand;
  if (only === undefined || last === undefined || more.length + others.length > 0) return undefined;
  const between = drafts.slice(drafts.indexOf(only) + 1, Math.max(0, drafts.indexOf(last)));
  return between.length > 0 && between.every((draft) => draft.line.word === 'balance') ? only : undefined;
}

/** A merged 类 that took the row of its 小计 has a word of its own no more. */
function isGroup(draft: Draft): boolean {
  return draft.index !== draft.line.row || draft.depth < draft.line.depth;
}

export function isSummary(draft: Draft): boolean {
  return draft.kind === 'total' || draft.kind === 'subtotal' || draft.kind === 'grand-total';
}

/** 年初财政拨款结转和结余 behind the total: what follows says of which money it is. */
function isFollowedByBalance(drafts: readonly Draft[], total: number): boolean {
  return drafts.slice(total + 1).find((draft) => !isSummary(draft))?.kind === 'balance';
}

/**
 * What stands below the total and is no total is no category: 年末结转 and the lines under it, or remarks with figures.
 */
export function markBelowTotal(drafts: readonly Draft[]): void {
  const first = drafts.findIndex((draft) => draft.kind === 'total');
  const details = (from: number, to: number) =>
    drafts.slice(from, to).filter((draft) => draft.kind === 'detail').length;
  const above = first < 0 ? 0 : details(0, first);
  // A total above its categories has the most of them below it, and they follow it at once.
  if (above === 0 || (above <= details(first, drafts.length) && !isFollowedByBalance(drafts, first))) return;
  let balance: number | null = null;
  for (const [position, draft] of drafts.entries()) {
    if (position <= first) continue;
    if (draft.kind === 'balance') balance = /结转|结余/.test(draft.name) ? position : null;
    if (draft.kind !== 'detail') continue;
    draft.kind = 'of-which';
    draft.parent = balance;
    draft.level = 2;
  }
}
