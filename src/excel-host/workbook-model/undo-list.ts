import type { Cell } from './cell';
import type { Sheet, SheetState } from './sheet';
import type { WorkbookState } from './workbook';

/** The workbook as it was: the fields of its states. */
export interface KeptState {
  readonly workbook: WorkbookState;
  readonly sheets: ReadonlyMap<Sheet, SheetState>;
  readonly active: Sheet;
}

export type UndoEntry =
  | { readonly kind: 'cell'; readonly sheet: Sheet; readonly key: number; readonly before: Cell | undefined }
  | { readonly kind: 'state'; readonly before: KeptState };

/** What can be taken back (撤消列表); the last step comes first. */
export interface UndoList {
  readonly done: (readonly UndoEntry[])[];
  readonly undone: KeptState[];
  /** The step in progress. */
  open: UndoEntry[];
  /** The step in progress holds a whole earlier state, so that nothing more has to be noted. */
  complete: boolean;
  /** The step in progress can't be taken back, nor can anything before it. */
  cleared: boolean;
}

export function createUndoList(): UndoList {
  return { done: [], undone: [], open: [], complete: false, cleared: false };
}
