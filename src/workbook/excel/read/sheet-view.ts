import type { Content } from '../../../core/grid/cell';
import { cellKey, denseSheet } from '../../../core/grid/dense-sheet';
import type { Sheet } from '../../../core/grid/sheet';
import type { PieceContents } from './contents';
import type { SheetLayout } from './layout';

/** The sheet as the checks see it, put together from the pieces that were read of it. */
export function sheetView(layout: SheetLayout, pieces: readonly PieceContents[]): Sheet {
  const rows: Content[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const indents = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const piece of pieces) {
    const { top, left } = piece.area;
    while (rows.length < top) rows.push([]);
    for (const [index, contents] of piece.contents.entries()) {
      const row = top + index;
      rows.push([...Array.from({ length: left }, () => null), ...contents]);
      if (piece.hiddenRows[index] === true) hiddenRows.add(row);
      for (const [offset, formula] of (piece.formulas[index] ?? []).entries()) {
        if (formula !== '') formulas.set(cellKey(row, left + offset), formula);
      }
      for (const [offset, format] of (piece.formats[index] ?? []).entries()) {
        if (format !== 'General') formats.set(cellKey(row, left + offset), format);
      }
      for (const [offset, indent] of (piece.indents[index] ?? []).entries()) {
        if (indent > 0) indents.set(cellKey(row, left + offset), indent);
      }
    }
    for (const [offset, hidden] of piece.hiddenColumns.entries()) if (hidden) hiddenColumns.add(left + offset);
  }
  const { name, hidden, merges, listObjects } = layout;
  return denseSheet({
    ...{ name, hidden, protected: layout.protected, merges, listObjects },
    ...{ rows, formulas, formats, indents, hiddenRows, hiddenColumns },
  });
}
