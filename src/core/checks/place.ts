import type { Figure } from '../figures/figure';
import type { Message } from '../findings/message';
import { cellName } from '../grid/address';
import type { SumRelation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import { amountAt, figureAt } from './amount';
import type { CheckId } from './check-id';

/** Where a line and a column of a table meet. */
export interface Place {
  readonly table: Table;
  readonly item: Item;
  readonly field: Field;
}

/** The figure at a place, or undefined where there is none to calculate with. */
export function figureAtPlace({ table, item, field }: Place): Figure | undefined {
  return figureAt(table, item, field);
}

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

/** What a relation is to say when it fails; names and the number of addends are added to the values. */
export interface Subject {
  readonly check: CheckId;
  readonly key: string;
  readonly what?: string;
  readonly values?: Message['values'];
}

/** The figures at some places without the blanks; undefined where one cannot be read. */
function figuresAt(places: readonly Place[]): readonly Figure[] | undefined {
  const figures: Figure[] = [];
  for (const { table, item, field } of places) {
    const amount = amountAt(table, item, field);
    if (amount === 'unreadable') return undefined;
    if (amount !== null) figures.push(amount);
  }
  return figures;
}

/**
 * result = Σ parts − Σ less. Blanks are left out; undefined where there is no result, where every part is blank,
 * or where something cannot be read, for then nothing can be said.
 */
export function sumOfPlaces(
  result: Place,
  parts: readonly Place[],
  { check, key, what, values }: Subject,
  less: readonly Place[] = [],
): SumRelation | undefined {
  const total = amountAt(result.table, result.item, result.field);
  if (total === null || total === 'unreadable') return undefined;
  const addends = figuresAt(parts);
  const subtracted = figuresAt(less);
  if (addends === undefined || subtracted === undefined || addends.length === 0) return undefined;
  return {
    type: 'sum',
    check,
    table: result.table.id,
    // Most relations hold, and then nobody asks what they are called.
    get id() {
      return relationId(check, total, what);
    },
    get subject() {
      const names = { name: nameFor(result.item.name), column: nameFor(result.field.heading) };
      return { key, values: { ...names, count: String(addends.length), ...values } };
    },
    result: total,
    addends,
    ...(subtracted.length === 0 ? {} : { subtracted }),
  };
}

/** result = Σ parts in one column. */
export function sumOfLines(
  table: Table,
  field: Field,
  result: Item,
  parts: readonly Item[],
  subject: Subject,
): SumRelation | undefined {
  return sumOfPlaces(
    { table, item: result, field },
    parts.map((item) => ({ table, item, field })),
    subject,
  );
}
