import type { DocumentCell } from '../sheet-document';
import { DOCUMENT_LOOKS, WRAPPED_STYLES } from './document-looks';

/** In points; Excel allows no more. */
export const HIGHEST_ROW = 409;

/** The width of a text in characters of the standard font; a Chinese character takes two. @example textWidth('合计1') // → 5 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}

/**
 * The height in points at which the wrapped texts of a row are whole. Programs that do not fit rows themselves when they
 * open a file would cut them off.
 */
export function fittingHeight(cells: readonly DocumentCell[], widths: readonly number[]): number {
  let height = 15;
  for (const [column, { value, style }] of cells.entries()) {
    const size = Number(/<sz val="(\d+)"/.exec(DOCUMENT_LOOKS[style].font)?.[1] ?? 11);
    const lines =
      typeof value === 'string' && WRAPPED_STYLES.has(style)
        ? value
            .split('\n')
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (widths[column] ?? 8.43))), 0)
        : 1;
    height = Math.max(height, lines * size * 1.35 + 2);
  }
  return Math.min(Math.round(height), HIGHEST_ROW);
}
