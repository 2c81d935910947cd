import { decimal } from '../../src/core/figures/decimal';
import { powerOfTen } from '../../src/core/figures/unit';
import type { Area } from '../../src/core/grid/address';
import { columnLetters, columnOfLetters } from '../../src/core/grid/address';
import type { Content } from '../../src/core/grid/cell';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import type { Sheet } from '../../src/core/grid/sheet';
import { readingAt } from '../../src/core/tables/reading-at';
import type { Item, Role, Table } from '../../src/core/tables/table';

interface ExpectedRow {
  readonly code?: string;
  readonly name?: string;
  readonly level?: number;
  readonly of?: string;
  readonly current?: string;
  readonly prior?: string;
  readonly budget?: string;
}

interface Expected {
  readonly unit?: string | null;
  readonly kind?: string;
  readonly orientation?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows?: readonly ExpectedRow[];
  readonly total?: Readonly<Record<string, string>>;
  readonly blocks?: readonly { readonly range: string; readonly kind: string }[];
  readonly years?: { readonly current: number | null; readonly prior: number | null };
}

/** A grid with its expected reading. */
export interface Layout {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly (readonly unknown[])[];
    readonly merges?: readonly string[];
  }[];
  readonly expected: Expected;
}

export interface Comparison {
  readonly aspect: string;
  readonly right: boolean;
  readonly expected: string;
  readonly actual: string;
}

function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const cell = (name: string) => {
    const match = /^([A-Z]+)(\d+)$/.exec(name);
    return { column: columnOfLetters(match?.[1] ?? 'A'), row: Number(match?.[2] ?? 1) - 1 };
  };
  const [from, to] = [cell(first), cell(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function contentOf(value: unknown): Content {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'v' in value) return contentOf(value.v);
  return null;
}

export function sheetOf({ name, cells, merges }: Layout['sheets'][number]): Sheet {
  return denseSheet({ name, rows: cells.map((row) => row.map(contentOf)), merges: (merges ?? []).map(areaOf) });
}

function figure(table: Table, item: Item, role: Role): string {
  const field = table.fields.find((each) => each.role === role);
  if (field === undefined) return 'no column';
  const reading = readingAt(table, item, field);
  if (reading.kind === 'nothing' || reading.kind === 'blank') return '0';
  return reading.kind === 'figure' ? reading.figure.value.toString() : reading.kind;
}

/** Expected figures are in 万元 where the table is in another unit. */
function same(expected: string, actual: string, table: Table): boolean {
  if (!/^-?[\d.]+$/.test(actual)) return false;
  const wanted = decimal(expected);
  const read = decimal(actual);
  if (wanted.eq(read)) return true;
  return table.unit !== null && wanted.eq(read.times(decimal(`1e${powerOfTen(table.unit) - 4}`)));
}

function compareRow(row: ExpectedRow, table: Table): readonly Comparison[] {
  const matches = (item: Item) => (row.name !== undefined ? item.name === row.name : item.code === row.code);
  const item = table.items.find((each) => matches(each) && (each.kind === 'detail' || each.kind === 'of-which'));
  const label = row.name ?? row.code ?? '';
  if (item === undefined) return [{ aspect: 'line', right: false, expected: label, actual: 'missing' }];
  const results: Comparison[] = [{ aspect: 'line', right: true, expected: label, actual: label }];
  const add = (aspect: string, expected: string, actual: string, right = expected === actual) =>
    results.push({ aspect, right, expected: `${label} ${expected}`, actual });
  if (row.level !== undefined) add('level', String(row.level), String(item.level));
  if (row.of !== undefined) add('parent', row.of, table.items[item.parent ?? -1]?.name ?? 'none');
  for (const [key, role] of [
    ['current', 'current'],
    ['prior', 'prior'],
    ['budget', 'initial-budget'],
  ] as const) {
    const expected = row[key];
    if (expected === undefined) continue;
    const actual = figure(table, item, role);
    add('figure', expected, actual, same(expected, actual, table));
  }
  return results;
}

/** Compares the readings of a layout with what is expected of them. */
export function compareLayout({ expected }: Layout, tables: readonly Table[]): readonly Comparison[] {
  const none = tables.length === 0 ? 'none' : 'a table';
  if (expected.kind === 'report_form')
    return [{ aspect: 'table', right: none === 'none', expected: 'none', actual: none }];
  const results: Comparison[] = [];
  const add = (aspect: string, wanted: string, actual: string, right = wanted === actual) =>
    results.push({ aspect, right, expected: wanted, actual });
  if (expected.blocks !== undefined) add('blocks', String(expected.blocks.length), String(tables.length));
  const table = expected.blocks === undefined ? tables[0] : tables.at(-1);
  if (table === undefined) return [...results, { aspect: 'table', right: false, expected: 'a table', actual: 'none' }];
  if (expected.blocks === undefined) add('table', '1', String(tables.length));
  // A unit that is stated nowhere must be asked for.
  if (expected.unit === null) add('unit', 'asked', table.confirmed ? 'taken for certain' : 'asked');
  else if (expected.unit !== undefined) add('unit', expected.unit, table.unit ?? 'none');
  const orientation = expected.orientation === 'transposed' || expected.orientation === 'columns' ? 'columns' : 'rows';
  add('orientation', orientation, table.orientation);
  for (const [letters, role] of Object.entries(expected.columns ?? {})) {
    const field = table.fields.find((each) => columnLetters(each.index) === letters);
    add('role', `${letters} ${role}`, `${letters} ${field?.role ?? 'none'}`);
  }
  if (expected.years !== undefined) {
    add('year', `${expected.years.current} ${expected.years.prior}`, `${table.currentYear} ${table.priorYear}`);
  }
  for (const row of expected.rows ?? []) results.push(...compareRow(row, table));
  const details = table.items.filter((item) => item.kind === 'detail' || item.kind === 'of-which').length;
  if (expected.rows !== undefined) add('lines', String(expected.rows.length), String(details));
  const total = table.items.find((item) => item.kind === 'total');
  const wanted = expected.total?.current ?? expected.total?.subtotal;
  if (wanted !== undefined) {
    const actual = total === undefined ? 'none' : figure(table, total, 'current');
    add('total', wanted, actual, same(wanted, actual, table));
  }
  return results;
}
