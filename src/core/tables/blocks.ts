import type { Column } from './columns';
import { isLabelMeaning } from './heading';

/** A column of names or codes, which may begin a block; 项目 over figures is 项目支出. */
export function isLabelColumn(column: Column): boolean {
  const { meaning } = column.heading;
  if (meaning === 'code' || meaning === 'level') return true;
  if (meaning === 'name') return column.texts >= column.figures || column.codes * 2 > column.figures;
  return false;
}

/** A column of figures that are not numbering or codes. */
function isFigureColumn(column: Column): boolean {
  return !isLabelMeaning(column.heading.meaning)
    ? column.figures > 0
    : !isLabelColumn(column) && column.figures > 0 && column.heading.meaning === 'name';
}

/**
 * Blocks side by side (并列栏) under one heading: 收入 | 支出, or several runs of code, name and amount. A block begins
 * at a column of names or codes that comes after figures and has figures of its own.
 */
export function blocksOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const starts = [0];
  for (const [position, column] of columns.entries()) {
    const start = starts.at(-1) ?? 0;
    const before = columns.slice(start, position);
    if (!isLabelColumn(column) || !before.some(isFigureColumn)) continue;
    const after = columns.slice(position);
    const next = after.findIndex(
      (each, ahead) => ahead > 0 && isLabelColumn(each) && after.slice(0, ahead).some(isFigureColumn),
    );
    const own = next < 0 ? after : after.slice(0, next);
    const repeats = before.some((each) => isLabelColumn(each) && isSameLabel(each, column));
    if (own.some(isFigureColumn) && repeats) starts.push(position);
  }
  return starts.map((start, index) => columns.slice(start, starts[index + 1]));
}

/** 项目 and 项目, or 收入项目 and 支出项目: a label that begins the same kind of block again. */
function isSameLabel(one: Column, other: Column): boolean {
  const last = (column: Column) => (column.heading.tiers.at(-1) ?? '').replace(/\s/g, '').slice(-2);
  return last(one) === last(other) || one.heading.meaning === other.heading.meaning;
}
