import { type CellAddress, cellName } from '../../grid/address';
import { cellOf, readingAt } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import type { Statement } from '../check';
import { amountFields } from '../fields';
import { nameFor } from '../place';

interface Found {
  readonly at: CellAddress;
  readonly item: Item;
  readonly words: string;
}

/** A few cells by name, for a sentence: B4、B7 and so on. */
function listed(found: readonly Found[]): string {
  const names = found.slice(0, 5).map(({ at }) => cellName(at.row, at.column));
  return found.length > names.length ? `${names.join('、')}…` : names.join('、');
}

function statementOf(table: Table, field: Field, found: readonly Found[], key: string): Statement | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    cells: found.map(({ at }) => at),
    table: table.id,
    actual: first.words,
    message: {
      key: `checks.cell-quality.${key}`,
      values: {
        cells: listed(found),
        count: String(found.length),
        name: nameFor(first.item.name),
        column: nameFor(field.heading),
        text: nameFor(first.words),
      },
    },
  };
}

/** Rates may be words (不可比, 新增); amounts may not. */
function columnsOf(table: Table): readonly Field[] {
  const amounts = new Set(amountFields(table));
  return table.fields.filter((field) => amounts.has(field) || field.rate !== null);
}

/**
 * Looks at every amount of a table: numbers kept as text, which the functions of Excel pass over; words where an amount
 * belongs; error values. One statement a column and kind, for usually a whole column is affected.
 * @returns how many cells were looked at
 */
export function inspectCells(table: Table, statements: Statement[]): number {
  let looked = 0;
  for (const field of columnsOf(table)) {
    const [texts, words, errors]: [Found[], Found[], Found[]] = [[], [], []];
    for (const item of table.items) {
      const reading = readingAt(table, item, field);
      looked += 1;
      if (reading.kind === 'figure' && reading.fromText) {
        const { at } = reading.figure;
        texts.push({ at, item, words: String(table.sheet.content(at.row, at.column)) });
      }
      const at = reading.kind === 'text' || reading.kind === 'error' ? cellOf(table, item, field) : undefined;
      if (at === undefined) continue;
      if (reading.kind === 'error') errors.push({ at, item, words: reading.code });
      if (reading.kind === 'text' && field.rate === null) words.push({ at, item, words: reading.text });
    }
    const textNumbers = field.rate !== null ? undefined : statementOf(table, field, texts, 'text-number');
    const unreadable = statementOf(table, field, words, 'not-a-number');
    const errorValues = statementOf(table, field, errors, 'error-value');
    if (textNumbers !== undefined) statements.push({ ...textNumbers, severity: 'info' });
    if (unreadable !== undefined) statements.push({ ...unreadable, severity: 'warning' });
    if (errorValues !== undefined) statements.push(errorValues);
  }
  return looked;
}
