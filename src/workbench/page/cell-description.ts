import { addressText } from '../../core/grid/address';
import { type Language, say } from '../../messages/format';
import type { GridCell } from '../grid/book';

/** The selected cell in words, for those who cannot see the drawn grid. */
export function describeCell(language: Language, sheet: string, { row, column, text, formula }: GridCell): string {
  const cell = addressText({ sheet, row, column });
  if (formula !== undefined) return say(language, 'workbench.cell-formula', { cell, text, formula });
  return text === ''
    ? say(language, 'workbench.cell-empty', { cell })
    : say(language, 'workbench.cell', { cell, text });
}
