import { lineOrNext } from './moved-anchor';
import type { SheetPath } from './sheet-path';

const [OPEN, CLOSE] = ['<v:shape ', '</v:shape>'];

function numberIn(shape: string, element: string): number | undefined {
  const digits = new RegExp(`<x:${element}>\\s*(\\d{1,7})\\s*</x:${element}>`).exec(shape)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A shape at its present place; empty where it belongs to a cell that is gone. */
function movedShape(shape: string, path: SheetPath): string {
  const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
  const anchor = /<x:Anchor>([^<]*)<\/x:Anchor>/.exec(shape)?.[1];
  const corners = anchor?.split(',').map((each) => Number(each.trim())) ?? [];
  const [left = 0, , top = 0] = corners;
  const toRow = row === undefined ? lineOrNext(path, 'rows', top) : path.line('rows', row);
  const toColumn = column === undefined ? lineOrNext(path, 'columns', left) : path.line('columns', column);
  if (toRow === undefined || toColumn === undefined) return '';
  const [down, right] = [toRow - (row ?? top), toColumn - (column ?? left)];
  const by = [right, 0, down, 0, right, 0, down, 0];
  const moved = corners.map((each, index) => Math.max(0, each + (by[index] ?? 0)));
  return shape
    .replace(/(<x:Anchor>)[^<]*/, (_, tag: string) => tag + moved.join(', '))
    .replace(/(<x:Row>)[^<]*/, (_, tag: string) => tag + String(toRow))
    .replace(/(<x:Column>)[^<]*/, (_, tag: string) => tag + String(toColumn));
}

/** The boxes of notes and the controls of a sheet (VML), which is not always XML, with the cells that they belong to. */
export function movedShapes(text: string, path: SheetPath): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(OPEN, at);
    const end = start < 0 ? -1 : text.indexOf(CLOSE, start);
    if (end < 0) break;
    pieces.push(text.slice(at, start), movedShape(text.slice(start, end + CLOSE.length), path));
    at = end + CLOSE.length;
  }
  return pieces.join('') + text.slice(at);
}
