import type { Figure } from '../figures/figure';
import type { Message } from '../findings/message';
import { cellName } from '../grid/address';
import type { SumRelation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import { amountAt } from './amount';
import type { CheckId } from './check-id';

/** The id of a relation: what must hold, and of which cell. `what` sets several relations of one cell apart. */
export function relationId(check: CheckId, figure: Figure, what = ''): string {
  return `${check}${what === '' ? '' : `:${what}`}|${figure.at.sheet}!${cellName(figure.at.row, figure.at.column)}`;
}

/** A name of the workbook for a sentence: not longer than a sentence bears. @example nameFor('  ') // → '—' */
export function nameFor(name: string): string {
  const plain = name.trim();
  if (plain === '') return '—';
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

/** What a sum is to say when it fails; the number of addends is added to the values. */
export interface SumSubject {
  readonly check: CheckId;
  readonly key: string;
  readonly what?: string;
  readonly values?: Message['values'];
}

/**
 * result = Σ parts in one column. Blanks are left out; undefined where there is no result, where every part is blank,
 * or where something cannot be read, for then nothing can be said.
 */
export function sumOfLines(
  table: Table,
  field: Field,
  result: Item,
  parts: readonly Item[],
  subject: SumSubject,
): SumRelation | undefined {
  const total = amountAt(table, result, field);
  if (total === null || total === 'unreadable') return undefined;
  const addends: Figure[] = [];
  for (const part of parts) {
    const amount = amountAt(table, part, field);
    if (amount === 'unreadable') return undefined;
    if (amount !== null) addends.push(amount);
  }
  return addends.length === 0 ? undefined : sumRelation(table, field, result, total, addends, subject);
}

/** The same from figures that have been read already. */
export function sumRelation(
  table: Table,
  field: Field,
  result: Item,
  total: Figure,
  addends: readonly Figure[],
  { check, key, what, values }: SumSubject,
): SumRelation {
  const name = nameFor(result.name);
  return {
    type: 'sum',
    id: relationId(check, total, what),
    check,
    table: table.id,
    subject: { key, values: { name, column: nameFor(field.heading), count: String(addends.length), ...values } },
    result: total,
    addends,
  };
}
