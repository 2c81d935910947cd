import type { Column } from './columns';
import type { Evidence } from './evidence';
import type { Heading } from './heading';
import type { Meaning } from './heading-words';
import type { RoughColumn } from './numbers';
import { fits, fitsDifference, fitsRatio, fitsRowSum } from './roles-by-arithmetic';
import type { Role } from './table';

/** A column of figures with the role it was given so far; null while open. */
export interface Assigned {
  readonly column: Column;
  readonly numbers: RoughColumn;
  role: Role | null;
}

const FIXED: Readonly<Partial<Record<Meaning, Role>>> = {
  weight: 'weight',
  score: 'score',
  share: 'share',
  'execution-rate': 'execution-rate',
  'growth-rate': 'growth-rate',
  change: 'change',
  'of-last-year': 'ignored',
  balance: 'ignored',
  adjustment: 'ignored',
  gap: 'ignored',
  'adjusted-budget': 'adjusted-budget',
  basic: 'basic',
  project: 'project',
  part: 'part',
};

const isSpending = ({ meaning, year }: Heading) =>
  meaning === 'spending' || meaning === 'amount' || meaning === 'total' || (meaning === 'other' && year !== null);

/** The role of a name over figures: 项目 is 项目支出 there. */
function fixedRole(column: Column): Role | null {
  const { meaning, tiers } = column.heading;
  if (meaning === 'name' && /项目$/.test(tiers.at(-1) ?? '')) return 'project';
  return FIXED[meaning] ?? null;
}

function assignYears(columns: readonly Assigned[], titleYear: number | null): void {
  const open = columns.filter((each) => each.role === null && isSpending(each.column.heading));
  const years = [...new Set(open.map((each) => each.column.heading.year).filter((year) => year !== null))].sort(
    (a, b) => b - a,
  );
  const saysThis = open.some(({ column: { heading } }) => heading.period === 'this' && heading.year === null);
  const isOldest = years.length === 1 && (saysThis || (titleYear !== null && (years[0] ?? 0) < titleYear));
  const [current, prior] = isOldest ? [null, years[0] ?? null] : [years[0] ?? null, years[1] ?? null];
  for (const each of open) {
    const { year, period } = each.column.heading;
    if (year !== null) each.role = year === current ? 'current' : year === prior ? 'prior' : 'ignored';
    else if (period === 'last') each.role = 'prior';
    else if (period === 'this') each.role = 'current';
  }
}

/** Budgets of several years, and no spending of this year beside them: this year's budget is what is compared. */
function assignBudgets(columns: readonly Assigned[]): void {
  const budgets = columns.filter((each) => each.role === null && each.column.heading.meaning === 'initial-budget');
  const hasCurrent = columns.some((each) => each.role === 'current');
  const years = columns.map((each) => each.column.heading.year).filter((year) => year !== null);
  const latest = years.length > 0 ? Math.max(...years) : null;
  const isLast = ({ column: { heading } }: Assigned) =>
    heading.period === 'last' || (heading.year !== null && heading.year !== latest);
  const isCompared =
    budgets.some((each) => !isLast(each)) &&
    (budgets.some(isLast) ||
      columns.some((each) => each.role === 'prior' || (each.role === 'current' && isLast(each))));
  const spendingIsOlder = columns.some((each) => each.role === 'current' && isLast(each));
  if (isCompared && (!hasCurrent || spendingIsOlder)) {
    for (const each of columns) if (each.role === 'current') each.role = 'prior';
    const hasPrior = columns.some((each) => each.role === 'prior');
    for (const each of budgets) each.role = isLast(each) ? (hasPrior ? 'ignored' : 'prior') : 'current';
    return;
  }
  for (const each of budgets) each.role = isLast(each) ? 'ignored' : 'initial-budget';
  const own = budgets.filter((each) => each.role === 'initial-budget');
  const initial = own.filter((each) => /年初|批复/.test(each.column.heading.tiers.join('')));
  const noAdjusted = columns.every((each) => each.role !== 'adjusted-budget');
  if (own.length === 2 && initial.length === 1 && noAdjusted) {
    for (const each of own) if (!initial.includes(each)) each.role = 'adjusted-budget';
  }
}

/** Of the columns that say 决算数, 金额 or 合计 and no year, the first is this year's spending. */
function assignPlain(columns: readonly Assigned[]): void {
  const open = () => columns.filter((each) => each.role === null);
  const isScored = columns.some((each) => each.role === 'weight' || each.role === 'score');
  if (isScored && !columns.some((each) => each.role === 'initial-budget' || each.role === 'adjusted-budget')) return;
  for (const meaning of ['spending', 'amount', 'total'] as const) {
    if (columns.some((each) => each.role === 'current')) break;
    const first = open().find((each) => each.column.heading.meaning === meaning);
    if (first !== undefined) first.role = 'current';
  }
  for (const each of open()) {
    const { meaning } = each.column.heading;
    if (meaning === 'total') each.role = 'total';
    if (meaning === 'income') each.role = 'income';
  }
}

