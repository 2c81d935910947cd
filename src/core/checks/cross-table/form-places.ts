import type { Field, Item, Table, TableKind } from '../../tables/table';
import { amountFields, fieldsOf } from '../fields';
import { grouped } from '../grouped';
import { itemsOf, linesOf } from '../lines';
import type { Place } from '../place';

/** A place in the published forms, as `form-relations.json` names it. */
export interface FormPlace {
  readonly form: TableKind;
  readonly side?: 'income' | 'expenditure';
  readonly line?: 'total' | 'grand-total' | 'class' | 'opening' | 'closing';
  /** Name of the line, without its numbering; a part of `line`, where that is 年初结转 or 年末结转. */
  readonly name?: string;
  /** Words that the heading of the column begins with; without it the form's own amount. */
  readonly column?: string;
}

/** The side of a two-sided form: what its total is called, else what most of its lines are. */
function sideOf(table: Table): 'income' | 'expenditure' {
  const total = itemsOf(table, 'total').find((item) => /收入|支出/.test(item.name));
  if (total !== undefined) return total.name.includes('支出') ? 'expenditure' : 'income';
  const { top } = linesOf(table);
  return top.filter((item) => item.name.endsWith('支出')).length * 2 > top.length ? 'expenditure' : 'income';
}

/** Forms are compared only where there is one of each: of two, nobody knows which is meant. */
function formsOf(tables: readonly Table[], { form, side }: FormPlace): readonly Table[] {
  const found = tables.filter((table) => table.kind === form && (side === undefined || sideOf(table) === side));
  return form === 'basic-expenditure' || found.length === 1 ? found : [];
}

function plain(text: string): string {
  return text.replace(/[\s（）()]/g, '');
}

/** The form's own amount: 决算数, 合计. */
function mainField(table: Table): Field | undefined {
  const own = fieldsOf(table, 'current')[0] ?? fieldsOf(table, 'total')[0];
  if (own !== undefined || table.kind === 'government-fund') return own;
  return fieldsOf(table, 'income')[0] ?? amountFields(table)[0];
}

function fieldAt(table: Table, column: string | undefined): Field | undefined {
  if (column === undefined) return mainField(table);
  const found = table.fields.filter(
    (field) => field.rate === null && field.heading.split('/').some((tier) => plain(tier).startsWith(column)),
  );
  const own = found.filter((field) => amountFields(table).includes(field));
  return found.length === 1
    ? found[0]
    : own.length === 1
      ? own[0]
      : own.find((field) => /小计|合计/.test(field.heading));
}

/** Lines are known again by their names; 支出 and 收入 at the end are left out in some forms. */
function nameKey(name: string): string {
  return plain(name)
    .replace(/(?:支出|收入)$/, '')
    .replace(/费用$/, '费');
}

/** 年初财政拨款结转和结余, 年末结转结余. */
const BALANCES: Readonly<Record<'opening' | 'closing', RegExp>> = {
  opening: /^年初.*结[转余]/,
  closing: /^年末.*结[转余]/,
};

/**
 * Lines of a name. 一般公共预算财政拨款 is part of 本年收入合计, and stands once more below 年初财政拨款结转和结余: that one is
 * meant only where it is asked for.
 */
function linesNamed(table: Table, name: string, balance: RegExp | undefined): readonly Item[] {
  const named = table.items.filter((item) => {
    const above = item.parent === null ? undefined : table.items[item.parent];
    const isPlaced = balance === undefined ? above?.kind !== 'balance' : balance.test(above?.name ?? '');
    return isPlaced && nameKey(item.name) === nameKey(name);
  });
  const { top } = linesOf(table);
  return named.length > 1 ? named.filter((item) => top.includes(item)) : named;
}

function linesAt(table: Table, { line, name }: FormPlace): readonly Item[] {
  const balance = line === 'opening' || line === 'closing' ? BALANCES[line] : undefined;
  if (name !== undefined) return linesNamed(table, name, balance);
  if (balance !== undefined) return itemsOf(table, 'balance').filter((item) => balance.test(item.name));
  if (line === 'class') return linesOf(table).top;
  const totals = itemsOf(table, 'total');
  if (line === 'total') return totals.length > 0 ? totals : itemsOf(table, 'grand-total');
  const grand = itemsOf(table, 'grand-total');
  return grand.length > 0 ? grand : totals.filter((item) => /总计/.test(item.name));
}

/** The places that a description fits in the workbook, by a key that pairs those of two forms. */
export function placesAt(tables: readonly Table[], place: FormPlace): ReadonlyMap<string, Place> {
  const found = formsOf(tables, place).flatMap((table) => {
    const field = fieldAt(table, place.column);
    return field === undefined ? [] : linesAt(table, place).map((item): Place => ({ table, item, field }));
  });
  const groups = grouped(found, ({ item }) => (place.line === 'class' ? nameKey(item.name) : ''));
  return new Map([...groups].flatMap(([key, list]) => (list.length === 1 && list[0] ? [[key, list[0]]] : [])));
}
