import type { Relation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import type { Check, CheckContext } from './check';
import { fieldsOf, partnerOf } from './fields';
import { grouped } from './grouped';
import { figureAtPlace, nameFor, relationId } from './place';

/** How a line is known again in another year: by its code, else by kind and name. */
function keyOf(item: Item): string {
  if (item.code !== null) return item.code;
  return item.kind === 'total' || item.kind === 'grand-total' ? item.kind : `${item.kind}|${item.name}`;
}

/** The lines that their key names without doubt. */
function linesByKey(table: Table): ReadonlyMap<string, Item> {
  const groups = grouped(table.items, keyOf);
  return new Map([...groups].flatMap(([key, items]) => (items.length === 1 && items[0] ? [[key, items[0]]] : [])));
}

/** Last year's table of the same form: in this workbook, or in last year's; only where there is just one. */
function lastYears(table: Table, { tables, priorTables }: CheckContext): Table | undefined {
  const isLastYears = (other: Table) => other.kind === table.kind && other.currentYear === table.priorYear;
  const here = table.priorYear === null ? [] : tables.filter((other) => other !== table && isLastYears(other));
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const sameKind = priorTables.filter((other) => other.kind === table.kind);
  const dated = sameKind.filter(isLastYears);
  const found = dated.length > 0 ? dated : sameKind.filter((other) => other.currentYear === null);
  return found.length === 1 ? found[0] : undefined;
}

function* relationsOf(table: Table, prior: Field, reference: Table): Iterable<Relation> {
  const current = partnerOf(reference, prior, 'current') ?? fieldsOf(reference, 'current')[0];
  if (current === undefined) return;
  const others = linesByKey(reference);
  for (const [key, item] of linesByKey(table)) {
    const line = others.get(key);
    if (line === undefined) continue;
    const result = figureAtPlace({ table, item, field: prior });
    const other = figureAtPlace({ table: reference, item: line, field: current });
    if (result === undefined || other === undefined) continue;
    yield {
      type: 'equal',
      id: relationId('prior-year', result),
      check: 'prior-year',
      table: table.id,
      subject: {
        key: 'checks.prior-year.failed',
        values: { name: nameFor(item.name), sheet: nameFor(reference.sheet.name.replace(/^\[上年\]/, '')) },
      },
      result,
      other,
    };
  }
}

/** 上年数 = 上年表的本年数, in this workbook or in last year's. */
export const priorYear: Check = {
  id: 'prior-year',
  severity: 'error',
  parameters: [],
  *relations(context) {
    for (const table of context.tables) {
      const reference = lastYears(table, context);
      if (reference === undefined) continue;
      for (const prior of fieldsOf(table, 'prior')) yield* relationsOf(table, prior, reference);
    }
  },
};
