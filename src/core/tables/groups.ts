import type { Assigned } from './assigned';
import type { Column } from './columns';
import type { Role } from './table';

/**
 * The upper tier that sets columns of the same role apart (预算数 and 决算数 over 基本支出): given to every column under a
 * tier in which some role repeats. A tier over all columns sets nothing apart.
 */
export function groupsOf(assigned: readonly Assigned[]): ReadonlyMap<Column, string> {
  const counts = new Map<Role, number>();
  for (const { role } of assigned) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  const first = assigned[0]?.column.heading.tiers ?? [];
  const common = first.filter((tier) => assigned.every(({ column }) => column.heading.tiers.includes(tier))).length;
  const upper = ({ column: { heading } }: Assigned) =>
    heading.tiers.length > common + 1 ? (heading.tiers[common] ?? '') : '';
  const repeats = ({ role }: Assigned) => role !== null && role !== 'ignored' && (counts.get(role) ?? 0) > 1;
  const repeating = new Set(assigned.filter(repeats).map(upper));
  const groups = new Map<Column, string>();
  for (const each of assigned) {
    const tier = upper(each);
    if (tier !== '' && repeating.has(tier)) groups.set(each.column, tier.replace(/\s+/g, ''));
  }
  return groups;
}
