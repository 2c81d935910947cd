import type { FigureOf } from './choose-levels';
import type { Draft } from './draft';
import { addsUp } from './levels-by-sums';

/** 基本支出 and 项目支出 are all of a department's spending, one of them wrong or not. */
function isBasicAndProject(drafts: readonly Draft[]): boolean {
  const names = drafts.map((draft) => draft.name);
  return names.length === 2 && names.includes('基本支出') && names.includes('项目支出');
}

/** More apart than one wrong figure would make it. */
function isFarFrom(whole: number, sum: number): boolean {
  return Math.abs(whole - sum) > 0.2 * Math.abs(whole);
}

/**
 * 其中：基本支出 and, in the next line, 项目支出: the word stands once and speaks of all lines below the total. Where the
 * total adds up only with the line that bears it, in most of the columns, that line is a category like the others.
 */
export function countCompleteOfWhich(drafts: readonly Draft[], columns: readonly FigureOf[]): void {
  const position = drafts.findIndex((draft) => draft.kind === 'total');
  const [total, first] = [drafts[position], drafts[position + 1]];
  const bearing = drafts.filter((draft) => draft.line.word === 'of-which');
  if (total === undefined || first === undefined || bearing.length !== 1 || bearing[0] !== first) return;
  const others = drafts.filter((draft) => draft.kind === 'detail');
  if (others.length === 0 || others.some((draft) => draft.code !== null)) return;
  let balance = isBasicAndProject([first, ...others]) ? columns.length + 1 : 0;
  let isFar: boolean | undefined;
  for (const figureOf of columns) {
    const [whole, part] = [figureOf(total), figureOf(first)];
    if (whole === undefined || part === undefined || part.value === 0) continue;
    const rest = others.flatMap((draft) => figureOf(draft) ?? []);
    // Where neither adds up, a figure is wrong, and the other columns decide.
    if (addsUp(whole, rest)) balance -= 1;
    else if (addsUp(whole, [part, ...rest])) balance += 1;
    const sum = rest.reduce((total, { value }) => total + value, 0);
    isFar = isFar !== false && isFarFrom(whole.value, sum) && isFarFrom(whole.value, sum + part.value);
  }
  if (isFar === true && balance === 0 && position === 0) {
    // 其中 speaks of all lines below, and they are not all of the total.
    for (const draft of others) [draft.kind, draft.parent, draft.level] = ['of-which', position, 1];
    return;
  }
  if (balance <= 0) return;
  first.kind = 'detail';
  first.parent = null;
  first.level = 1;
}
