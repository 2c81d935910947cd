import type { SheetDocument } from '../../sheet-document';

/** The longest text of a list and of a message that Excel takes (数据有效性). */
const LONGEST_LIST = 255;
const [LONGEST_TITLE, LONGEST_HINT] = [32, 255];
const HIGHEST_ROW = 409;

function rangeOf(sheet: Excel.Worksheet, top: number, left: number, bottom: number, right: number): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Columns or rows next to each other with the same measure, as from, to, measure. */
function stretches(
  measures: readonly (number | undefined)[],
): readonly (readonly [number, number, number | undefined])[] {
  const found: [number, number, number | undefined][] = [];
  for (const [index, measure] of measures.entries()) {
    const last = found[found.length - 1];
    if (last !== undefined && last[2] === measure) last[1] = index;
    else found.push([index, index, measure]);
  }
  return found;
}

/** A width in characters of the standard font as the points that Excel wants: 7 pixels each and 5 of margin. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Column widths and row heights; rows without a height fit their text. */
export function sizeDocument(sheet: Excel.Worksheet, { widths, rows }: SheetDocument): void {
  for (const [from, to, width] of stretches(widths)) {
    if (width !== undefined) rangeOf(sheet, 0, from, 0, to).getEntireColumn().format.columnWidth = columnPoints(width);
  }
  for (const [from, to, height] of stretches(rows.map((row) => row.height))) {
    const { format } = rangeOf(sheet, from, 0, to, 0).getEntireRow();
    if (height === undefined) format.autofitRows();
    else format.rowHeight = Math.min(height, HIGHEST_ROW);
  }
}

/** Merged cells, rows that stay in view, and the page as it is printed: A4, one page wide. */
export function arrangePage(sheet: Excel.Worksheet, { merges, print, frozenRows }: SheetDocument): void {
  for (const { top, left, bottom, right } of merges) rangeOf(sheet, top, left, bottom, right).merge(false);
  sheet.freezePanes.unfreeze();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.showGridlines = false;
  if (print === null) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (print.repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${print.repeatRows}`);
}

/** Messages beside a selected cell and lists to choose from; other words may be written, too. */
export function explainCells(sheet: Excel.Worksheet, { hints = [], lists = [] }: SheetDocument): void {
  for (const { area, choices } of lists) {
    const source = choices.join(',');
    // A longer list, or one with a comma in a choice, Excel would not take or would take apart.
    if (source.length > LONGEST_LIST || choices.some((choice) => choice.includes(','))) continue;
    const { dataValidation } = rangeOf(sheet, area.top, area.left, area.bottom, area.right);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
  }
  for (const { area, title, text } of hints) {
    rangeOf(sheet, area.top, area.left, area.bottom, area.right).dataValidation.prompt = {
      showPrompt: true,
      title: title.slice(0, LONGEST_TITLE),
      message: text.slice(0, LONGEST_HINT),
    };
  }
}