function find(columns: readonly Assigned[], role: Role): Assigned | undefined {
  return columns.find((each) => each.role === role);
}

/** Columns whose headings leave it open what they hold: the figures decide, where most rows agree. */
function assignByArithmetic(columns: readonly Assigned[], evidence: Evidence): void {
  const current = find(columns, 'current');
  const prior = find(columns, 'prior');
  const budgets = ['adjusted-budget', 'initial-budget'].flatMap((role) => find(columns, role as Role) ?? []);
  for (const each of columns) {
    const { meaning } = each.column.heading;
    if (each.role !== null || current === undefined) continue;
    const open =
      meaning === 'change-or-rate' ||
      meaning === 'rate' ||
      meaning === 'other' ||
      meaning === 'spending' ||
      meaning === 'amount';
    if (!open) continue;
    if (prior !== undefined) {
      if (fits(fitsDifference(each.numbers, current.numbers, prior.numbers))) {
        each.role = 'change';
        evidence.add('change-by-arithmetic', { column: evidence.place(each.column.index) });
        continue;
      }
      if (fits(fitsRatio(each.numbers, current.numbers, prior.numbers, prior.numbers))) {
        each.role = 'growth-rate';
        evidence.add('rate-by-arithmetic', { column: evidence.place(each.column.index) });
        continue;
      }
    }
    const budget = budgets.find((one) => fits(fitsRatio(each.numbers, current.numbers, null, one.numbers)));
    if (budget !== undefined && meaning !== 'change-or-rate') {
      each.role = 'execution-rate';
      evidence.add('execution-by-arithmetic', { column: evidence.place(each.column.index) });
      continue;
    }
    if (meaning === 'change-or-rate') each.role = looksLikeRate(each) ? 'growth-rate' : 'change';
  }
  const addends = columns.filter((each) => each.role === 'basic' || each.role === 'project' || each.role === 'part');
  const open = columns.filter((each) => each.role === null && each.column.heading.meaning !== 'rate');
  if (current !== undefined && open.length > 0 && addends.length + open.length > 1) {
    const all = [...addends, ...open].map((each) => each.numbers);
    const sum = fitsRowSum(current.numbers, all);
    // Three and more columns that add up to the cent do not do so by chance.
    if (fits(sum) || (all.length > 2 && sum.held > 0 && sum.held === sum.tried))
      for (const each of open) each.role = 'part';
  }
}

function looksLikeRate({ column, numbers }: Assigned): boolean {
  if (column.heading.percent) return true;
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 && known.filter((number) => number.percent).length * 2 > known.length;
}

/** No heading speaks: a single column of amounts is this year's; of three, the arithmetic tells which is which. */
function assignUnheaded(columns: readonly Assigned[], evidence: Evidence): void {
  if (
    columns.some(
      (each) =>
        each.role === 'current' ||
        each.role === 'initial-budget' ||
        each.role === 'income' ||
        each.role === 'score' ||
        each.role === 'weight',
    )
  )
    return;
  const open = columns.filter(
    (each) => each.role === null && each.column.heading.meaning !== 'rate' && each.column.amounts > 0,
  );
  const [first, second] = open;
  if (first === undefined) return;
  const prior = find(columns, 'prior');
  if (open.length === 1 || prior !== undefined) first.role = 'current';
  else if (second !== undefined) {
    const swapped = columns.some(
      (each) => each !== first && each !== second && fits(fitsDifference(each.numbers, second.numbers, first.numbers)),
    );
    [first.role, second.role] = swapped ? ['prior', 'current'] : ['current', 'prior'];
    const isProven = columns.some(
      (each) =>
        each !== first &&
        each !== second &&
        fits(fitsDifference(each.numbers, (swapped ? second : first).numbers, (swapped ? first : second).numbers)),
    );
    if (!isProven && open.length > 1) {
      second.role = null;
      if (swapped) first.role = 'current';
    }
  }
  const current = find(columns, 'current');
  if (current !== undefined) evidence.doubt('current-guessed', { column: evidence.place(current.column.index) });
}

/** Decides what each column of figures holds. Words decide first; the figures only what the words leave open. */
export function assignRoles(columns: readonly Assigned[], titleYear: number | null, evidence: Evidence): void {
  for (const each of columns) each.role = fixedRole(each.column);
  assignYears(columns, titleYear);
  assignBudgets(columns);
  assignPlain(columns);
  assignUnheaded(columns, evidence);
  assignByArithmetic(columns, evidence);
  for (const each of columns) {
    if (each.role === null && each.column.heading.meaning === 'initial-budget') each.role = 'initial-budget';
    if (each.role !== null) continue;
    each.role = 'ignored';
    if (each.column.amounts > 0) evidence.add('column-ignored', { column: evidence.place(each.column.index) });
  }
}
