/**
 * What a request can be refused with, by the names that Excel uses (`Excel.ErrorCodes`, and the codes of the transport).
 * Anything else would not be understood by code that was written for Excel.
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'Conflict'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A refusal of the host (宿主拒绝执行); it ends the batch, and what was written before it stays. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The argument of a call is not what Excel takes there. */
export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `Not accepted here: ${what}.`);
}

/** What was asked for by name, id or address does not exist. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `There is no ${what}.`);
}

/** A member of Excel that this host does not play, named as `Type.member`. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `The in-memory Excel does not support ${member}.`);
}
