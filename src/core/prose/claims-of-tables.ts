import { shift } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { areComparable, placesBetween } from '../figures/precision';
import type { Relation } from '../relations/relation';
import { readingAt } from '../tables/reading-at';
import type { Item, Role, Table } from '../tables/table';
import type { Claim } from './claim';
import type { Entry, Passage } from './entry';
import { figureOf } from './figure-of';
import type { Quantity } from './quantity';
import { relationBasics, STALE_PRIOR } from './relation-basics';
import type { TextRun } from './text-run';

/** The tables that a sentence on functional categories may tell of. */
export const TOLD: readonly string[] = [
  'function-expenditure',
  'expenditure',
  'general-budget-expenditure',
  'income-expenditure-summary',
  'appropriation-summary',
  'budget-execution',
];

/** So many names of one list found in a table show that the list tells of that table. */
const ENOUGH = 3;

/** A name without what is written or left out at will: 支出, （类）, 类科目, quotation marks. */
export function bareName(name: string): string {
  return name
    .replaceAll(/[“”"'「」\s\u3000]/g, '')
    .replace(/^主要(?:是|为|用于)/, '')
    .replace(/[（(](?:类|款|项)[）)]$/, '')
    .replace(/(?:类|款|项)级?科目$/, '')
    .replace(/支出$/, '');
}

const known = new WeakMap<Table, ReadonlyMap<string, Item>>();

/** The lines of a table by bare name, made once; a name that occurs twice is left out. */
export function linesOf(table: Table): ReadonlyMap<string, Item> {
  const before = known.get(table);
  if (before !== undefined) return before;
  const lines = new Map<string, Item | null>();
  for (const item of table.items) {
    if (item.kind !== 'detail') continue;
    const name = bareName(item.name);
    lines.set(name, lines.has(name) ? null : item);
  }
  const found = new Map([...lines].flatMap(([name, item]) => (item === null ? [] : [[name, item] as const])));
  known.set(table, found);
  return found;
}

export function figureIn(table: Table, item: Item | undefined, role: Role): Figure | null {
  const field =
    table.fields.find((each) => each.role === role && each.group === null) ??
    table.fields.find((each) => each.role === role);
  if (item === undefined || field === undefined) return null;
  const reading = readingAt(table, item, field);
  return reading.kind === 'figure' ? reading.figure : null;
}

/** Which column a sentence speaks of, by the year that it names. */
export function roleFor(table: Table, entry: Entry, year: number | null): Role | null {
  if (entry.budgetBase !== null) return null;
  const spoken = entry.year ?? year;
  if (spoken === null || table.currentYear === null || spoken === table.currentYear) return 'current';
  return spoken === table.priorYear ? 'prior' : null;
}

/** Whether a passage gives the total of a table to the 分: then it speaks of the same spending (同一口径). */
export function isTotalOf(run: TextRun, lead: Entry, table: Table): boolean {
  const column = roleFor(table, lead, null);
  const total = table.items.find((item) => item.kind === 'total');
  const figure = column === null || lead.isPrior ? null : figureIn(table, total, column);
  return figure !== null && lead.amount !== null && isTelling(run, lead.amount, figure);
}

/** The same amount, in whatever unit. */
export function isSame(run: TextRun, quantity: Quantity, figure: Figure): boolean {
  const spoken = figureOf(run, quantity);
  if (spoken === null || !areComparable(spoken.unit, figure.unit)) return false;
  return shift(spoken.value, placesBetween(spoken.unit, figure.unit)).eq(figure.value);
}

/** The same amount, with so many digits that this is no chance. */
export function isTelling(run: TextRun, quantity: Quantity, figure: Figure): boolean {
  return quantity.digits.replace(/^[0.]+|\./g, '').length >= 4 && isSame(run, quantity, figure);
}

/** The amount of an entry = the figure of a table; said differently where it is last year's. */
export function equal(
  run: TextRun,
  entry: Entry,
  quantity: Quantity,
  other: Figure | null,
  prior: Figure | null,
): Relation | null {
  const result = figureOf(run, quantity);
  if (result === null || other === null || other.unit === '%') return null;
  const basics = relationBasics('table', run, entry.subject, quantity);
  const isStale = prior !== null && prior.unit === result.unit && prior.value.eq(result.value);
  const told = isStale ? { ...basics, subject: { ...basics.subject, key: STALE_PRIOR } } : basics;
  return { ...told, type: 'equal', result, other };
}

/**
 * What a passage claims of the figures of a table: a list whose names are those of a table tells of that table, line by
 * line, and its total of the table's total. A single name is not bound, for it may be of another
 * scope (口径), unless its list follows the total of the table itself.
 */
export function claimsOfTables(run: TextRun, passage: Passage, tables: readonly Table[]): readonly Claim[] {
  const told = tables.filter((table) => TOLD.includes(table.kind));
  const lines = new Map(told.map((table) => [table, linesOf(table)]));
  const claims: Claim[] = [];
  for (const { lead, parts } of passage.lists) {
    const matching = told.filter((table) => {
      const found = parts.filter((part) => lines.get(table)?.has(bareName(part.subject)) === true).length;
      return found >= ENOUGH || (found > 0 && lead !== null && isTotalOf(run, lead, table));
    });
    if (matching.length === 0) continue;
    const claim = (
      entry: Entry,
      quantity: Quantity | null,
      itemOf: (table: Table) => Item | undefined,
      role?: Role,
    ) => {
      if (quantity === null) return;
      const readings = matching.flatMap((table): Relation[] => {
        const column = role ?? roleFor(table, entry, lead?.year ?? null);
        if (column === null) return [];
        const item = itemOf(table);
        const prior = column === 'current' ? figureIn(table, item, 'prior') : null;
        const relation = equal(run, entry, quantity, figureIn(table, item, column), prior);
        return relation === null ? [] : [relation];
      });
      if (readings.length > 0) claims.push({ readings });
    };
    for (const part of parts) claim(part, part.amount, (table) => lines.get(table)?.get(bareName(part.subject)));
    if (lead === null) continue;
    const totalOf = (table: Table) => table.items.find((item) => item.kind === 'total');
    claim(lead, lead.amount, totalOf);
    const isThisYear = matching.every((table) => roleFor(table, lead, null) === 'current');
    if (isThisYear) claim(lead, lead.prior, totalOf, 'prior');
  }
  return claims;
}
