import { type Area, type CellAddress, parseAddress } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import type { Sheet, WorkbookContent } from '../../../src/core/grid/sheet';
import type { CellInput, Mark, WorkbookError, WorkbookPort } from '../../../src/workbook/port';
import type { SheetDocument } from '../../../src/workbook/sheet-document';

/** A sheet of a workbook to begin with; texts with "=" are formulas. */
export interface StartSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly protected?: boolean;
  readonly merges?: readonly Area[];
  /** Number formats by cell, given before the contents. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A workbook that is open behind a port, and a way to look at it that does not go through the port. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  look(): WorkbookContent;
  marks(): readonly Mark[];
  /** What the clerk does meanwhile. */
  enter(at: CellAddress, content: string | number): Promise<void>;
}

export const TABLE: StartSheet = {
  name: '支出表',
  rows: [
    ['2024年支出表', null, null],
    ['科目', '本年', '上年'],
    ['教育支出', 1200.5, 1100],
    ['国防支出', 12.25, 10],
    ['合计', '=B3+B4', '=C3+C4'],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};

export function at(cell: string): CellAddress {
  const address = parseAddress(cell.includes('!') ? cell : `支出表!${cell}`);
  if (address === undefined) throw new Error(`no cell ${cell}`);
  return address;
}

export function resultDocument(words: readonly string[], more: Partial<SheetDocument> = {}): SheetDocument {
  return {
    sheet: 'result',
    name: '校验结果',
    widths: [8, 40],
    rows: [
      { cells: [{ value: '校验结果', style: 'title' }], height: 30 },
      ...words.map((value, index) => ({
        cells: [
          { value: index + 1, style: 'number' as const },
          { value, style: 'text' as const, link: at('B3') },
        ],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    print: { repeatRows: 1 },
    frozenRows: 1,
    ...more,
  };
}

export function sheetNamed(content: WorkbookContent, name: string): Sheet {
  const sheet = content.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function contentsOf(content: WorkbookContent, name: string): readonly (readonly Content[])[] {
  const sheet = sheetNamed(content, name);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => sheet.content(row, column)),
  );
}

export function inputAt(content: WorkbookContent, cell: string): CellInput {
  const { sheet, row, column } = at(cell);
  const found = sheetNamed(content, sheet);
  const formula = found.formula(row, column);
  const value = found.content(row, column);
  if (formula !== undefined) return { formula };
  return { value: typeof value === 'object' && value !== null ? value.error : value };
}

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: WorkbookError) => error.code,
  );
}

/** Texts that a spreadsheet would take for something else. */
export const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  "'quoted",
  '2024年1月',
  '1,234.50',
  '45%',
  '1E5',
  'TRUE',
  '#REF!',
  '一般公共服务支出',
  '第一行\n第二行',
  '<b>&amp;"',
];

/** Opens workbooks behind the port that is tried. */
export type Open = (sheets: readonly StartSheet[]) => Promise<OpenWorkbook>;
