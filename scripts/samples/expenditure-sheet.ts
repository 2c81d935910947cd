import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { LOOK } from './look';

/** What stands in a cell: a constant, or a formula (without "=") with the value that it gives. */
export type Entry = number | string | { readonly formula: string; readonly result: number } | null;

/** A line of the table. */
export interface Line {
  readonly name: string;
  readonly kind: 'category' | 'below' | 'total';
  readonly current: Entry;
  readonly prior?: Entry;
  readonly change?: Entry;
  readonly rate?: Entry;
}

export interface ExpenditureSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** What is said below the table, if anything. */
  readonly remark?: string;
}

/** The row (1-based) in which the first line stands: below title, unit and headings. */
export const FIRST_ROW = 4;

const HEADINGS = ['项目', '2024年', '2023年', '增减额', '增减率'];
const HEIGHTS = { title: 30, line: 21, remark: 36 };

function cellOf(entry: Entry, style: CellStyle): Partial<Cell> {
  if (entry === null) return { value: null, type: 'empty', style };
  if (typeof entry === 'object') {
    return { value: entry.result, type: 'formula', formula: entry.formula, formulaResult: entry.result, style };
  }
  return { value: entry, type: typeof entry === 'number' ? 'number' : 'string', style };
}

function lineCells({ kind, name, current, prior = null, change = null, rate = null }: Line): readonly Partial<Cell>[] {
  const isTotal = kind === 'total';
  const nameStyle = isTotal ? LOOK.totalName : kind === 'below' ? LOOK.subName : LOOK.name;
  const amount = isTotal ? LOOK.totalAmount : LOOK.amount;
  return [
    cellOf(name, nameStyle),
    cellOf(current, amount),
    cellOf(prior, amount),
    cellOf(change, amount),
    cellOf(rate, isTotal ? LOOK.totalRate : LOOK.rate),
  ];
}

/** An expenditure table as an office keeps it: title, unit, headings, lines and total, ready to print on A4. */
export function expenditureSheet({ name, title, lines, remark }: ExpenditureSheet): WriteSheet {
  const text = (value: string | null, style: CellStyle): Partial<Cell> => cellOf(value, style);
  const rows: (readonly Partial<Cell>[])[] = [
    [text(title, LOOK.title)],
    [
      text('编制单位：湘潭县花石镇人民政府', LOOK.remark),
      ...[1, 2, 3].map(() => text(null, LOOK.remark)),
      text('单位：万元', LOOK.unit),
    ],
    HEADINGS.map((heading) => text(heading, LOOK.heading)),
    ...lines.map(lineCells),
    ...(remark === undefined ? [] : [[text(remark, LOOK.remark)]]),
  ];
  const last = rows.length - 1;
  const across = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: HEADINGS.length - 1 });
  const height = (row: number) => (row === 0 ? HEIGHTS.title : row === last && remark ? HEIGHTS.remark : HEIGHTS.line);
  return {
    name,
    columns: [{ width: 30 }, { width: 15 }, { width: 15 }, { width: 15 }, { width: 12 }],
    rows: rows.map((cells) => cells.map(({ value }) => value ?? null)),
    cells: new Map(rows.flatMap((cells, row) => cells.map((cell, column) => [`${row},${column}`, cell] as const))),
    merges: remark === undefined ? [across(0)] : [across(0), across(last)],
    rowDefs: new Map(rows.map((_, row) => [row, { height: height(row) }])),
    freezePane: { rows: 3 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '$1:$3',
      margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}
