import { placesOf } from '../core/grid/joined-lines';
import type { Report } from '../core/report/report';
import { brokenLines } from '../core/report/sheet/broken-lines';
import type { ReportRow } from '../core/report/sheet/report-layout';
import type { DocumentCell, DocumentRow, SheetDocument } from '../workbook/sheet-document';

const LABEL_WIDTH = 16;
const TEXT_WIDTH = 76;

/** Full-width characters on a line of each column at the size of its style, with a little to spare. */
const LABEL_CHARACTERS = 7;
const TEXT_CHARACTERS = 35;
/** Points from line to line. */
const LINE = 17;
const MARGIN = 6;
/** A column of a table is at least so wide, in characters of the standard font. */
const NARROWEST = 7;

function heightOf(text: string, charactersALine: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(placesOf(line) / (2 * charactersALine))));
  return Math.min(409, lines.reduce((sum, each) => sum + each, 0) * LINE + MARGIN);
}

function cell(value: string | null, style: DocumentCell['style']): DocumentCell {
  return { value, style };
}

function cellsOf({ kind, text }: ReportRow): readonly string[] | null {
  return kind === 'table-heading' || kind === 'table-row' ? text.split('\t') : null;
}

/**
 * Widths of the columns that the text column is divided into where the report has a table: as wide as what stands in them
 * asks for, together as wide as the text.
 */
function textWidths(laid: readonly ReportRow[]): readonly number[] {
  const tables = laid.flatMap((row) => cellsOf(row) ?? []);
  if (tables.length === 0) return [TEXT_WIDTH];
  const rows = laid.flatMap((row) => [cellsOf(row)].filter((cells) => cells !== null));
  const count = Math.max(...rows.map((cells) => cells.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.min(30, Math.max(NARROWEST, ...rows.map((cells) => placesOf(cells[column] ?? '') + 2))),
  );
  const spare = TEXT_WIDTH - NARROWEST * count;
  const all = wanted.reduce((sum, width) => sum + width - NARROWEST, 0);
  return wanted.map((width) => NARROWEST + Math.floor(all === 0 ? spare / count : ((width - NARROWEST) * spare) / all));
}

function tableRow(cells: readonly string[], row: ReportRow, widths: readonly number[]): DocumentRow {
  const style = row.kind === 'table-heading' ? 'heading' : 'text';
  const heights = cells.map((text, column) => heightOf(text, Math.max(1, ((widths[column] ?? NARROWEST) - 1) / 2.2)));
  return {
    cells: [
      cell(row.label === '' ? null : row.label, 'field'),
      ...widths.map((_, column) => cell(cells[column] || null, style)),
    ],
    height: Math.max(heightOf(row.label, LABEL_CHARACTERS), ...heights),
  };
}

function documentRow(row: ReportRow, widths: readonly number[], units: readonly string[]): DocumentRow {
  const { kind, label } = row;
  const text = kind === 'paragraph' ? brokenLines(row.text, 2 * TEXT_CHARACTERS, units) : row.text;
  const rest = (style: DocumentCell['style']) => widths.slice(1).map(() => cell(null, style));
  if (kind === 'title') return { cells: [cell(text, 'title'), cell(null, 'title'), ...rest('title')], height: 40 };
  if (kind === 'section') {
    return { cells: [cell(text, 'heading'), cell(null, 'heading'), ...rest('heading')], height: 28 };
  }
  const cells = cellsOf(row);
  if (cells !== null) return tableRow(cells, row, widths);
  const height = Math.max(heightOf(text, TEXT_CHARACTERS), heightOf(label, LABEL_CHARACTERS));
  return {
    cells: [cell(label === '' ? null : label, 'field'), cell(text, 'paragraph'), ...rest('paragraph')],
    height,
  };
}

/** The field of the form stands once beside all of its rows. */
function labelMerges(laid: readonly ReportRow[]): SheetDocument['merges'] {
  const spans: { top: number; bottom: number; left: number; right: number }[] = [];
  let open: (typeof spans)[number] | null = null;
  for (const [row, { kind, label }] of laid.entries()) {
    if (kind === 'title' || kind === 'section') open = null;
    else if (label !== '' || open === null) {
      open = { top: row, bottom: row, left: 0, right: 0 };
      spans.push(open);
    } else open.bottom = row;
  }
  return spans.filter(({ top, bottom }) => bottom > top);
}

/** What the numbers of the report count. */
function unitsOf({ sections }: Report): readonly string[] {
  const paragraphs = sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  return [...new Set(paragraphs.flatMap(({ figures }) => figures.map(({ unit }) => unit)))];
}

/**
 * The report sheet (绩效评价报告) in the form's own layout: the field at the left, its paragraphs at the right. Where the
 * report has a table, the text column consists of as many columns as the table has.
 */
export function reportSheet(name: string, report: Report, laid: readonly ReportRow[]): SheetDocument {
  const units = unitsOf(report);
  const widths = textWidths(laid);
  const merges = laid.flatMap(({ kind }, row) => {
    if (kind === 'title' || kind === 'section') return [{ top: row, bottom: row, left: 0, right: widths.length }];
    return kind === 'paragraph' && widths.length > 1 ? [{ top: row, bottom: row, left: 1, right: widths.length }] : [];
  });
  return {
    sheet: 'report',
    name,
    widths: [LABEL_WIDTH, ...widths],
    rows: laid.map((row) => documentRow(row, widths, units)),
    merges: [...merges, ...labelMerges(laid)],
    print: { repeatRows: 0 },
    frozenRows: 0,
  };
}
