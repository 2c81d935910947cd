import type { Area } from '../../core/grid/address';
import { cellKey } from './cell';
import type { Sheet } from './sheet';
import { styleValue } from './style';
import { styleIdAt } from './styles-of-area';
import type { WorkbookModel } from './workbook';

/** The cells of an area as one text, with tabs between columns and ends of lines between rows, as copying gives it. */
export function commonText(model: WorkbookModel, sheet: Sheet, area: Area, formatted: boolean): string {
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const format = formatted
        ? styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat')
        : 'General';
      line.push(model.engine.textOf(sheet.state.cells.get(cellKey(row, column))?.value ?? null, String(format)));
    }
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}
