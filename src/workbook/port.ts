import type { Severity } from '../core/findings/finding';
import type { Area, CellAddress } from '../core/grid/address';
import type { OwnSheet } from '../core/grid/own-sheets';
import type { WorkbookContent } from '../core/grid/sheet';
import type { SheetDocument } from './sheet-document';

/** What one reading of the workbook brings. */
export interface WorkbookReading {
  readonly content: WorkbookContent;
  /** What this product remembered in the workbook (JSON), or null. */
  readonly state: string | null;
  /** A write was broken off (power cut, restart of Excel): what has to be written to have the former contents back. */
  readonly unfinished?: WritePlan;
}

/** A cell of the clerk's that is to be changed on request; `before` is what must stand there for the write to happen. */
export interface CellWrite {
  readonly at: CellAddress;
  readonly before: CellInput;
  readonly after: CellInput;
  /** The number format (数字格式) that the cell gets along with it; absent: it keeps its own. */
  readonly format?: string;
}

/** What a cell holds: a formula with its "=", or a constant; null is empty. */
export type CellInput = { readonly formula: string } | { readonly value: string | number | boolean | null };

/** A cell to be marked (标记) by a conditional format of ours, which leaves the clerk's own formats alone. */
export interface Mark {
  readonly at: CellAddress;
  readonly severity: Severity;
}

/** A rectangle of one of the clerk's sheets. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A place that is kept under a hidden defined name of ours (锚点): the name follows inserted and deleted rows and columns
 * and renamed sheets by itself.
 */
export interface Anchor {
  readonly name: `_ecr_${string}`;
  /** Null takes the name away. */
  readonly place: Place | null;
}

/** Everything that one action writes, in one batch. */
export interface WritePlan {
  readonly cells?: readonly CellWrite[];
  readonly sheets?: readonly SheetDocument[];
  /** All marks that there should be; absent: leave them as they are. */
  readonly marks?: readonly Mark[];
  /** Places to keep or to let go; names that are not in the list stay as they are. */
  readonly anchors?: readonly Anchor[];
  /** The new state (JSON); absent: leave it; empty: nothing is remembered any more. */
  readonly state?: string;
}

/** What is needed to take a write back. */
export interface WriteReceipt {
  readonly undo: WritePlan;
  /** Our sheets that the write added. They stay, emptied, when the write is taken back: deleting clears Excel's undo. */
  readonly addedSheets: readonly OwnSheet[];
  /** Sheets that could not be marked because they are protected. */
  readonly unmarkedSheets: readonly string[];
}

/** What happens in the workbook. */
export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheet: string; readonly area: Area }
  /** Only looks were changed; number formats and hidden rows are among them, so that the sheet is to be read again. */
  | { readonly kind: 'formatted'; readonly sheet: string; readonly area: Area }
  /** Formulas of a sheet were calculated; which ones is not told. */
  | { readonly kind: 'calculated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  /** Sheets came or went, or cells of a sheet moved. */
  | { readonly kind: 'structure'; readonly sheet?: string };

/** Where a workbook has changed since a reading, by sheet; null: anywhere on the sheet. */
export type ChangedPlaces = ReadonlyMap<string, readonly Area[] | null>;

/** Why a workbook could not be read or written; the texts for people are in `messages/errors`. */
export type WorkbookErrorCode =
  | 'not-found'
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'corrupt'
  | 'too-large'
  | 'not-writable'
  | 'cell-edit-mode'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'changed-meanwhile'
  | 'ambiguous-text'
  | 'sheet-gone'
  | 'newer-state'
  | 'host-failure';

export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: WorkbookErrorCode, values: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'WorkbookError';
    this.code = code;
    this.values = values;
  }
}

/** What the program needs of a workbook that is open in some host (工作簿接口). */
export interface WorkbookPort {
  /** @throws {WorkbookError} */
  read(): Promise<WorkbookReading>;
  /**
   * Reads what may have changed since a reading; every other sheet is the same object as before. The result is that of
   * `read`, as long as the changes are all there. Absent where a host has no use for it.
   * @throws {WorkbookError}
   */
  readAgain?(before: WorkbookReading, changed: ChangedPlaces): Promise<WorkbookReading>;
  /** Last year's workbook (上年工作簿), where it is open beside this one, for the checks that need both. */
  prior?(): WorkbookContent | undefined;
  /** Writes all of the plan or, as far as the host allows, nothing of it. @throws {WorkbookError} */
  write(plan: WritePlan): Promise<WriteReceipt>;
  /** Shows and selects an area. @throws {WorkbookError} `sheet-gone` */
  select(sheet: string, area: Area): Promise<void>;
  /** Calls `listener` until the returned function is called. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}
