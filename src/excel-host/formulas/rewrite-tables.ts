import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import { type CellAddress, columnLetters } from '../../core/grid/address';
import { quotedSheet } from '../workbook-model/address-text';
import type { FormulaTables, TableShape } from './tables';
import type { SheetArea } from './values';

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What a table is called now, and its columns by their former names in lower case. */
interface Renamed {
  readonly id: string;
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** The tables that have another name now, or other names of columns in the same number. */
function renamedTables(before: readonly TableShape[], after: readonly TableShape[]): readonly Renamed[] {
  return before.flatMap((old) => {
    const now = after.find(({ id }) => id === old.id);
    if (now === undefined) return [];
    const columns = new Map<string, string>();
    if (now.columns.length === old.columns.length) {
      for (const [index, column] of old.columns.entries()) {
        const name = now.columns[index] ?? column;
        if (name !== column) columns.set(column.toLowerCase(), name);
      }
    }
    return now.name === old.name && columns.size === 0 ? [] : [{ id: old.id, name: now.name, columns }];
  });
}

/** A reference to a table that is a plain range now (转换为区域), as Excel leaves it in formulas. */
function plainReference({ sheet, top, left, bottom, right }: SheetArea, thisRow: boolean): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}${thisRow ? '' : '$'}${row + 1}`;
  const first = cell(top, left);
  const last = cell(bottom, right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * How to rewrite formulas after tables or their columns were renamed, or tables became plain ranges; undefined when
 * nothing of that happened. `tables` still knows the former names.
 */
export function tableRewriter(
  tables: FormulaTables,
  after: readonly TableShape[],
): ((formula: string, at: CellAddress) => string) | undefined {
  const renamed = renamedTables(tables.shapes, after);
  const gone = new Set(tables.shapes.filter(({ id }) => !after.some((table) => table.id === id)));
  if (renamed.length === 0 && gone.size === 0) return undefined;
  const found = (table: TableShape | undefined) => renamed.find(({ id }) => id === table?.id);
  return (formula, at) =>
    tokenize(formula, { mergeRefs: true, withLocation: false })
      .map(({ type, value }) => {
        if (type === 'range_named') {
          const table = found(tables.named(value));
          return table === undefined || sameText(table.name, value) ? value : table.name;
        }
        const read = type === 'structured' ? parseStructRef(value) : undefined;
        if (read === undefined) return value;
        const written = read.table ?? '';
        const shape = written === '' ? tables.around(at) : tables.named(written);
        if (shape !== undefined && gone.has(shape)) {
          const area = tables.areaOf(value, at);
          return area === undefined ? '#REF!' : plainReference(area, read.sections?.includes('this row') ?? false);
        }
        const table = found(shape);
        if (table === undefined) return value;
        const columns = (read.columns ?? []).map((column) => table.columns.get(column.toLowerCase()) ?? column);
        return stringifyStructRef({ ...read, table: written === '' ? '' : table.name, columns });
      })
      .join('');
}
