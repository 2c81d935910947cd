import { type Assigned, inRole } from './assigned';
import type { Evidence } from './evidence';
import type { Meaning } from './heading-words';
import { fits, fitsDifference, fitsRatio, fitsRowSum } from './roles-by-arithmetic';
import type { Role } from './table';
import { compact } from './words';

/** Headings that leave it open what a column holds. */
const OPEN: ReadonlySet<Meaning> = new Set<Meaning>(['change-or-rate', 'rate', 'gap', 'other', 'spending', 'amount']);

function looksLikeRate({ column, numbers }: Assigned): boolean {
  if (column.heading.percent) return true;
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 && known.filter((number) => number.percent).length * 2 > known.length;
}

/** What the arithmetic of the rows says a column is, with the evidence for it. */
function byArithmetic(
  each: Assigned,
  columns: readonly Assigned[],
  current: Assigned,
): readonly [Role, string] | undefined {
  const prior = inRole(columns, 'prior');
  if (prior !== undefined) {
    if (fits(fitsDifference(each.numbers, current.numbers, prior.numbers))) return ['change', 'change-by-arithmetic'];
    const growth = fitsRatio(each.numbers, current.numbers, prior.numbers, prior.numbers);
    if (fits(growth)) return ['growth-rate', 'rate-by-arithmetic'];
  }
  if (each.column.heading.meaning === 'change-or-rate') return undefined;
  const budgets = [inRole(columns, 'adjusted-budget'), inRole(columns, 'initial-budget')];
  const isExecution = budgets.some(
    (budget) => budget !== undefined && fits(fitsRatio(each.numbers, current.numbers, null, budget.numbers)),
  );
  return isExecution ? ['execution-rate', 'execution-by-arithmetic'] : undefined;
}

/** Columns that add up to this year's spending together with those already known as its parts. */
function assignParts(columns: readonly Assigned[], current: Assigned): void {
  const known = columns.filter(({ role }) => role === 'basic' || role === 'project' || role === 'part');
  const open = columns.filter(
    ({ role, column: { heading } }) => role === null && heading.meaning !== 'rate' && heading.meaning !== 'gap',
  );
  const all = [...known, ...open].map((each) => each.numbers);
  if (open.length === 0 || all.length < 2) return;
  const sum = fitsRowSum(current.numbers, all);
  // Three and more columns that add up to the cent do not do so by chance.
  const isClear = all.length > 2 && sum.held > 0 && sum.held === sum.tried;
  if (fits(sum) || isClear) for (const each of open) each.role = 'part';
}

/** Columns under a tier of the heading that add up to the 小计 at its head are the parts of that. */
function assignPartsOfTiers(columns: readonly Assigned[]): void {
  const upperOf = ({ column: { heading } }: Assigned) => heading.tiers.slice(0, -1).join('/');
  for (const head of columns) {
    const { tiers, meaning } = head.column.heading;
    if (tiers.length < 2 || head.role === null || !/(?:合计|小计|总计)$/.test(compact(tiers.at(-1) ?? ''))) continue;
    if (meaning === 'rate' || meaning === 'gap') continue;
    const isPart = ({ role }: Assigned) => role === null || role === 'basic' || role === 'project' || role === 'part';
    const below = columns.filter((each) => each !== head && upperOf(each) === upperOf(head) && isPart(each));
    const open = below.filter(({ role }) => role === null);
    if (open.length === 0 || below.length < 2) continue;
    const sum = fitsRowSum(
      head.numbers,
      below.map((each) => each.numbers),
    );
    if (fits(sum)) for (const each of open) each.role = 'part';
  }
}

/** Columns whose headings leave it open what they hold: the figures decide, where most rows agree. */
export function assignOpenRoles(columns: readonly Assigned[], evidence: Evidence): void {
  const current = inRole(columns, 'current');
  if (current === undefined) return;
  for (const each of columns) {
    const { meaning } = each.column.heading;
    if (each.role !== null || !OPEN.has(meaning)) continue;
    const found = byArithmetic(each, columns, current);
    if (found !== undefined) {
      each.role = found[0];
      evidence.add(found[1], { column: evidence.place(each.column.index) });
    } else if (meaning === 'change-or-rate') {
      each.role = looksLikeRate(each) ? 'growth-rate' : 'change';
    }
  }
  assignPartsOfTiers(columns);
  assignParts(columns, current);
}

/** Roles that tell what a table is about, so that no column has to be guessed to be this year's spending. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['current', 'initial-budget', 'income', 'score', 'weight']);

/** Of the columns left open the one from which last year's is taken to give the change. */
function currentByChange(columns: readonly Assigned[], evidence: Evidence): void {
  const [prior, change] = [inRole(columns, 'prior'), inRole(columns, 'change')];
  if (prior === undefined || change === undefined || inRole(columns, 'current') !== undefined) return;
  const found = columns.find(
    (each) => each.role === null && fits(fitsDifference(change.numbers, each.numbers, prior.numbers)),
  );
  if (found === undefined) return;
  found.role = 'current';
  evidence.add('current-by-arithmetic', { column: evidence.place(found.column.index) });
}

/** No heading speaks of this year: of the columns left open the first is taken, unless a change shows it to be last year's. */
export function guessCurrent(columns: readonly Assigned[], evidence: Evidence): void {
  currentByChange(columns, evidence);
  if (columns.some((each) => each.role !== null && TELLING.has(each.role))) return;
  const open = columns.filter(
    ({ role, column }) => role === null && column.heading.meaning !== 'rate' && column.amounts > 0,
  );
  const [first, second] = open;
  if (first === undefined) return;
  first.role = 'current';
  if (second !== undefined && inRole(columns, 'prior') === undefined) {
    const isChange = (from: Assigned, to: Assigned) =>
      columns.some(
        (each) => each !== from && each !== to && fits(fitsDifference(each.numbers, from.numbers, to.numbers)),
      );
    if (isChange(first, second)) second.role = 'prior';
    else if (isChange(second, first)) [first.role, second.role] = ['prior', 'current'];
  }
  const current = inRole(columns, 'current') ?? first;
  evidence.doubt('current-guessed', { column: evidence.place(current.column.index) });
}
