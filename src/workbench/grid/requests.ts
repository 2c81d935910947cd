import type { IRange } from '@univerjs/core';
import type { GridRequests, LineChange, SheetChange } from './book';
import { type ChangedCells, editsOf } from './edits';
import { areaOf } from './sheet-data';

/** What the mutations of Univer say that are told on to the host. */
export interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: ChangedCells;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly name?: string;
  readonly toOrder?: number;
  readonly hidden?: number;
}

const LINES: ReadonlyMap<string, LineChange['kind']> = new Map([
  ['sheet.mutation.insert-row', 'insert-rows'],
  ['sheet.mutation.remove-rows', 'delete-rows'],
  ['sheet.mutation.insert-col', 'insert-columns'],
  ['sheet.mutation.remove-col', 'delete-columns'],
]);

function lineChange(id: string, { range }: MutationParams): LineChange | undefined {
  const kind = LINES.get(id);
  if (kind === undefined || range === undefined) return undefined;
  const rows = kind.endsWith('rows');
  const first = rows ? range.startRow : range.startColumn;
  const last = rows ? range.endRow : range.endColumn;
  return { kind, first, count: last - first + 1 };
}

function sheetChange(id: string, params: MutationParams): SheetChange | undefined {
  switch (id) {
    case 'sheet.mutation.insert-sheet':
      return { kind: 'add' };
    case 'sheet.mutation.remove-sheet':
      return { kind: 'delete' };
    case 'sheet.mutation.set-worksheet-name':
      return { kind: 'rename', name: params.name ?? '' };
    case 'sheet.mutation.set-worksheet-order':
      return { kind: 'move', position: params.toOrder ?? 0 };
    case 'sheet.mutation.set-worksheet-hidden':
      return { kind: params.hidden === 1 ? 'hide' : 'show' };
    default:
      return undefined;
  }
}

/** What a mutation of Univer's workbook (`sheet.mutation.…`) asks of the host; what has no counterpart there is refused. */
export function requestOf(id: string, params: MutationParams, requests: GridRequests): () => void {
  const sheet = params.subUnitId ?? '';
  if (id === 'sheet.mutation.set-range-values') {
    const edits = editsOf(params.cellValue ?? {});
    return edits.length === 0 ? () => requests.refused('look') : () => requests.edit(sheet, edits);
  }
  if (id === 'sheet.mutation.move-range') {
    const { from, to, fromRange, toRange } = params;
    if (from?.subUnitId !== to?.subUnitId || fromRange === undefined || toRange === undefined) {
      return () => requests.refused('move');
    }
    const source = { sheet: from?.subUnitId ?? sheet, area: areaOf(fromRange) };
    return () => requests.move(source, toRange.startRow, toRange.startColumn);
  }
  const lines = lineChange(id, params);
  if (lines !== undefined) return () => requests.lines(sheet, lines);
  const change = sheetChange(id, params);
  return change === undefined ? () => requests.refused('other') : () => requests.sheets(sheet, change);
}
