import { readingAt } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import { amountAt } from '../amount';
import type { Statement } from '../check';
import { amountFields } from '../fields';
import { grouped } from '../grouped';
import { linesOf } from '../lines';
import { nameFor } from '../place';

function names(items: readonly Item[]): string {
  const shown = items.slice(0, 5).map((item) => nameFor(item.name));
  return items.length > shown.length ? `${shown.join('、')}…` : shown.join('、');
}

function hasAmount(table: Table, item: Item, fields: readonly Field[]): boolean {
  return fields.some((field) => {
    const amount = amountAt(table, item, field);
    return amount !== null && amount !== 'unreadable' && !amount.value.eq('0');
  });
}

/** Hidden lines whose amounts are in the total: the reader cannot see what was added (隐藏行). */
export function inspectHiddenRows(table: Table, statements: Statement[]): void {
  const fields = amountFields(table);
  const hidden = linesOf(table).top.filter((item) => item.hidden && hasAmount(table, item, fields));
  const [field] = fields;
  if (hidden.length === 0 || field === undefined) return;
  const cells = hidden.flatMap((item) => {
    const reading = readingAt(table, item, field);
    return reading.kind === 'figure' ? [reading.figure.at] : [];
  });
  statements.push({
    cells,
    table: table.id,
    severity: 'warning',
    message: {
      key: 'checks.cell-quality.hidden-rows',
      values: { count: String(hidden.length), names: names(hidden) },
    },
  });
}

/** The amounts of a line as one text, "" where it has none. */
function amountsOf(table: Table, item: Item, fields: readonly Field[]): string {
  const amounts = fields.map((field) => amountAt(table, item, field));
  const isEmpty = amounts.every((amount) => amount === null || (amount !== 'unreadable' && amount.value.eq('0')));
  if (isEmpty) return '';
  return amounts.map((amount) => (amount === null || amount === 'unreadable' ? '' : amount.value.toString())).join('|');
}

/** The categories whose name stands more than once; in most tables there are none. */
function withNamesake(items: readonly Item[]): readonly Item[] {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const { kind, name } of items) {
    if (kind !== 'detail') continue;
    if (seen.has(name)) again.add(name);
    else seen.add(name);
  }
  return again.size === 0 ? [] : items.filter(({ kind, name }) => kind === 'detail' && again.has(name));
}

/** The same category twice under the same line with the same amounts (重复行). */
export function inspectDuplicates(table: Table, statements: Statement[]): void {
  const fields = amountFields(table);
  const sameName = grouped(withNamesake(table.items), (item) => `${item.parent ?? ''}|${item.code ?? ''}|${item.name}`);
  for (const items of sameName.values()) {
    if (items.length < 2) continue;
    for (const [amounts, twins] of grouped(items, (item) => amountsOf(table, item, fields))) {
      const [first] = twins;
      if (amounts === '' || twins.length < 2 || first === undefined) continue;
      const cells = twins.toReversed().flatMap((item) => {
        const readings = fields.map((field) => readingAt(table, item, field));
        const found = readings.find((reading) => reading.kind === 'figure');
        return found?.kind === 'figure' ? [found.figure.at] : [];
      });
      const rows = twins.map((item) => String(item.index + 1)).join('、');
      statements.push({
        cells,
        table: table.id,
        severity: 'warning',
        message: { key: 'checks.cell-quality.duplicate', values: { name: nameFor(first.name), rows } },
      });
    }
  }
}
