import type { Draft } from './draft';

/** How the levels of a table were told (层级依据). */
export type LevelBasis = 'code' | 'marks' | 'columns' | 'indent' | 'ordinal' | 'names' | 'sums' | 'flat';

/** A way to tell levels: for each detail line its level, from 1. */
export interface Levelling {
  readonly basis: LevelBasis;
  readonly levels: readonly number[];
}

/** Levels as ranks: the distinct keys in order; undefined where all are the same. */
function ranked(keys: readonly (number | undefined)[]): readonly number[] | undefined {
  const distinct = [...new Set(keys.filter((key) => key !== undefined))].sort((one, other) => one - other);
  if (distinct.length < 2) return undefined;
  let last = 1;
  return keys.map((key) => {
    last = key === undefined ? last : distinct.indexOf(key) + 1;
    return last;
  });
}

/** By the length of the code: 3 digits 类, 5 款, 7 项. */
export function levelsByCode(details: readonly Draft[]): Levelling | undefined {
  const lines = details.filter((draft) => !draft.isHeading);
  const coded = lines.filter((draft) => draft.code !== null).length;
  if (coded === 0 || coded * 2 < lines.length) return undefined;
  let last = 0;
  const levels = details.map((draft) => {
    if (draft.code === null) return last + 1;
    last = (draft.code.length - 1) / 2;
    return last;
  });
  return { basis: 'code', levels };
}

/** By codes of the department's own that begin with the code above them: 500101 below 5001. */
export function levelsByPrefix(details: readonly Draft[]): Levelling | undefined {
  const codes = details.map(({ line }) => (/^\d{2,16}$/.test(line.ownCode) ? line.ownCode : undefined));
  if (codes.filter((code) => code !== undefined).length * 2 < details.length) return undefined;
  const stack: string[] = [];
  const levels = codes.map((code) => {
    if (code === undefined) return stack.length + 1;
    const isBelow = (above: string) => code.startsWith(above) && code.length >= above.length + 2;
    while (stack.length > 0 && !isBelow(stack.at(-1) ?? '')) stack.pop();
    return stack.push(code);
  });
  return levels.some((level) => level > 1) ? { basis: 'code', levels } : undefined;
}

/** By the mark behind the name: （类）, （款） or （项）. */
export function levelsByMark(details: readonly Draft[]): Levelling | undefined {
  const marked = details.filter(({ line }) => line.mark !== undefined).length;
  if (marked === 0 || marked * 2 < details.length) return undefined;
  let last = 0;
  const levels = details.map(({ line }) => {
    if (line.mark === undefined) return Math.max(1, last);
    last = line.mark;
    return last;
  });
  return { basis: 'marks', levels };
}

/** By the column the name stands in. */
export function levelsByColumn(details: readonly Draft[]): Levelling | undefined {
  const levels = ranked(details.map((draft) => draft.depth));
  return levels === undefined ? undefined : { basis: 'columns', levels };
}

/** One half-width space is a slip, not a level; two are. */
const LEAST_INDENT = 2;

/** By indentation: a line indented more than the one above is its child, as outlines are read. */
export function levelsByIndent(details: readonly Draft[]): Levelling | undefined {
  const stack: number[] = [];
  const levels = details.map(({ line }) => {
    while (stack.length > 0 && line.indent <= (stack.at(-1) ?? 0) - LEAST_INDENT) stack.pop();
    const top = stack.at(-1);
    if (top === undefined || line.indent >= top + LEAST_INDENT) stack.push(line.indent);
    return stack.length;
  });
  return levels.some((level) => level > 1) ? { basis: 'indent', levels } : undefined;
}

/**
 * By the style of numbering: 一、 above （一） above 1. , read as an outline, so that ① right under 一、 is its child; a line
 * without numbering lies below the last one with it.
 */
export function levelsByOrdinal(details: readonly Draft[]): Levelling | undefined {
  const styles = details.map((draft) => draft.line.ordinal);
  if (styles.filter((style) => style !== undefined).length < 2) return undefined;
  const stack: number[] = [];
  const levels = styles.map((style) => {
    if (style === undefined) return stack.length + 1;
    while ((stack.at(-1) ?? -1) >= style) stack.pop();
    return stack.push(style);
  });
  return levels.some((level) => level !== levels[0]) ? { basis: 'ordinal', levels } : undefined;
}

/** All lines on one level. */
export function flat(details: readonly Draft[]): Levelling {
  return { basis: 'flat', levels: details.map(() => 1) };
}

/** The parents that levels give: the nearest line above on a higher level; codes must agree. */
export function parentsOf(details: readonly Draft[], levels: readonly number[]): readonly (number | null)[] {
  const byCode = new Map<string, number>();
  for (const [position, draft] of details.entries())
    if (draft.code !== null && !byCode.has(draft.code)) byCode.set(draft.code, position);
  const stack: number[] = [];
  return details.map((draft, position) => {
    const level = levels[position] ?? 1;
    while (stack.length > 0 && (levels[stack.at(-1) ?? 0] ?? 1) >= level) stack.pop();
    const nearest = stack.at(-1) ?? null;
    stack.push(position);
    if (draft.code === null) return nearest;
    for (let length = draft.code.length - 2; length >= 3; length -= 2) {
      const parent = byCode.get(draft.code.slice(0, length));
      if (parent !== undefined && parent !== position) return parent;
    }
    return null;
  });
}
