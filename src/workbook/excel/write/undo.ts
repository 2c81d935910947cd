import { type Content, isCellError } from '../../../core/grid/cell';
import type { OwnSheet } from '../../../core/grid/own-sheets';
import type { Sheet } from '../../../core/grid/sheet';
import { anchorsBack } from '../../place-reference';
import type { WritePlan } from '../../port';
import type { DocumentCell, SheetDocument } from '../../sheet-document';
import { ownLayout } from '../snapshot';
import { cellsBack } from './cells';
import type { Prepared } from './prepare';

function shown(content: Content): string | number | null {
  if (content === null || typeof content === 'number') return content;
  if (isCellError(content)) return content.error;
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

function emptied({ sheet, name }: SheetDocument): SheetDocument {
  return { sheet, name, widths: [], rows: [], merges: [], print: null, frozenRows: 0 };
}

/** What stands on a sheet of ours, in the looks in which it was last written, as far as they are known. */
function documentOf(contents: Sheet, written: SheetDocument | undefined, next: SheetDocument): SheetDocument {
  const frame = written ?? { ...emptied(next), widths: next.widths };
  const height = Math.max(contents.rowCount, frame.rows.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const known = frame.rows[row];
    const width = Math.max(contents.columnCount, known?.cells.length ?? 0);
    const cells = Array.from({ length: width }, (_cell, column): DocumentCell => {
      const value = shown(contents.content(row, column));
      const format = contents.format(row, column);
      const before = known?.cells[column] ?? { style: value === null ? 'hint' : 'text', value };
      return { ...before, value, ...(format === 'General' ? {} : { format }) };
    });
    return known?.height === undefined ? { cells } : { cells, height: known.height };
  });
  return { ...frame, rows };
}

/** The plan that takes a write back. `written` are the documents of this session, by sheet. */
export function undoPlan(
  plan: WritePlan,
  { snapshot, cells }: Prepared,
  written: ReadonlyMap<OwnSheet, SheetDocument>,
): WritePlan {
  const sheets = plan.sheets?.map((document) => {
    const existing = ownLayout(snapshot, document.sheet);
    const contents = existing === undefined ? undefined : snapshot.contents.get(existing.name);
    return contents === undefined ? emptied(document) : documentOf(contents, written.get(document.sheet), document);
  });
  return {
    ...(plan.cells === undefined ? {} : { cells: cellsBack(cells) }),
    ...(sheets === undefined ? {} : { sheets }),
    ...(plan.marks === undefined ? {} : { marks: snapshot.marks }),
    ...(plan.anchors === undefined ? {} : { anchors: anchorsBack(snapshot.overview.names, plan.anchors) }),
    ...(plan.state === undefined ? {} : { state: snapshot.layout.state ?? '' }),
  };
}
