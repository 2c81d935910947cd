import { figureAt } from '../checks/amount';
import { fieldsOf } from '../checks/fields';
import { linesOf } from '../checks/lines';
import { subjectShares } from '../tables/kinds';
import type { Field, Item, Table, TableKind } from '../tables/table';

/**
 * Kinds that tell of a department's spending by function (按功能分类的支出表). The clerk's own comes first; the published
 * forms stand in where there is none, if their lines are functional categories.
 */
const KINDS: readonly TableKind[] = [
  'function-expenditure',
  'expenditure',
  'budget-execution',
  'income-expenditure-summary',
];

function tellsOfFunctions(table: Table): boolean {
  if (table.kind === 'function-expenditure') return true;
  return KINDS.includes(table.kind) && subjectShares(linesOf(table).top).functional >= 0.5;
}

/** Which table the report tells of, and which others it might have told of, best first. */
export interface TableChoice {
  readonly table: Table | null;
  readonly alternatives: readonly Table[];
}

/** The column of this year's spending: of all funds where several stand side by side. */
export function spendingField(table: Table): Field | undefined {
  const fields = fieldsOf(table, 'current').length > 0 ? fieldsOf(table, 'current') : fieldsOf(table, 'total');
  return (
    fields.find(({ group }) => group === null) ?? fields.find(({ group }) => /合计|总计/.test(group ?? '')) ?? fields[0]
  );
}

/** The line of the total: 合计, else 总计. */
export function totalLine(table: Table): Item | undefined {
  return table.items.find(({ kind }) => kind === 'total') ?? table.items.find(({ kind }) => kind === 'grand-total');
}

/** How well a table is evidenced: the reasons in the order in which they count. */
function evidenceOf(table: Table): readonly number[] {
  const field = spendingField(table);
  const total = totalLine(table);
  const hasTotal = field !== undefined && total !== undefined && figureAt(table, total, field) !== undefined;
  return [
    table.kind === 'function-expenditure' ? 1 : 0,
    table.currentYear ?? 0,
    -KINDS.indexOf(table.kind),
    table.confirmed ? 1 : 0,
    hasTotal ? 1 : 0,
    table.fields.some(({ role }) => role === 'prior') ? 1 : 0,
    linesOf(table).top.length,
    table.evidence.length,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const order = (other[index] ?? 0) - value;
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The latest year's function-expenditure table; if several remain, the best evidenced one.
 * @param chosen the `Table.id` that the clerk has chosen; it wins as long as the table is there
 */
export function chooseTable(tables: readonly Table[], chosen: string | null): TableChoice {
  const candidates = tables
    .filter((table) => tellsOfFunctions(table) && spendingField(table) !== undefined)
    .map((table) => ({ table, evidence: evidenceOf(table) }))
    .sort((one, other) => compare(one.evidence, other.evidence))
    .map(({ table }) => table);
  const table = candidates.find(({ id }) => id === chosen) ?? candidates[0] ?? null;
  return { table, alternatives: candidates.filter((each) => each !== table) };
}
