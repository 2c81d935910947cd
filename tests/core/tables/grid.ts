import { type Area, columnLetters, columnOfLetters } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import { cellKey, type DenseSheetParts, denseSheet } from '../../../src/core/grid/dense-sheet';
import type { Sheet } from '../../../src/core/grid/sheet';
import { type Recognition, recogniseTables } from '../../../src/core/tables/recognise';
import type { Table } from '../../../src/core/tables/table';

interface GridOptions extends Omit<DenseSheetParts, 'name' | 'rows' | 'merges' | 'formats' | 'indents'> {
  readonly name?: string;
  /** "A1:E1" */
  readonly merges?: readonly string[];
  /** By cell: { B4: '0.00%' } */
  readonly formats?: Readonly<Record<string, string>>;
  readonly indents?: Readonly<Record<string, number>>;
}

function cellAt(name: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  return { column: columnOfLetters(match?.[1] ?? ''), row: Number(match?.[2]) - 1 };
}

export function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function byCell<Value>(cells: Readonly<Record<string, Value>> | undefined): ReadonlyMap<number, Value> {
  return new Map(
    Object.entries(cells ?? {}).map(([name, value]) => {
      const { row, column } = cellAt(name);
      return [cellKey(row, column), value] as const;
    }),
  );
}

/** A sheet from its rows, as a clerk would write them. */
export function grid(rows: readonly (readonly Content[])[], options: GridOptions = {}): Sheet {
  const { name = 'Sheet1', merges = [], formats, indents, ...rest } = options;
  return denseSheet({
    ...rest,
    name,
    rows,
    merges: merges.map(areaOf),
    formats: byCell(formats),
    indents: byCell(indents),
  });
}

export function recognise(...sheets: readonly Sheet[]): Recognition {
  return recogniseTables({ sheets, names: [], calculation: 'automatic' });
}

/** The only table of a workbook. */
export function onlyTable(...sheets: readonly Sheet[]): Table {
  const { tables, skipped } = recognise(...sheets);
  const [table] = tables;
  if (table === undefined || tables.length > 1) {
    throw new Error(`${tables.length} tables: ${tables.map((each) => each.id).join()} ${JSON.stringify(skipped)}`);
  }
  return table;
}

/** "A name, B current": the columns that a table has been read with. */
export function columns(table: Table): string {
  return table.fields
    .map(({ index, role }) => `${table.orientation === 'rows' ? columnLetters(index) : String(index + 1)} ${role}`)
    .join(', ');
}

const SIGNS = {
  detail: '',
  total: '合',
  subtotal: '小',
  'of-which': '其中',
  balance: '余',
  'grand-total': '总',
} as const;

/** "1 国防支出": level and name of each line, with its kind where it is no category. */
export function lines(table: Table): readonly string[] {
  return table.items.map(({ kind, level, name }) => `${SIGNS[kind] || level} ${name}`);
}

/** "款 < 类": lines with the line they belong to. */
export function parents(table: Table): readonly string[] {
  return table.items.flatMap(({ name, parent }) => {
    const above = parent === null ? undefined : table.items[parent];
    return above === undefined ? [] : [`${name} < ${above.name}`];
  });
}
