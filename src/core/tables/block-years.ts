import type { Assigned } from './assigned';
import type { Evidence } from './evidence';
import type { Surroundings } from './surroundings';
import type { Role } from './table';
import { yearsIn } from './years';

/** The latest year that the title names, or the texts above, or the sheet. */
export function titleYearOf({ title, above }: Surroundings, sheetName: string): number | null {
  for (const text of [title, ...above, sheetName]) {
    const years = yearsIn(text);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}

/** The years of this year's and last year's columns: as headed, else as the title says, else as other tables say. */
export function yearsOf(
  assigned: readonly Assigned[],
  titleYear: number | null,
  elsewhere: number | undefined,
  evidence: Evidence,
): { readonly currentYear: number | null; readonly priorYear: number | null } {
  const headed = (role: Role) =>
    assigned.find((each) => each.role === role && each.column.heading.year !== null)?.column.heading.year ?? null;
  const [current, prior] = [headed('current'), headed('prior')];
  const currentYear = current ?? titleYear ?? (prior === null ? null : prior + 1) ?? elsewhere ?? null;
  if (currentYear !== null) {
    evidence.add(current === null ? 'year-in-title' : 'year-in-heading', { year: String(currentYear) });
  }
  const hasPrior = assigned.some((each) => each.role === 'prior');
  return { currentYear, priorYear: prior ?? (hasPrior && currentYear !== null ? currentYear - 1 : null) };
}
