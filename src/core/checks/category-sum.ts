import { ZERO } from '../figures/decimal';
import { judge } from '../relations/judge';
import type { Relation, SumRelation } from '../relations/relation';
import { cellOf } from '../tables/reading-at';
import type { Field, Item, Table, TableKind } from '../tables/table';
import { addableFields } from './addable-fields';
import { amountAt, figureAt } from './amount';
import { isBlockOfBasicExpenditure } from './basic-expenditure-blocks';
import type { Check, CheckContext, Inspection } from './check';
import { amountFields, partnerOf } from './fields';
import { type Held, linesAddUp } from './held';
import { itemsOf, linesOf } from './lines';
import { nameFor, sumOfLines } from './place';
import { subtotals } from './subtotals';

/** Tables whose lines are not categories to be added, or that a check of their own adds up. */
function isAddedElsewhere(table: Table): boolean {
  return table.kind === 'three-public' || isBlockOfBasicExpenditure(table);
}

/** Forms whose lines are subjects of the functional classification: 类 at the top. */
const BY_CLASS: ReadonlySet<TableKind> = new Set([
  'function-expenditure',
  'expenditure',
  'general-budget-expenditure',
  'government-fund',
  'state-capital',
]);

function subjectOf(table: Table) {
  const key = `checks.category-sum.${BY_CLASS.has(table.kind) ? 'categories' : 'parts'}`;
  return { check: 'category-sum', key } as const;
}

/**
 * What a total may be the sum of. One total adds up all categories; of several, each may add up those before it, those
 * after it, all, or the other totals: the table itself shows which.
 */
function candidatesFor(total: Item, totals: readonly Item[], top: readonly Item[]): readonly (readonly Item[])[] {
  if (totals.length === 1) return [top];
  const position = totals.indexOf(total);
  const [before, after] = [totals[position - 1]?.index ?? -1, totals[position + 1]?.index ?? Number.MAX_SAFE_INTEGER];
  const segments = [
    top.filter((item) => item.index > before && item.index < total.index),
    top.filter((item) => item.index > total.index && item.index < after),
    top,
    totals.filter((item) => item !== total),
  ];
  return segments.filter((segment) => segment.length > 0);
}

function holds(relation: SumRelation | undefined): boolean {
  if (relation === undefined) return false;
  const { outcome } = judge(relation);
  return outcome === 'exact' || outcome === 'rounding';
}

/** The parts of a total: of several candidates the first that adds up in some column. */
function partsOf(table: Table, total: Item, totals: readonly Item[], fields: readonly Field[]): readonly Item[] {
  const candidates = candidatesFor(total, totals, linesOf(table).top);
  if (candidates.length <= 1) return candidates[0] ?? [];
  const fitting = candidates.find((parts) =>
    fields.some(
      (field) =>
        linesAddUp(table, field, total, parts) || holds(sumOfLines(table, field, total, parts, subjectOf(table))),
    ),
  );
  return fitting ?? candidates[0] ?? [];
}

/**
 * Last year's categories are often not published, only their total. Most of this year's categories without a figure
 * of last year say so; then there is nothing to add up.
 */
function isUnpublished(table: Table, field: Field, parts: readonly Item[]): boolean {
  if (field.role === 'current') return false;
  const reference = partnerOf(table, field, 'current');
  if (reference === undefined || (field.role !== 'prior' && field.role !== 'change')) return false;
  let [known, missing] = [0, 0];
  for (const part of parts) {
    const current = figureAt(table, part, reference);
    if (current === undefined || current.value.eq(ZERO)) continue;
    known += 1;
    if (amountAt(table, part, field) === null) missing += 1;
  }
  return missing * 2 > known;
}

/** 总计 = 合计 + the lines between them (年初、年末结转和结余 and the like). */
function* grandTotals(table: Table, fields: readonly Field[]): Iterable<Relation> {
  const [total, ...others] = itemsOf(table, 'total');
  const [grandTotal, ...more] = itemsOf(table, 'grand-total');
  if (total === undefined || grandTotal === undefined || others.length > 0 || more.length > 0) return;
  const balances = itemsOf(table, 'balance').filter((item) => item.parent === null);
  for (const field of fields) {
    const key = 'checks.category-sum.grand-total';
    const relation = sumOfLines(table, field, grandTotal, [total, ...balances], { check: 'category-sum', key });
    if (relation !== undefined && figureAt(table, total, field) !== undefined) yield relation;
  }
}

/** The budgets of which appropriations are made up. */
const BUDGET = /^(?:一般公共预算|政府性基金|国有资本经营)/;

/** 年初财政拨款结转和结余 = what of it is of each budget (财决公开04表). */
function* balances(table: Table, fields: readonly Field[]): Iterable<Relation> {
  for (const [position, parts] of linesOf(table).subsets) {
    const balance = table.items[position];
    const isOfBudgets = balance?.kind === 'balance' && parts.every(({ name }) => BUDGET.test(name));
    if (balance === undefined || !isOfBudgets || parts.length < 2) continue;
    for (const field of fields) {
      const relation = sumOfLines(table, field, balance, parts, {
        check: 'category-sum',
        key: 'checks.category-sum.balance',
      });
      if (relation !== undefined) yield relation;
    }
  }
}

/** 累计 month by month: each line holds those before it, and nothing is to be added. */
function isRunning(table: Table, field: Field): boolean {
  const { top } = linesOf(table);
  const isPeriod = ({ name }: Item) =>
    /^(?:\d{1,2}|[一二三四]|十[一二]?)(?:月份?|季度)$|^第.季度$|^[上下]半年$/.test(name);
  return field.heading.includes('累计') && top.length > 1 && top.every(isPeriod);
}

function* relationsOf(table: Table, held: Held | undefined): Iterable<Relation> {
  if (isAddedElsewhere(table)) return;
  const fields = addableFields(table).filter((field) => !isRunning(table, field));
  const totals = totalsOf(table);
  for (const total of totals) {
    const parts = partsOf(table, total, totals, fields);
    for (const field of fields) {
      if (held && linesAddUp(table, field, total, parts)) {
        held.count += 1;
        continue;
      }
      const relation = sumOfLines(table, field, total, parts, subjectOf(table));
      if (relation !== undefined && (holds(relation) || !isUnpublished(table, field, parts))) yield relation;
    }
  }
  yield* grandTotals(table, fields);
  yield* balances(table, fields);
  yield* subtotals(table, fields, subjectOf(table));
}

/** 合计; where a table has none, its 总计. */
function totalsOf(table: Table): readonly Item[] {
  const totals = itemsOf(table, 'total');
  return totals.length > 0 ? totals : itemsOf(table, 'grand-total');
}

/** A total with nothing below it cannot be checked, and that is said. */
function inspect({ tables }: CheckContext): Inspection {
  const statements = tables.flatMap((table) => {
    const total = totalsOf(table)[0];
    if (total === undefined || isAddedElsewhere(table) || table.kind === 'self-evaluation') return [];
    if (itemsOf(table, 'detail', 'of-which').length > 0) return [];
    const field = amountFields(table)[0];
    if (field === undefined) return [];
    const message = { key: 'checks.category-sum.no-parts', values: { name: nameFor(total.name) } };
    return [{ cells: [cellOf(table, total, field)], table: table.id, severity: 'info' as const, message }];
  });
  return { looked: statements.length, statements };
}

/** 合计 = 各类之和, per column and year; 小计 = Σ its lines; 总计 = 合计 + 结转结余. */
export const categorySum: Check = {
  id: 'category-sum',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) yield* relationsOf(table, held);
  },
  inspect,
};
