import type { TextRun } from '../../prose/text-run';
import type { Table } from '../../tables/table';

/** A year that a sentence speaks of, and not one that it compares with or dates something by. */
const SPOKEN = /(与|和|较|比|于|从|自|至|到|截至)?\s*(20\d\d)\s*年度?(?!\s*\d{1,2}\s*月)/g;

/** The years that texts speak of, with how often they do. */
function yearsSpokenOf(runs: readonly TextRun[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { text } of runs) {
    for (const match of text.matchAll(SPOKEN)) {
      const year = Number(match[2]);
      if (match[1] === undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
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
