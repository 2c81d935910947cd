import type { MoneyUnit } from '../figures/unit';
import type { Area } from '../grid/address';
import { areaName } from '../grid/address';
import { isLabelColumn } from './blocks';
import { columnDecimals } from './column-decimals';
import { type Column, sampleRows } from './columns';
import { type Evidence, newEvidence } from './evidence';
import type { HeaderRows } from './header-rows';
import { isSpendingTable } from './is-spending';
import { itemsOf } from './items';
import { kindOf } from './kinds';
import { labelsOf, linesOf } from './lines';
import { roughColumn } from './numbers';
import { isRateRole, rateEncoding } from './rates';
import { type Assigned, assignRoles } from './roles';
import type { Surroundings } from './surroundings';
import type { Field, Item, Role, Table } from './table';
import { unitIn } from './unit-words';
import { decideUnit, unitAround, unitByMagnitude, unitInCells } from './units';
import { CELL, turnedArea, type View } from './view';
import { yearsIn } from './years';

/** What is known of a block before it is read. */
export interface BlockSources {
  readonly view: View;
  readonly columns: readonly Column[];
  readonly area: Area;
  readonly header: HeaderRows;
  readonly surroundings: Surroundings;
  readonly side: 'income' | 'expenditure' | null;
  readonly isTwoSided: boolean;
  /** The unit that other tables state, where they agree. */
  readonly unitElsewhere: MoneyUnit | undefined;
  readonly yearElsewhere: number | undefined;
  readonly isPointedAt: boolean;
}

/** A block that is no table of spending, with the reason (`recognition.skipped.…`). */
export type NoTable = 'no-lines' | 'no-figures' | 'empty-form' | 'not-spending';

const MONEY: ReadonlySet<Role> = new Set<Role>([
  'current',
  'prior',
  'change',
  'initial-budget',
  'adjusted-budget',
  'total',
  'basic',
  'project',
  'part',
  'income',
]);

function latestYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = yearsIn(text);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}

function groupsOf(assigned: readonly Assigned[]): ReadonlyMap<Column, string> {
  const counts = new Map<Role, number>();
  for (const { role } of assigned) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  const upper = ({ column }: Assigned) => (column.heading.tiers.length > 1 ? (column.heading.tiers[0] ?? '') : '');
  const repeating = new Set(
    assigned
      .filter((each) => each.role !== null && each.role !== 'ignored' && (counts.get(each.role) ?? 0) > 1)
      .map(upper),
  );
  const groups = new Map<Column, string>();
  for (const each of assigned) {
    const tier = upper(each);
    if (tier !== '' && repeating.has(tier)) groups.set(each.column, tier);
  }
  return groups;
}

/** Reads one block of a region as a table, or says why it is none. */
export function readBlock(sources: BlockSources): Table | NoTable {
  const { view, columns, area, header, surroundings, side } = sources;
  const sheetName = view.sheet.name;
  const evidence = newEvidence(view.across);
  const labels = labelsOf(columns);
  const lines = linesOf(view, columns, labels, header.bottom + 1, area.bottom);
  const last = lastLine(lines);
  if (last < 0) return 'no-lines';
  const own = lines.slice(0, last + 1);
  const rows = sampleRows(header.bottom + 1, own.at(-1)?.row ?? area.bottom);
  const isLabel = (column: Column) => labels.codes.includes(column) || labels.names.includes(column);
  const figures = columns.filter(
    (each) =>
      !isLabel(each) &&
      each.heading.meaning !== 'counter' &&
      each.heading.meaning !== 'note' &&
      each.figures > 0 &&
      each.figures >= each.texts,
  );
  if (figures.length === 0) return 'no-figures';
  const assigned: Assigned[] = figures.map((column) => ({
    column,
    numbers: roughColumn(view, rows, column.index),
    role: null,
    year: null,
  }));
  const titleYear = latestYear([surroundings.title, ...surroundings.above, sheetName]);
  assignRoles(assigned, titleYear, evidence);
  if (side === 'income')
    for (const each of assigned) if (each.role === 'current' || each.role === 'total') each.role = 'income';
  const money = assigned.filter((each) => each.role !== null && MONEY.has(each.role));
  const proving = money.find((each) => each.role === 'current' || each.role === 'income') ?? money[0];
  const { items, basis } = itemsOf(view, own, proving?.column.index ?? null);
  const roles = new Set(assigned.flatMap((each) => each.role ?? []));
  const tiers = columns.map((each) => each.heading.tiers.join('/'));
  if (!sources.isPointedAt && !isSpendingTable({ title: surroundings.title, sheetName, headings: tiers, roles, items }))
    return 'not-spending';
  if (isEmptyForm(view, items, assigned)) return 'empty-form';
  const kind = kindOf({
    title: surroundings.title,
    sheetName,
    headings: tiers.join('|'),
    roles,
    items,
    side,
    isTwoSided: sources.isTwoSided,
  });
  if (kind === 'income') for (const each of assigned) if (each.role === 'current') each.role = 'income';
  const unit = money.length === 0 ? null : unitOf(sources, assigned, money, rows, evidence);
  const { currentYear, priorYear } = yearsOf(sources, assigned, titleYear, evidence);
  if (basis !== 'flat') evidence.add(`levels-by-${basis}`);
  const groups = groupsOf(assigned);
  const fields = columns.flatMap((column): Field[] => {
    const each = assigned.find((one) => one.column === column);
    const role = each?.role ?? labelRole(column, labels.codes.includes(column), labels.names.includes(column));
    if (role === null) return [];
    const rate = each !== undefined && isRateRole(role) ? rateEncoding(each, assigned, evidence) : null;
    const ownUnit = MONEY.has(role) ? (column.heading.unit ?? unit) : null;
    return [
      {
        index: column.index,
        role,
        heading: column.heading.tiers.map((tier) => tier.replace(/\s+/g, '')).join('/'),
        unit: ownUnit,
        year: role === 'current' ? currentYear : role === 'prior' ? priorYear : column.heading.year,
        group: groups.get(column)?.replace(/\s+/g, '') ?? null,
        rate,
        decimals:
          each === undefined
            ? 0
            : columnDecimals(view, sampleRows(header.bottom + 1, area.bottom, 5000), column.index, ownUnit, rate),
      },
    ];
  });
  const units = new Set(fields.flatMap((field) => (MONEY.has(field.role) ? [field.unit] : [])));
  const bottom = items.reduce((lowest, item) => Math.max(lowest, item.index), header.bottom);
  const inView = {
    top: header.top,
    left: columns[0]?.index ?? area.left,
    bottom,
    right: columns.at(-1)?.index ?? area.right,
  };
  const tableArea = view.across ? turnedArea(inView) : inView;
  return {
    id: `${sheetName}!${areaName(tableArea)}`,
    sheet: view.sheet,
    area: tableArea,
    title: surroundings.title,
    kind,
    orientation: view.across ? 'columns' : 'rows',
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    currentYear,
    priorYear,
    fields,
    items,
    confirmed: !evidence.isDoubtful,
    evidence: evidence.messages,
  };
}

