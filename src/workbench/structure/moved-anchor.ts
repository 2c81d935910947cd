import { COLUMN_COUNT, ROW_COUNT } from '../../excel-host/workbook-model/limits';
import type { Splice } from '../../workbook/file/edit-xml';
import type { XmlTag } from '../../workbook/file/xml-tag';
import type { SheetPath } from './sheet-path';

/** Where a line is now; one that was deleted: the first one behind it that stays. */
export function lineOrNext(path: SheetPath, axis: 'rows' | 'columns', index: number): number {
  const line = path.line(axis, index);
  if (line !== undefined) return line;
  // Not to the very end: whole rows and columns stay whole.
  const [bottom, right] = axis === 'rows' ? [ROW_COUNT - 2, 0] : [0, COLUMN_COUNT - 2];
  const rest = path.area(
    axis === 'rows' ? { top: index, bottom, left: 0, right } : { top: 0, bottom, left: index, right },
  );
  return rest === undefined ? index : axis === 'rows' ? rest.top : rest.left;
}

/**
 * Moves the corners of pictures, charts and controls (锚点) with the cells that they lie on: those of drawings, and
 * those of controls inside a sheet. Anchors that are fixed on the page stay.
 */
export function movedAnchor(path: SheetPath, splices: Splice[]) {
  let isFixed = false;
  let isOneCell = false;
  let corner: 'from' | 'to' | undefined;
  let axis: 'rows' | 'columns' | undefined;
  let text = '';
  let from = { rows: { was: 0, is: 0 }, columns: { was: 0, is: 0 } };
  let start = 0;
  const moved = (which: 'rows' | 'columns', was: number): number => {
    if (corner === 'from') {
      from = { ...from, [which]: { was, is: lineOrNext(path, which, was) } };
      return from[which].is;
    }
    if (isOneCell) return was + from[which].is - from[which].was;
    const is = lineOrNext(path, which, was);
    // What lay on deleted cells alone keeps a line to be seen on.
    return was > from[which].was ? Math.max(is, from[which].is + 1) : is;
  };
  return {
    open(tag: XmlTag): void {
      const { name, end } = tag;
      if (name.endsWith('CellAnchor') || name === 'anchor') {
        const how = tag.attribute('editAs') ?? '';
        isFixed = how === 'absolute';
        isOneCell = how === 'oneCell';
      } else if (name === 'from' || name === 'to') corner = name;
      else if (corner !== undefined && (name === 'row' || name === 'col')) {
        axis = name === 'row' ? 'rows' : 'columns';
        text = '';
        start = end;
      }
    },
    text(piece: string): void {
      if (axis !== undefined) text += piece;
    },
    close(name: string, end: number): void {
      if (name === 'from' || name === 'to') corner = undefined;
      if (axis === undefined || corner === undefined || (name !== 'row' && name !== 'col')) return;
      const was = Number(text);
      const is = isFixed ? was : moved(axis, was);
      axis = undefined;
      if (is !== was) splices.push({ start, end, text: String(is) });
    },
  };
}
