import { decimalsOf, fixed } from '../../figures/decimal';
import { addressText, type CellAddress, cellName } from '../../grid/address';
import type { Sheet } from '../../grid/sheet';
import { PLAIN, plainColumn } from '../../tables/plain-column';
import { cellOf, readingAt } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import type { Statement } from '../check';
import { growthWord } from '../growth-word';
import { nameFor } from '../place';
import { errorOrigin } from './error-origin';
import { figureFields } from './formula-cells';

interface Found {
  readonly at: CellAddress;
  readonly item: Item;
  readonly words: string;
  /** The number that a text is, in the unit of its column. */
  readonly number?: string;
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

/** All numbers of a column that are kept as text, turned into numbers at once (整栏转换为数值). */
function conversion(field: Field, found: readonly Found[]): NonNullable<Statement['diagnoses']> {
  const [first, ...also] = found.map(({ at, words, number = words }) => ({ cell: at, from: words, to: number }));
  if (first === undefined) return [];
  const values = { column: nameFor(field.heading), count: String(found.length), cells: listed(found) };
  return [
    {
      ...{ cause: 'text-number', ...first, verified: 0, certain: false },
      ...(also.length === 0 ? {} : { also }),
      message: { key: 'causes.text-column', values: { ...values, from: nameFor(first.from), to: first.to } },
    },
  ];
}

/** Names the cell in which the first of the errors arose, where that is another one. */
function withOrigin(statement: Statement, sheets: ReadonlyMap<string, Sheet>): Statement {
  const [first] = statement.cells;
  if (first === undefined) return statement;
  const origin = errorOrigin(first, sheets);
  if (origin.sheet === first.sheet && origin.row === first.row && origin.column === first.column) return statement;
  const { key, values } = statement.message;
  return {
    ...statement,
    message: { key: `${key}-from`, values: { ...values, origin: addressText(origin) } },
  };
}

/**
 * Looks at every amount of a table: numbers kept as text, which the functions of Excel pass over; words where an amount
 * belongs; error values. One statement a column and kind, for usually a whole column is affected.
 * @returns how many cells were looked at
 */
export function inspectCells(table: Table, sheets: ReadonlyMap<string, Sheet>, statements: Statement[]): number {
  let looked = 0;
  for (const field of figureFields(table)) {
    const [texts, words, errors]: [Found[], Found[], Found[]] = [[], [], []];
    const column = plainColumn(table, field);
    looked += table.items.length;
    for (const item of column.hasOther ? table.items : []) {
      if (column.kinds[item.index - column.first] !== PLAIN.other) continue;
      const reading = readingAt(table, item, field);
      if (reading.kind === 'figure' && reading.fromText) {
        const { at, value, ownDecimals, decimals } = reading.figure;
        const words = String(table.sheet.content(at.row, at.column));
        texts.push({
          at,
          item,
          words,
          number: fixed(value, Math.max(Math.min(ownDecimals, decimals), decimalsOf(value))),
        });
      }
      const at = reading.kind === 'text' || reading.kind === 'error' ? cellOf(table, item, field) : undefined;
      if (at === undefined) continue;
      if (reading.kind === 'error') errors.push({ at, item, words: reading.code });
      const isSaid = reading.kind === 'text' && field.role === 'change' && growthWord(reading.text) !== undefined;
      if (reading.kind === 'text' && field.rate === null && !isSaid) words.push({ at, item, words: reading.text });
    }
    const textNumbers = field.rate !== null ? undefined : statementOf(table, field, texts, 'text-number');
    const unreadable = statementOf(table, field, words, 'not-a-number');
    const errorValues = statementOf(table, field, errors, 'error-value');
    if (textNumbers !== undefined) {
      statements.push({ ...textNumbers, severity: 'info', diagnoses: conversion(field, texts) });
    }
    if (unreadable !== undefined) statements.push({ ...unreadable, severity: 'warning' });
    if (errorValues !== undefined) statements.push(withOrigin(errorValues, sheets));
  }
  return looked;
}
