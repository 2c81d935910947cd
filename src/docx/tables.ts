import type { Table } from 'docx';
import type { DocumentField } from './layout';
import { SIZES, TEXT_WIDTH } from './page';
import { writable } from './writable';

type Library = typeof import('docx');

/** Between the text of a cell and its border, in twips. */
const CELL_MARGIN = { left: 120, right: 120, top: 60, bottom: 60 };
const NARROW_MARGIN = { left: 60, right: 60, top: 40, bottom: 40 };
/** Of the names of fields, in characters: 年度预算金额 stands on one line, longer ones have what they need. */
const LEAST_CHARACTERS = 6;
const MOST_CHARACTERS = 9;

function labelWidth(fields: readonly DocumentField[]): number {
  const longest = Math.max(LEAST_CHARACTERS, ...fields.map(({ label }) => label.length));
  return Math.min(longest, MOST_CHARACTERS) * SIZES.body * 10 + CELL_MARGIN.left + CELL_MARGIN.right + 60;
}

/** The fields of the form: a name and what it holds in each row. */
export function fieldTable(library: Library, fields: readonly DocumentField[], isWhole: boolean): Table {
  const { Paragraph, Table, TableCell, TableRow } = library;
  const cell = (width: number, style: string, texts: readonly string[], keepNext: boolean) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      margins: CELL_MARGIN,
      verticalAlign: 'center',
      children: (texts.length > 0 ? texts : ['']).map(
        (text) => new Paragraph({ style, keepNext, text: writable(text) }),
      ),
    });
  const label = labelWidth(fields);
  const widths = [label, TEXT_WIDTH - label] as const;
  return new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    rows: fields.map(({ label, texts }, index) => {
      const keepNext = isWhole && index < fields.length - 1;
      const cells = [cell(widths[0], 'FieldLabel', [label], keepNext), cell(widths[1], 'FieldText', texts, keepNext)];
      return new TableRow({ children: cells });
    }),
  });
}

/** The width of a text in twips: a Latin letter or digit takes half of what a Chinese character does. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0) * SIZES.table * 10;
}

/** Figures with their units are not to be broken: 99.04, ≥520公里. */
const LONGEST_FIGURE = 8;
/** A longer text goes on in another line of its cell. */
const MOST_WIDTH = 2400;

/** Each column has room for its figures; what is left over goes to those with long texts. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const margins = NARROW_MARGIN.left + NARROW_MARGIN.right + 40;
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '');
  const isFigure = (text: string) => text.length <= LONGEST_FIGURE && /\d/.test(text);
  const all = Array.from({ length: columns }, (_, column) => {
    const texts = cellsOf(column);
    const least = Math.max(2 * SIZES.table * 10, ...texts.filter(isFigure).map(widthOf)) + margins;
    return { least, wanted: Math.max(0, Math.min(MOST_WIDTH, Math.max(...texts.map(widthOf)) + margins) - least) };
  });
  const spare = TEXT_WIDTH - all.reduce((sum, { least }) => sum + least, 0);
  const wanted = all.reduce((sum, each) => sum + each.wanted, 0);
  if (spare < 0) return all.map(() => Math.floor(TEXT_WIDTH / columns));
  return all.map((each) => Math.floor(each.least + (wanted === 0 ? spare / columns : (each.wanted / wanted) * spare)));
}

/** A table of the report with its headings repeated on each page; figures stand in the middle of their columns. */
export function gridTable(library: Library, rows: readonly (readonly string[])[]): Table {
  const { Paragraph, Table, TableCell, TableRow } = library;
  const columns = Math.max(...rows.map((cells) => cells.length));
  const widths = columnWidths(rows, columns);
  const styleOf = (text: string, row: number) =>
    row === 0 ? 'TableHeading' : /^[-\d.,%]*$/.test(text) ? 'TableFigure' : 'TableText';
  return new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: widths.map((size, column) => {
            const text = writable(cells[column] ?? '');
            return new TableCell({
              width: { size, type: 'dxa' },
              margins: NARROW_MARGIN,
              verticalAlign: 'center',
              children: [new Paragraph({ style: styleOf(text, row), text })],
            });
          }),
        }),
    ),
  });
}
