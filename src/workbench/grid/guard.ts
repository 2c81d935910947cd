import { CommandType, CustomCommandExecutionError, type ICommandInfo, type ICommandService } from '@univerjs/core';
import type { GridRequests, LineChange } from './book';
import { type ChangedCells, editsOf } from './edits';

/** Univer's own reckoning, which is not asked for. */
const CALCULATION = /^formula\.mutation\.set-formula-calculation-/;
/** Changes of the view alone: sizes, freezing, gridlines. */
const VIEW_ONLY = /auto-height|row-height|col-width|row-is-auto|set-frozen|gridlines/;

const LINES: ReadonlyMap<string, LineChange['kind']> = new Map([
  ['sheet.mutation.insert-row', 'insert-rows'],
  ['sheet.mutation.remove-rows', 'delete-rows'],
  ['sheet.mutation.insert-col', 'insert-columns'],
  ['sheet.mutation.remove-col', 'delete-columns'],
]);

interface MutationParams {
  readonly subUnitId: string;
  readonly cellValue?: ChangedCells;
  readonly range?: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

function lineChange(kind: LineChange['kind'], range: NonNullable<MutationParams['range']>): LineChange {
  const rows = kind.endsWith('rows');
  const first = rows ? range.startRow : range.startColumn;
  const last = rows ? range.endRow : range.endColumn;
  return { kind, first, count: last - first + 1 };
}

/** What a mutation of the workbook asks of the host; it is called after Univer has given the mutation up. */
function requestOf(info: ICommandInfo<MutationParams>, requests: GridRequests): (() => void) | undefined {
  const { params } = info;
  if (params === undefined) return undefined;
  if (info.id === 'sheet.mutation.set-range-values') {
    const edits = editsOf(params.cellValue ?? {});
    return edits.length === 0 ? requests.refused : () => requests.edit(params.subUnitId, edits);
  }
  const kind = LINES.get(info.id);
  const { range } = params;
  if (kind !== undefined && range !== undefined) return () => requests.lines(params.subUnitId, lineChange(kind, range));
  return undefined;
}

/**
 * Keeps Univer from changing the workbook: everything a person does becomes a request to the host, everything else
 * is refused, and only what runs inside the returned function, the host's own patches, is applied. Throwing in front
 * of a command makes it end without effect and without an entry in Univer's list of things to undo.
 */
export function guard(commands: ICommandService, requests: GridRequests): <T>(patch: () => T) => T {
  let patching = false;
  const refuse = (request: () => void): never => {
    queueMicrotask(request);
    throw new CustomCommandExecutionError('the host decides');
  };
  commands.beforeCommandExecuted((info: ICommandInfo) => {
    if (CALCULATION.test(info.id)) throw new CustomCommandExecutionError('the host calculates');
    if (patching) return;
    if (info.id === 'univer.command.undo') refuse(() => requests.undo());
    if (info.id === 'univer.command.redo') refuse(() => requests.redo());
    if (info.type !== CommandType.MUTATION || !info.id.startsWith('sheet.') || VIEW_ONLY.test(info.id)) return;
    refuse(requestOf(info as ICommandInfo<MutationParams>, requests) ?? (() => requests.refused()));
  });
  return (patch) => {
    patching = true;
    try {
      return patch();
    } finally {
      patching = false;
    }
  };
}
