import type { Figure } from '../figures/figure';
import type { Relation } from '../relations/relation';
import { readingAt } from '../tables/reading-at';
import type { Item, Role, Table } from '../tables/table';
import type { Claim } from './claim';
import type { Entry, Passage } from './entry';
import { figureOf } from './figure-of';
import forms from './forms-spoken-of.json';
import type { Quantity } from './quantity';
import { relationBasics } from './relation-basics';
import type { TextRun } from './text-run';

interface SpokenTotal {
  readonly pattern: RegExp;
  readonly kinds: readonly string[];
  readonly item: string;
}

const TOTALS: readonly SpokenTotal[] = forms.totals.map(({ words, kinds, item }) => ({
  pattern: new RegExp(words),
  kinds,
  item,
}));

/** Whether the sentence speaks of the year of the table. */
function isOfYear(table: Table, entry: Entry): boolean {
  return entry.year === null || table.currentYear === null || entry.year === table.currentYear;
}

function figures(table: Table, items: readonly Item[], role: Role): readonly Figure[] {
  const fields = table.fields.filter((field) => field.role === role);
  return items.flatMap((item) =>
    fields.flatMap((field) => {
      const reading = readingAt(table, item, field);
      return reading.kind === 'figure' && reading.figure.unit !== '%' ? [reading.figure] : [];
    }),
  );
}

/** The claim that a quantity is one of these figures; null where there is none to compare with. */
function sameAs(run: TextRun, entry: Entry, quantity: Quantity, others: readonly Figure[]): Claim | null {
  const result = figureOf(run, quantity);
  if (result === null || others.length === 0) return null;
  const basics = relationBasics('table', run, entry.subject, quantity);
  return { readings: others.map((other): Relation => ({ ...basics, type: 'equal', result, other })) };
}

/** A total that the explanation calls by its name, such as 收入支出总计. */
function totalClaim(run: TextRun, entry: Entry, tables: readonly Table[]): Claim | null {
  const spoken = TOTALS.find((total) => total.pattern.test(entry.subject));
  if (spoken === undefined || entry.amount === null || entry.budgetBase !== null) return null;
  const meant = tables.filter((table) => spoken.kinds.includes(table.kind) && isOfYear(table, entry));
  const others = meant.flatMap((table) => {
    const lines = table.items.filter((item) => item.kind === spoken.item);
    return [...figures(table, lines, 'current'), ...figures(table, lines, 'income')];
  });
  return sameAs(run, entry, entry.amount, others);
}

/** A line of the “三公”经费 table that a sentence names. */
function threePublicClaims(run: TextRun, entry: Entry, tables: readonly Table[]): readonly Claim[] {
  const spoken = forms['three-public'].find(({ words }) => entry.subject.includes(words));
  if (spoken === undefined || entry.amount === null) return [];
  const meant = tables.filter((table) => table.kind === 'three-public' && isOfYear(table, entry));
  const lines = (table: Table) => table.items.filter((item) => item.name.includes(spoken.line));
  const spent = meant.flatMap((table) => figures(table, lines(table), 'current'));
  const planned = meant.flatMap((table) => figures(table, lines(table), 'initial-budget'));
  const claims = [sameAs(run, entry, entry.amount, entry.budgetBase === null ? spent : planned)];
  const budget = entry.budgets[0];
  if (budget !== undefined) claims.push(sameAs(run, entry, budget.quantity, planned));
  return claims.flatMap((claim) => claim ?? []);
}

/** What a passage claims of the published forms (决算说明与决算表一致): totals called by name, and the 三公 lines. */
export function claimsOfForms(run: TextRun, passage: Passage, tables: readonly Table[]): readonly Claim[] {
  return passage.entries.flatMap((entry) => {
    const total = totalClaim(run, entry, tables);
    return [...(total === null ? [] : [total]), ...threePublicClaims(run, entry, tables)];
  });
}
