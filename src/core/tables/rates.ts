import type { Evidence } from './evidence';
import type { RoughColumn } from './numbers';
import type { Assigned } from './roles';
import { fitsRatio, type RatioFit } from './roles-by-arithmetic';
import type { Role } from './table';

const RATES: ReadonlySet<Role> = new Set<Role>(['growth-rate', 'execution-rate', 'share']);

export function isRateRole(role: Role | null): boolean {
  return role !== null && RATES.has(role);
}

function best(results: readonly RatioFit[]): RatioFit | undefined {
  return [...results].sort((one, other) => other.held - one.held)[0];
}

/** Which pairs of columns a rate may be the quotient of. */
function tries(rate: Assigned, columns: readonly Assigned[]): readonly RatioFit[] {
  const of = (role: Role) => columns.filter((each) => each.role === role);
  if (rate.role === 'growth-rate') {
    return of('current').flatMap((current) =>
      of('prior').map((prior) => fitsRatio(rate.numbers, current.numbers, prior.numbers, prior.numbers)),
    );
  }
  if (rate.role === 'execution-rate') {
    return of('current').flatMap((current) =>
      [...of('adjusted-budget'), ...of('initial-budget')].map((budget) =>
        fitsRatio(rate.numbers, current.numbers, null, budget.numbers),
      ),
    );
  }
  return [];
}

/** Bare numbers below one in all rows, though shares and rates of execution are mostly above one percent. */
function looksLikeFraction(numbers: RoughColumn, role: Role | null): boolean {
  const known = numbers.filter((number) => number !== undefined && !number.percent && number.value !== 0);
  if (known.length === 0 || role === 'growth-rate') return false;
  return known.every((number) => Math.abs(number?.value ?? 0) <= 1.5);
}

/**
 * How the bare numbers of a rate column are meant (增减率的写法): 2.22 or 0.0222. The arithmetic of the rows decides;
 * where it cannot be tried, a percent sign in the heading or the size of the numbers does.
 */
export function rateEncoding(rate: Assigned, columns: readonly Assigned[], evidence: Evidence): 'percent' | 'fraction' {
  const known = rate.numbers.filter((number) => number !== undefined);
  if (known.length > 0 && known.every((number) => number.percent)) return 'percent';
  const result = best(tries(rate, columns));
  if (result !== undefined && result.held > 0) {
    if (result.encoding === 'fraction') evidence.add('rate-is-fraction', { column: evidence.place(rate.column.index) });
    return result.encoding;
  }
  if (rate.column.heading.percent) return 'percent';
  return looksLikeFraction(rate.numbers, rate.role) ? 'fraction' : 'percent';
}
