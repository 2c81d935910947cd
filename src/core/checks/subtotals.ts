import { judge } from '../relations/judge';
import type { Relation, SumRelation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import { linesOf } from './lines';
import { type Subject, sumOfLines } from './place';

/** A 小计 with the lines between it and the summaries around it. */
interface Subtotal {
  readonly item: Item;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

type Side = 'before' | 'after';

/** The highest lines of a stretch: those that do not stand below another of its lines. */
function highest(table: Table, stretch: readonly Item[]): readonly Item[] {
  const inside = new Set(stretch);
  return stretch.filter(({ parent }) => {
    const above = parent === null ? undefined : table.items[parent];
    return above === undefined || !inside.has(above);
  });
}

function subtotalsOf(table: Table): readonly Subtotal[] {
  const found: { item: Item; before: readonly Item[]; after: readonly Item[] }[] = [];
  let stretch: Item[] = [];
  let open: (typeof found)[number] | undefined;
  for (const item of linesOf(table).inOrder) {
    if (item.kind === 'detail') stretch.push(item);
    if (item.kind === 'detail' || item.kind === 'of-which') continue;
    const lines = highest(table, stretch);
    if (open !== undefined) open.after = lines;
    open = undefined;
    if (item.kind === 'subtotal') {
      open = { item, before: lines, after: [] };
      found.push(open);
    }
    stretch = [];
  }
  if (open !== undefined) open.after = highest(table, stretch);
  return found;
}

function holds(relation: SumRelation | undefined): boolean {
  return relation !== undefined && ['exact', 'rounding'].includes(judge(relation).outcome);
}

/** A 小计 that is the sum of all lines or of the subtotals before it, too, is one of a higher kind. */
function isOfMore(table: Table, field: Field, { item }: Subtotal, all: readonly Subtotal[], subject: Subject): boolean {
  const { top } = linesOf(table);
  const lines = top.filter(({ index }) => index < item.index);
  const sums = all.map((each) => each.item).filter(({ index }) => index < item.index);
  const last = all.find((each) => each.item === item)?.before ?? [];
  return [lines, sums, [...sums, ...last], top].some((parts) => holds(sumOfLines(table, field, item, parts, subject)));
}

/** The side on which the lines of the subtotals stand: where most of them add up, if at least one does. */
function sideOf(table: Table, fields: readonly Field[], all: readonly Subtotal[], subject: Subject): Side | undefined {
  const counts = (['before', 'after'] as const).map((side) => {
    let [held, failed] = [0, 0];
    for (const subtotal of all) {
      const parts = subtotal[side];
      if (parts.length < 2) continue;
      for (const field of fields) {
        const relation = sumOfLines(table, field, subtotal.item, parts, subject);
        if (relation === undefined) continue;
        if (holds(relation)) held += 1;
        else failed += 1;
      }
    }
    return { side, held, failed };
  });
  const [best] = counts.toSorted((one, other) => other.held - one.held);
  return best !== undefined && best.held > 0 && best.held >= best.failed ? best.side : undefined;
}

/**
 * 小计 = Σ the lines before it, or Σ those behind it: the table itself shows which. Where none of its subtotals adds up,
 * nothing is said: a 小计 may be of anything.
 */
export function* subtotals(table: Table, fields: readonly Field[], subject: Subject): Iterable<Relation> {
  const all = subtotalsOf(table);
  const side = all.length === 0 ? undefined : sideOf(table, fields, all, subject);
  if (side === undefined) return;
  for (const subtotal of all) {
    const parts = subtotal[side];
    if (parts.length < 2) continue;
    for (const field of fields) {
      const relation = sumOfLines(table, field, subtotal.item, parts, subject);
      if (relation === undefined) continue;
      if (holds(relation) || !isOfMore(table, field, subtotal, all, subject)) yield relation;
    }
  }
}
