import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';

/** A table in which everything holds, as rows of contents. */
export interface CleanTable {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
}

/** A workbook of one sheet of constants. */
export function workbookOf(rows: readonly (readonly Content[])[]): WorkbookContent {
  return { sheets: [denseSheet({ name: '表', rows })], names: [], calculation: 'automatic' };
}

interface Layouts {
  readonly layouts: readonly {
    readonly id: string;
    readonly sheets: readonly { readonly cells: readonly (readonly (Content | { v: Content })[])[] }[];
  }[];
}

function contentOf(cell: Content | { v: Content } | undefined): Content {
  if (typeof cell === 'object' && cell !== null && 'v' in cell) return cell.v;
  return cell ?? null;
}

function fromLayouts(file: string): readonly CleanTable[] {
  const { layouts } = JSON.parse(readFileSync(file, 'utf8')) as Layouts;
  return layouts.flatMap(({ id, sheets }) =>
    sheets.map(({ cells }) => ({ name: id, rows: cells.map((row) => row.map(contentOf)) })),
  );
}

async function fromWorkbook(file: string): Promise<readonly CleanTable[]> {
  const { sheets } = await readWorkbookFile(readFileSync(file), file);
  return sheets.map((sheet) => ({
    name: `${path.basename(file)}!${sheet.name}`,
    rows: Array.from({ length: sheet.rowCount }, (_row, row) =>
      Array.from({ length: sheet.columnCount }, (_column, column) => sheet.content(row, column)),
    ),
  }));
}

/** The tables of a file or a folder: layouts as JSON, and workbooks. */
export async function readTables(place: string): Promise<readonly CleanTable[]> {
  if (statSync(place).isDirectory()) {
    const parts = await Promise.all(readdirSync(place).map((name) => readTables(path.join(place, name))));
    return parts.flat();
  }
  if (/layouts\.json$/.test(place)) return fromLayouts(place);
  return /\.xlsx$/.test(place) ? fromWorkbook(place) : [];
}
