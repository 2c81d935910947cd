import type { Area } from '../../core/grid/address';
import { cellKey } from './cell';
import type { Sheet } from './sheet';
import { columnWidthAt, pointsOfCharacters, setColumnWidths, setRowHeights } from './sizes';
import { styleValue } from './style';
import { storedPart, styleIdAt } from './styles-of-area';
import type { WorkbookModel } from './workbook';

const LINE_HEIGHT = 1.3;
const STANDARD_FONT_SIZE = 11;

/** The width of a text in characters: ideographs take two. @example characterWidth('合计A') // → 5 */
export function characterWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function shown(model: WorkbookModel, sheet: Sheet, row: number, column: number): string {
  const value = sheet.state.cells.get(cellKey(row, column))?.value ?? null;
  if (value === null) return '';
  const format = styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat');
  return model.engine.textOf(value, String(format));
}

function sizeAt(model: WorkbookModel, sheet: Sheet, row: number, column: number): number {
  return Number(styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'Font.Size'));
}

/** Fits columns to what their cells show (自动调整列宽). Widths are estimated from the number of characters. */
export function autofitColumns(model: WorkbookModel, sheet: Sheet, area: Area): void {
  const used = storedPart(sheet, area, true);
  if (used === undefined) return;
  for (let column = used.left; column <= used.right; column += 1) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row += 1) {
      const text = shown(model, sheet, row, column);
      const scale = sizeAt(model, sheet, row, column) / STANDARD_FONT_SIZE;
      for (const line of text.split('\n')) widest = Math.max(widest, characterWidth(line) * scale);
    }
    if (widest > 0)
      setColumnWidths(
        model,
        sheet,
        { ...used, left: column, right: column },
        pointsOfCharacters(Math.min(255, widest + 1)),
      );
  }
}

/** Fits rows to what their cells show, wrapped texts in as many lines as they need. Merged cells don't count. */
export function autofitRows(model: WorkbookModel, sheet: Sheet, area: Area): void {
  const used = storedPart(sheet, area, true);
  if (used === undefined) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    let height = sheet.state.standardHeight;
    for (let column = used.left; column <= used.right; column += 1) {
      const merged = sheet.state.merges.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (merged) continue;
      const size = sizeAt(model, sheet, row, column);
      const wraps = styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'WrapText') === true;
      const perLine = Math.max(1, columnWidthAt(sheet, column) / (6 * (size / STANDARD_FONT_SIZE)));
      const lines = shown(model, sheet, row, column)
        .split('\n')
        .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(characterWidth(line) / perLine)) : 1), 0);
      height = Math.max(height, Math.min(409, lines * size * LINE_HEIGHT));
    }
    setRowHeights(model, sheet, { ...used, top: row, bottom: row }, Math.round(height * 4) / 4);
  }
}
