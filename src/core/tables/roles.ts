import { type Assigned, inRole } from './assigned';
import type { Column } from './columns';
import type { Evidence } from './evidence';
import type { Heading } from './heading';
import type { Meaning } from './heading-words';
import { assignOpenRoles, guessCurrent } from './open-roles';
import { fits, fitsRatio, fitsRowSum, heldExactly } from './roles-by-arithmetic';
import type { Role } from './table';

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

/** 本月支出 beside 累计支出: the spending of a part of the year, which is compared with nothing. */
function leaveOutMonths(columns: readonly Assigned[]): void {
  const open = columns.filter((each) => each.role === null && isSpending(each.column.heading));
  const isOfMonth = ({ column: { heading } }: Assigned) =>
    /本月|当月|同月|上月|本季|[一二三四1-4]季度|本期发生/.test(heading.tiers.join(''));
  const isWhole = (each: Assigned) => !isOfMonth(each) && each.column.heading.period !== 'last';
  if (open.some(isWhole)) for (const each of open) if (isOfMonth(each)) each.role = 'ignored';
}

/** The columns that years set apart: of spending, or in a table of income alone those of income. */
function comparable(columns: readonly Assigned[]): readonly Assigned[] {
  const open = columns.filter((each) => each.role === null && isSpending(each.column.heading));
  if (open.length > 0) return open;
  const incomes = columns.filter((each) => each.role === null && each.column.heading.meaning === 'income');
  const isDated = ({ column: { heading } }: Assigned) => heading.year !== null || heading.period !== null;
  const years = new Set(incomes.map(({ column: { heading } }) => heading.year ?? heading.period));
  return years.size > 1 && incomes.every(isDated) ? incomes : [];
}

function assignYears(columns: readonly Assigned[], titleYear: number | null): void {
  const open = comparable(columns);
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
  // 决算数 without a year beside them is this year's spending, whatever last year's figures are compared with.
  const isSpent = columns.some(
    ({ role, column: { heading } }) =>
      role === null &&
      heading.meaning === 'spending' &&
      /决算|执行|实际|完成|支出|支付|列支/.test(heading.tiers.join('')),
  );
  const isCompared =
    !isSpent &&
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

/**
 * 上年预算数 and 上年执行数 side by side: which of them the change is counted from is left open by the words, and told by
 * the figures.
 */
function settlePrior(columns: readonly Assigned[]): void {
  const [current, prior] = [inRole(columns, 'current'), inRole(columns, 'prior')];
  if (current === undefined || prior === undefined) return;
  const [change, rate] = [inRole(columns, 'change'), inRole(columns, 'growth-rate')];
  if (change === undefined && rate === undefined) return;
  const isOfLastYear = ({ role, column: { heading } }: Assigned) =>
    role === 'ignored' &&
    (heading.period === 'last' || (heading.year !== null && heading.year === prior.column.heading.year));
  const held = ({ numbers }: Assigned) => {
    const byChange = change === undefined ? 0 : heldExactly(change.numbers, current.numbers, numbers);
    const byRate = rate === undefined ? 0 : fitsRatio(rate.numbers, current.numbers, numbers, numbers).held;
    return byChange + byRate;
  };
  const other = columns.find((each) => isOfLastYear(each) && held(each) > 2 * held(prior));
  if (other !== undefined) [other.role, prior.role] = ['prior', 'ignored'];
}

/** 合计 that is the sum of all other columns left open, whatever those are called. */
function sumOfRow(open: readonly Assigned[]): Assigned | undefined {
  const whole = open.find((each) => each.column.heading.meaning === 'total');
  const others = open.filter((each) => each !== whole && each.column.heading.meaning !== 'rate');
  if (whole === undefined || others.length < 2) return undefined;
  const sum = fitsRowSum(
    whole.numbers,
    others.map((each) => each.numbers),
  );
  return fits(sum) ? whole : undefined;
}

/** Of the columns that say 决算数, 金额 or 合计 and no year, the first is this year's spending. */
function assignPlain(columns: readonly Assigned[]): void {
  const open = () => columns.filter((each) => each.role === null);
  const isScored = columns.some((each) => each.role === 'weight' || each.role === 'score');
  if (isScored && !columns.some((each) => each.role === 'initial-budget' || each.role === 'adjusted-budget')) return;
  const whole = sumOfRow(open());
  if (whole !== undefined && inRole(columns, 'current') === undefined) whole.role = 'current';
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

/** The rate of execution of last year (2023年 | 完成率) is compared with nothing. */
function leaveOutOldRates(columns: readonly Assigned[]): void {
  const current = inRole(columns, 'current')?.column.heading.year ?? null;
  for (const each of columns) {
    const { year, period } = each.column.heading;
    const isOld = period === 'last' || (year !== null && current !== null && year < current);
    if (each.role === 'execution-rate' && isOld) each.role = 'ignored';
  }
}

/** Decides what each column of figures holds. Words decide first; the figures only what the words leave open. */
export function assignRoles(columns: readonly Assigned[], titleYear: number | null, evidence: Evidence): void {
  for (const each of columns) each.role = fixedRole(each.column);
  leaveOutMonths(columns);
  assignYears(columns, titleYear);
  assignBudgets(columns);
  assignPlain(columns);
  settlePrior(columns);
  leaveOutOldRates(columns);
  guessCurrent(columns, evidence);
  assignOpenRoles(columns, evidence);
  for (const each of columns) {
    if (each.role === null && each.column.heading.meaning === 'initial-budget') each.role = 'initial-budget';
    if (each.role !== null) continue;
    each.role = 'ignored';
    if (each.column.amounts > 0) evidence.add('column-ignored', { column: evidence.place(each.column.index) });
  }
}
