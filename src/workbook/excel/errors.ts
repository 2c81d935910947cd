import { WorkbookError, type WorkbookErrorCode } from '../port';

/** What each of Excel's error codes means to the program; the others are a failure of the host. */
const CODES: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'protected-sheet'],
  ['ItemNotFound', 'sheet-gone'],
  ['InvalidReference', 'sheet-gone'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
]);

/** The code of an error of Office.js. It comes from another realm in tests, so that its class says nothing. */
export function hostCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The program's error for whatever a batch threw; `sheet` is the one that the batch was about, if it was one.
 * @example workbookErrorOf({ code: 'InvalidOperationInCellEditMode' }, '').code // → 'cell-edit-mode'
 */
export function workbookErrorOf(error: unknown, sheet: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const hostCode = hostCodeOf(error);
  const code = CODES.get(hostCode ?? '') ?? 'host-failure';
  const reason = hostCode ?? (error instanceof Error ? error.message : String(error));
  return new WorkbookError(code, { reason, sheet, part: sheet }, error);
}
