import { areaName, cellName, columnLetters } from '../../core/grid/address';
import type { DocumentCell, SheetDocument } from '../sheet-document';
import { quotedSheet } from '../sheet-name';
import type { LookName } from './document-looks';
import { escapeXml } from './edit-xml';
import { fittingHeight, HIGHEST_ROW } from './row-height';
import { escapeText } from './text-value';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The longest text that a list of choices may have (数据有效性). */
const LONGEST_LIST = 255;
const WIDEST_UPRIGHT = 120;
const [LONGEST_TITLE, LONGEST_HINT] = [32, 255];

type StyleNumber = (look: LookName, format: string | undefined) => number;

function cellXml(cell: DocumentCell, row: number, column: number, style: number): string {
  const start = `<c r="${cellName(row, column)}" s="${style}"`;
  if (cell.value === null) return `${start}/>`;
  if (typeof cell.value === 'number') return `${start}><v>${cell.value}</v></c>`;
  // An inline string is a text whatever it begins with.
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(cell.value))}</t></is></c>`;
}

function rowsXml({ rows, widths, merges }: SheetDocument, look: StyleNumber): string {
  const starts = new Set(merges.map(({ top, left }) => cellName(top, left)));
  return rows
    .map(({ cells, height }, row) => {
      const inner = cells
        .map((cell, column) => {
          const isAside = cell.style === 'title' && !starts.has(cellName(row, column));
          return cellXml(cell, row, column, look(isAside ? 'title-aside' : cell.style, cell.format));
        })
        .join('');
      const fitting = fittingHeight(cells, widths);
      const attributes =
        height === undefined ? ` ht="${fitting}"` : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
      return `<row r="${row + 1}"${attributes}>${inner}</row>`;
    })
    .join('');
}

function validations({ hints = [], lists = [] }: SheetDocument): string {
  const both = new Map<string, { hint?: (typeof hints)[number]; list?: (typeof lists)[number] }>();
  for (const hint of hints) both.set(areaName(hint.area), { ...both.get(areaName(hint.area)), hint });
  for (const list of lists) both.set(areaName(list.area), { ...both.get(areaName(list.area)), list });
  const each = [...both].flatMap(([area, { hint, list }]) => {
    const choices = list?.choices.join(',') ?? '';
    const isList = choices !== '' && choices.length <= LONGEST_LIST;
    if (hint === undefined && !isList) return [];
    const title = escapeXml((hint?.title ?? '').slice(0, LONGEST_TITLE));
    const prompt = escapeXml((hint?.text ?? '').slice(0, LONGEST_HINT));
    const message = hint === undefined ? '' : ` showInputMessage="1" promptTitle="${title}" prompt="${prompt}"`;
    // The choices are a help: other words may be written, too.
    const kind = isList ? ' type="list" allowBlank="1" showErrorMessage="0"' : ' allowBlank="1"';
    const formula = isList ? `<formula1>${escapeXml(`"${choices.replaceAll('"', '""')}"`)}</formula1>` : '';
    return [`<dataValidation${kind}${message} sqref="${area}">${formula}</dataValidation>`];
  });
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function hyperlinks({ rows }: SheetDocument): string {
  const each = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ link }, column) => {
      if (link === undefined) return [];
      const location = escapeXml(`${quotedSheet(link.sheet)}!${cellName(link.row, link.column)}`);
      return [`<hyperlink ref="${cellName(row, column)}" location="${location}"/>`];
    }),
  );
  return each.length === 0 ? '' : `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function view({ frozenRows }: SheetDocument): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>';
  const first = `A${frozenRows + 1}`;
  return `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

/** A width is 7 pixels for each character and 5 of margin, as in Excel's pane, whatever the font of the workbook is. */
function columns({ widths }: SheetDocument, digit: number): string {
  if (widths.length === 0) return '';
  const each = widths.map((width, index) => {
    const inFile = Math.floor(((width * 7 + 5) / digit) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${inFile}" customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

/**
 * The part of a worksheet that shows one of our sheets. `styleNumber` gives the numbers of its cell styles, `digit` is the
 * width of a digit in pixels, see `digitWidth`.
 */
export function documentSheet(document: SheetDocument, styleNumber: StyleNumber, digit: number): string {
  const { merges, print } = document;
  const width = Math.max(1, ...document.rows.map(({ cells }) => cells.length));
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  // A wide list would be printed too small on an upright page.
  const orientation = document.widths.reduce((sum, each) => sum + each, 0) > WIDEST_UPRIGHT ? 'landscape' : 'portrait';
  const pieces = [
    print === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, document.rows.length)}"/>`,
    view(document),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(document, digit),
    `<sheetData>${rowsXml(document, styleNumber)}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    validations(document),
    hyperlinks(document),
    print === null ? '' : '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.8" bottom="0.8" header="0.3" footer="0.3"/>',
    print === null ? '' : `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
  ];
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}<worksheet xmlns="${MAIN}">${pieces.join('')}</worksheet>`;
}
