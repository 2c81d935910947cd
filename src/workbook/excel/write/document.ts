import { cellName } from '../../../core/grid/address';
import type { DocumentCell, SheetDocument } from '../../sheet-document';
import { quotedSheet } from '../../sheet-name';
import { arrangePage, explainCells, sizeDocument } from './document-page';
import { styleDocument } from './document-styles';
import { cellInput } from './text-input';

function widthOf({ rows }: SheetDocument): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** One entry for each cell of the document's rectangle. */
function gridOf<T>(document: SheetDocument, entry: (cell: DocumentCell | undefined) => T): T[][] {
  const columns = Array.from({ length: widthOf(document) }, (_, column) => column);
  return document.rows.map(({ cells }) => columns.map((column) => entry(cells[column])));
}

/** Takes away what a former document left on one of our sheets. */
function clearSheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  everything.dataValidation.clear();
}

function linkCells(sheet: Excel.Worksheet, { rows }: SheetDocument): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, { link }] of cells.entries()) {
      if (link === undefined) continue;
      const documentReference = `${quotedSheet(link.sheet)}!${cellName(link.row, link.column)}`;
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
    }
  }
}

/** What a document is reckoned to take in a request, in bytes. */
export function requestBytes(document: SheetDocument): number {
  return document.rows.reduce(
    (bytes, { cells }) =>
      cells.reduce(
        (sum, { value, link }) => sum + 24 + String(value ?? '').length * 3 + (link === undefined ? 0 : 400),
        bytes,
      ),
    2000,
  );
}

/** Writes one of our sheets in place of what stood on it. Nothing is sent yet. */
export function writeDocument(sheet: Excel.Worksheet, document: SheetDocument, existed: boolean): void {
  if (existed) clearSheet(sheet);
  const [height, width] = [document.rows.length, widthOf(document)];
  if (height > 0 && width > 0) {
    // A link brings a text and a style of its own, so the values and looks come after it.
    linkCells(sheet, document);
    const block = sheet.getRangeByIndexes(0, 0, height, width);
    block.numberFormat = gridOf(document, (cell) => cell?.format ?? 'General');
    block.values = gridOf(document, (cell) => cellInput(cell?.value ?? null));
    styleDocument(sheet, document);
  }
  arrangePage(sheet, document);
  sizeDocument(sheet, document);
  explainCells(sheet, document);
}
