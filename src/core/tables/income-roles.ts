import type { Assigned } from './assigned';

/**
 * In a table of income the total is the income and the kinds of income beside it are its parts. Beside last year's
 * figures it stays this year's, so that the growth can be checked.
 */
export function assignIncome(assigned: readonly Assigned[]): void {
  if (assigned.some((each) => each.role === 'prior')) return;
  for (const each of assigned) if (each.role === 'current' || each.role === 'total') each.role = 'income';
  const incomes = assigned.filter((each) => each.role === 'income');
  const whole = incomes.find((each) => /合计|总计/.test(each.column.heading.tiers.join('')));
  if (whole === undefined || incomes.length < 3) return;
  for (const each of incomes) if (each !== whole) each.role = 'part';
}
