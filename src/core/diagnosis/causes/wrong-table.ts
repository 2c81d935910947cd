import { ZERO } from '../../figures/decimal';
import type { Field, Item, Table } from '../../tables/table';
import { figureValue, placeOf } from '../place';
import type { CauseRule } from './suspicion';

/** The last tier of a heading, which names the column. */
function columnName(field: Field): string {
  return (field.heading.split('/').at(-1) ?? '').replace(/\s/g, '');
}

/** Whether two lines are the same in their forms: by code, both totals, or by name. */
function isSameLine(one: Item, other: Item): boolean {
  if (one.code !== null && other.code !== null) return one.code === other.code;
  return one.kind === other.kind && (one.kind === 'total' || one.name === other.name);
}

/** The cell of another form that has the same line and column. */
function counterpart(
  table: Table,
  item: Item,
  field: Field,
  others: readonly Table[],
  holds: (value: string) => boolean,
) {
  for (const other of others) {
    if (other === table || (other.kind === table.kind && other.sheet === table.sheet)) continue;
    const fields = other.fields.filter(
      (each) => each.rate === null && (columnName(each) === columnName(field) || each.role === field.role),
    );
    for (const line of other.items) {
      if (!isSameLine(line, item)) continue;
      const found = fields.find((each) => holds(figureValue(other, line, each)?.toFixed() ?? ''));
      if (found !== undefined) return other;
    }
  }
  return undefined;
}

/** 口径用错表: the figure is that of the same line in another form, 支出决算表 for 一般公共预算支出决算表 for instance. */
export const wrongTable: CauseRule = {
  causes: ['wrong-table'],
  recognise({ candidate, relation, tables }) {
    if (relation.type !== 'equal' || relation.result !== candidate.figure || candidate.from.eq(ZERO)) return null;
    const meant = placeOf(tables, relation.other.at);
    if (meant === null) return null;
    const found = counterpart(
      meant.table,
      meant.item,
      meant.field,
      tables,
      (value) => value === candidate.from.toFixed(),
    );
    return found === undefined ? null : { cause: 'wrong-table', words: { other: found.title || found.sheet.name } };
  },
};
