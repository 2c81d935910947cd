import type { ReportRow } from '../core/report/sheet/report-layout';
import type { DocumentCell, DocumentRow, SheetDocument } from '../workbook/sheet-document';

const LABEL_WIDTH = 16;
const TEXT_WIDTH = 76;

/** Full-width characters on a line of each column at the size of its style, with a little to spare. */
const LABEL_CHARACTERS = 7;
const TEXT_CHARACTERS = 34;
/** Points from line to line. */
const LINE = 17;
const MARGIN = 6;

/** How many half-width places a text takes: a Latin letter or a digit takes one, any other sign two. */
function placesOf(text: string): number {
  let places = 0;
  for (const sign of text) places += /[\u0020-\u007e]/.test(sign) ? 1 : 2;
  return places;
}

function heightOf(text: string, charactersALine: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(placesOf(line) / (2 * charactersALine))));
  return Math.min(409, lines.reduce((sum, each) => sum + each, 0) * LINE + MARGIN);
}

function documentRow({ kind, label, text }: ReportRow): DocumentRow {
  if (kind === 'title') return { cells: [cell(text, 'title'), cell(null, 'title')], height: 40 };
  if (kind === 'section') return { cells: [cell(text, 'heading'), cell(null, 'heading')], height: 28 };
  const height = Math.max(heightOf(text, TEXT_CHARACTERS), heightOf(label, LABEL_CHARACTERS));
  return { cells: [cell(label === '' ? null : label, 'field'), cell(text, 'paragraph')], height };
}

function cell(value: string | null, style: DocumentCell['style']): DocumentCell {
  return { value, style };
}

/** The report sheet (绩效评价报告) in the form's own layout: the field at the left, its paragraphs at the right. */
export function reportSheet(name: string, laid: readonly ReportRow[]): SheetDocument {
  const wide = laid.flatMap(({ kind }, row) => (kind === 'paragraph' ? [] : [row]));
  return {
    sheet: 'report',
    name,
    widths: [LABEL_WIDTH, TEXT_WIDTH],
    rows: laid.map(documentRow),
    merges: wide.map((row) => ({ top: row, bottom: row, left: 0, right: 1 })),
    print: { repeatRows: 0 },
    frozenRows: 0,
  };
}
