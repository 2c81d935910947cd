import type { MoneyUnit } from '../figures/unit';
import type { Assigned } from './assigned';
import { columnDecimals } from './column-decimals';
import { type Column, sampleRows } from './columns';
import type { Evidence } from './evidence';
import { groupsOf } from './groups';
import type { Heading } from './heading';
import type { Meaning } from './heading-words';
import type { Labels } from './lines';
import { MONEY_ROLES } from './money-roles';
import { isRateRole, rateEncoding } from './rates';
import type { Field, Role } from './table';
import type { View } from './view';
import { withWholes } from './wholes';

/** What the fields of a table are made from. */
export interface FieldSources {
  readonly view: View;
  readonly columns: readonly Column[];
  readonly labels: Labels;
  readonly assigned: readonly Assigned[];
  readonly unit: MoneyUnit | null;
  readonly currentYear: number | null;
  readonly priorYear: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows whose shown decimals are counted; longer tables are sampled evenly. */
const ROWS_COUNTED = 5000;

function labelRole(column: Column, { codes, names }: Labels): Role | null {
  const { meaning, tiers } = column.heading;
  if (codes.includes(column) || (meaning === 'code' && column.figures === 0)) return 'code';
  if (names.includes(column)) return 'name';
  if (meaning === 'note') return 'note';
  return tiers.length > 0 ? 'ignored' : null;
}

/** Headings of amounts that have no role of their own but are compared with those that have: 结转, 调整, 余额. */
const AMOUNTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'balance',
  'adjustment',
  'gap',
  'spending',
  'amount',
  'total',
  'income',
  'initial-budget',
  'adjusted-budget',
]);

function isMoney(role: Role, { meaning, percent, tiers }: Heading): boolean {
  if (role !== 'ignored') return MONEY_ROLES.has(role);
  const isAmount = AMOUNTS.has(meaning) || /[额款]$/.test(tiers.at(-1) ?? '');
  return isAmount && !percent && !/[率比]/.test(tiers.at(-1) ?? '');
}

/** The columns of a table with their roles, units, years and precision. */
export function fieldsOf(sources: FieldSources, evidence: Evidence): readonly Field[] {
  const { view, columns, labels, assigned, unit, currentYear, priorYear } = sources;
  const rows = sampleRows(sources.firstRow, sources.lastRow, ROWS_COUNTED);
  const groups = groupsOf(assigned);
  const yearOf = (role: Role, headed: number | null) =>
    role === 'current' ? currentYear : role === 'prior' ? priorYear : headed;
  const fields = columns.flatMap((column): Field[] => {
    const { index, heading } = column;
    const each = assigned.find((one) => one.column === column);
    const role = each?.role ?? labelRole(column, labels);
    if (role === null) return [];
    const rate = each !== undefined && isRateRole(role) ? rateEncoding(each, assigned, evidence) : null;
    const ownUnit = each !== undefined && isMoney(role, heading) ? (heading.unit ?? unit) : null;
    return [
      {
        index,
        role,
        heading: heading.tiers.map((tier) => tier.replace(/\s+/g, '')).join('/'),
        unit: ownUnit,
        year: yearOf(role, heading.year),
        group: groups.get(column) ?? null,
        whole: null,
        rate,
        decimals: each === undefined ? 0 : columnDecimals(view, rows, index, ownUnit, rate),
      },
    ];
  });
  const numbers = new Map(assigned.map((each) => [each.column.index, each.numbers]));
  return withWholes(fields, (index) => numbers.get(index) ?? []);
}
