import type { Assigned } from './assigned';
import type { Evidence } from './evidence';
import type { RoughColumn } from './numbers';
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

/** The middle of some numbers: one wrong figure does not move it far. */
function middle(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/**
 * A share is its amount times a constant: 1 ÷ total or 100 ÷ total. Times the sum of the column, with or without its
 * total, that makes 1 to 2, or 100 to 200.
 */
function shareEncoding(share: RoughColumn, amounts: RoughColumn): 'percent' | 'fraction' | undefined {
  const factors = share.flatMap((number, row) => {
    const amount = amounts[row]?.value ?? 0;
    return number === undefined || number.percent || amount === 0 || number.value === 0 ? [] : [number.value / amount];
  });
  const factor = middle(factors);
  if (factor === undefined) return undefined;
  const sum = amounts.reduce((total, amount) => total + (amount?.value ?? 0), 0);
  return Math.abs(factor * sum) < 14 ? 'fraction' : 'percent';
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
  const amounts = columns.find((each) => each.role === 'current') ?? columns.find((each) => !isRateRole(each.role));
  if (rate.role === 'share' && amounts !== undefined) {
    const encoding = shareEncoding(rate.numbers, amounts.numbers);
    if (encoding !== undefined) return encoding;
  }
  if (rate.column.heading.percent || rate.role === 'growth-rate') return 'percent';
  // Without anything to try it on: rates of execution are mostly above one percent.
  const size = middle(
    known.filter((number) => !number.percent && number.value !== 0).map((number) => Math.abs(number.value)),
  );
  return size !== undefined && size <= 1.5 ? 'fraction' : 'percent';
}
