import type { TextRun } from '../../prose/text-run';
import type { Table } from '../../tables/table';

/** A year, and not a date. */
const YEAR = /(20\d\d)\s{0,4}年度?(?!\s{0,4}\d{1,2}\s{0,4}月)/g;

/** Before a year that a sentence compares with or dates something by, and does not speak of. */
const COMPARES_OR_DATES = /[与和较比于从自至到]$/;

/** The years that texts speak of, with how often they do. */
function yearsSpokenOf(runs: readonly TextRun[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { text } of runs) {
    for (const match of text.matchAll(YEAR)) {
      const year = Number(match[1]);
      const before = text.slice(Math.max(0, match.index - 4), match.index).trimEnd();
      if (!COMPARES_OR_DATES.test(before)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The year that the workbook reports on: as its forms are titled, else as most of its sentences say, else as its tables
 * were read; null where nothing says so.
 */
export function reportYear(runs: readonly TextRun[], tables: readonly Table[]): number | null {
  const titled = tables.flatMap(({ title, currentYear }) =>
    currentYear !== null && title.includes(String(currentYear)) ? [currentYear] : [],
  );
  if (titled.length > 0) return Math.max(...titled);
  const [most, second] = [...yearsSpokenOf(runs)].toSorted(([, one], [, other]) => other - one);
  if (most !== undefined && most[1] >= 2 && most[1] > (second?.[1] ?? 0)) return most[0];
  const years = tables.flatMap(({ currentYear }) => currentYear ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
