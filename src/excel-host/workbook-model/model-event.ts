import type { Area } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';
import type { CommentChange } from './comments';
import type { Sheet, Table, Visibility } from './sheet';

/** Who did it: the person in the grid, the add-in, or somebody else who edits the same file. */
export type Origin = 'user' | 'addin' | 'coauthor';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Something that happened to the workbook, in the order in which it happened. */
export type ModelEvent =
  | {
      readonly kind: 'edited';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeType;
      readonly origin: Origin;
      /** For an edit of one cell: what it held and holds. */
      readonly cell?: { readonly before: Content; readonly after: Content };
      /** The cells whose formula was entered, changed or replaced, and the formula before; "" for none. */
      readonly formulas?: readonly { readonly row: number; readonly column: number; readonly before: string }[];
    }
  /** Values that are others now because something they depend on was edited. */
  | { readonly kind: 'recalculated'; readonly sheet: Sheet; readonly keys: readonly number[] }
  | { readonly kind: 'formatted'; readonly sheet: Sheet; readonly area: Area; readonly origin: Origin }
  /** Anything else that shows on the sheet: sizes, merged areas, conditional formats, hidden rows. */
  | { readonly kind: 'redrawn'; readonly sheet: Sheet }
  | { readonly kind: 'rows-hidden'; readonly sheet: Sheet; readonly area: Area; readonly hidden: boolean }
  /** Lines changed places, all of them edited; `areas` are those that stand elsewhere now. */
  | {
      readonly kind: 'sorted';
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
      readonly byRows: boolean;
      readonly origin: Origin;
    }
  | { readonly kind: 'protection'; readonly sheet: Sheet }
  | {
      readonly kind: 'selected';
      readonly sheet: Sheet;
      readonly areas: readonly Area[];
      /** What was selected on the sheet until now. */
      readonly before?: readonly Area[];
    }
  | { readonly kind: 'clicked'; readonly sheet: Sheet; readonly row: number; readonly column: number }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly before: Sheet }
  /** The person came back to this workbook from another window. */
  | { readonly kind: 'workbook-activated' }
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'sheet-visibility'; readonly sheet: Sheet; readonly before?: Visibility }
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet; readonly from: number; readonly to: number }
  | { readonly kind: 'table-added'; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: 'table-deleted'; readonly sheet: Sheet; readonly table: Table }
  | {
      readonly kind: 'comment';
      readonly sheet: Sheet;
      readonly comment: string;
      readonly change: CommentChange | 'added' | 'deleted';
      readonly reply: string | undefined;
    }
  | { readonly kind: 'settings' };
