import { CommandType, CustomCommandExecutionError, type ICommandInfo, type ICommandService } from '@univerjs/core';
import type { GridRequests } from './book';
import { type MutationParams, requestOf } from './requests';

/** Univer's own reckoning, which is not asked for. */
const CALCULATION = /^formula\.mutation\.set-formula-calculation-/;
/** Changes of the view alone: sizes, freezing, gridlines. */
const VIEW_ONLY = /auto-height|row-height|col-width|row-is-auto|set-frozen|gridlines/;

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
    const params = (info as ICommandInfo<MutationParams>).params ?? {};
    refuse(requestOf(info.id, params, requests));
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
