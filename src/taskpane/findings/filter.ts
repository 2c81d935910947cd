import type { ListedFinding } from './listed';

/** What the list is narrowed to; null is everything. */
export interface Filter {
  readonly check: string | null;
  readonly sheet: string | null;
}

export const NO_FILTER: Filter = { check: null, sheet: null };

/** A list that can be seen at a glance needs no filter. */
const LONG_LIST = 8;

export function needsFilter(listed: readonly ListedFinding[]): boolean {
  return listed.length > LONG_LIST;
}

/** The checks and sheets that findings are about, each once, in the order of the list. */
export function filterChoices(listed: readonly ListedFinding[]): {
  readonly checks: readonly string[];
  readonly sheets: readonly string[];
} {
  const checks = new Set(listed.map(({ finding }) => finding.check as string));
  const sheets = new Set(listed.flatMap(({ finding }) => finding.cells.slice(0, 1).map(({ sheet }) => sheet)));
  return { checks: [...checks], sheets: [...sheets] };
}

/** The findings that the filter lets through, in their order. */
export function filtered(listed: readonly ListedFinding[], { check, sheet }: Filter): readonly ListedFinding[] {
  return listed.filter(
    ({ finding }) =>
      (check === null || finding.check === check) && (sheet === null || finding.cells[0]?.sheet === sheet),
  );
}
