import { CommandType, CustomCommandExecutionError, type ICommandInfo, type ICommandService } from '@univerjs/core';
import type { GridRequests } from './book';
import { FILL, type FillParams, fillRequest } from './fill';
import { type LayoutParams, layoutChanges } from './layout-requests';
import type { Pasting } from './pasting';
import { type MutationParams, requestOf } from './requests';

/** Univer's own reckoning, which is not asked for. */
const CALCULATION = /^formula\.mutation\.set-formula-calculation-/;
/** Changes of the view alone; of those of sizes, hidden lines and freezing the host is told. */
const VIEW_ONLY = /auto-height|row-height|col-width|row-is-auto|set-frozen|gridlines|set-(row|col)-(hidden|visible)/;

/**
 * Keeps Univer from changing the workbook: everything a person does becomes a request to the host, everything else
 * is refused, and only what runs inside the returned function, the host's own patches, is applied. Throwing in front
 * of a command makes it end without effect and without an entry in Univer's list of things to undo.
 */
export function guard(commands: ICommandService, requests: GridRequests, pasting: Pasting): <T>(patch: () => T) => T {
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
    const fill = info.id === FILL ? fillRequest((info as ICommandInfo<FillParams>).params, requests) : undefined;
    if (fill !== undefined) refuse(fill);
    if (info.type !== CommandType.MUTATION || !info.id.startsWith('sheet.')) return;
    const params = (info as ICommandInfo<MutationParams & LayoutParams>).params ?? {};
    if (VIEW_ONLY.test(info.id)) {
      const changes = layoutChanges(info.id, params);
      if (changes.length > 0) queueMicrotask(() => requests.layout(params.subUnitId ?? '', changes));
      return;
    }
    const pasted = info.id === 'sheet.mutation.set-range-values' ? pasting.take() : undefined;
    refuse(pasted ?? requestOf(info.id, params, requests));
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