/** Names without figures behind the last line of figures are remarks, unless they go on with the categories. */
function lastLine(lines: ReturnType<typeof linesOf>): number {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.hasFigures === false) last -= 1;
  return last;
}

function labelRole(column: Column, isCode: boolean, isName: boolean): Role | null {
  if (isCode) return 'code';
  if (isName) return 'name';
  if (column.heading.meaning === 'note') return 'note';
  if (column.texts + column.figures === 0 && isLabelColumn(column)) return 'code';
  return column.heading.tiers.length > 0 ? 'ignored' : null;
}

/** A form whose figures are all zero or missing (空表) tells nothing. */
function isEmptyForm(view: View, items: readonly Item[], assigned: readonly Assigned[]): boolean {
  for (const item of items) {
    for (const { column } of assigned) {
      if (view.kind(item.index, column.index) === CELL.error) return false;
      if (view.kind(item.index, column.index) !== CELL.amount) continue;
      const content = view.content(item.index, column.index);
      if (typeof content === 'number' ? content !== 0 : typeof content === 'string' && /[1-9１-９]/.test(content))
        return false;
    }
  }
  return true;
}

function unitOf(
  { view, header, area, surroundings, unitElsewhere }: BlockSources,
  assigned: readonly Assigned[],
  money: readonly Assigned[],
  rows: readonly number[],
  evidence: Evidence,
): MoneyUnit | null {
  const corner = [];
  for (let row = header.top; row <= header.bottom; row += 1) corner.push(view.text(row, area.left));
  return decideUnit(
    {
      headings: assigned.map((each) => each.column.heading.unit),
      corner: corner.map(unitIn).find((unit) => unit !== undefined),
      around: unitAround(surroundings, view.sheet.name),
      inCells: unitInCells(
        view,
        rows,
        money.map((each) => each.column.index),
      ),
      elsewhere: unitElsewhere,
      guessed: unitByMagnitude(money.flatMap((each) => each.numbers.filter((number) => number !== undefined))),
    },
    evidence,
  );
}

function yearsOf(
  { yearElsewhere }: BlockSources,
  assigned: readonly Assigned[],
  titleYear: number | null,
  evidence: Evidence,
) {
  const headed = (role: Role) =>
    assigned.find((each) => each.role === role && each.column.heading.year !== null)?.column.heading.year ?? null;
  const prior = headed('prior');
  const hasPrior = assigned.some((each) => each.role === 'prior');
  const inHeading = headed('current');
  const currentYear = inHeading ?? titleYear ?? (prior === null ? null : prior + 1) ?? yearElsewhere ?? null;
  if (currentYear !== null)
    evidence.add(inHeading !== null ? 'year-in-heading' : 'year-in-title', { year: String(currentYear) });
  return { currentYear, priorYear: prior ?? (hasPrior && currentYear !== null ? currentYear - 1 : null) };
}
