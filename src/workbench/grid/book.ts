import type { Area } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';

/** A line at one side of a cell (边框). */
export interface Border {
  readonly color: string;
  readonly weight: 'thin' | 'medium' | 'thick';
}

/** How a cell looks; what is absent is as in a fresh workbook. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', Border>>>;
}

/** What the grid shows of one cell; row and column are 0-based. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** The content as Excel would show it in its number format; made when it is asked for. */
  readonly text: string;
  /** With its "=". */
  readonly formula: string | undefined;
  readonly look: CellLook;
}

/** One sheet as the grid shows it. `id` stays the same when the sheet is renamed. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels, by 0-based column; others have the grid's own width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In pixels, by 0-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A workbook as the grid shows it; there is at least one visible sheet. */
export interface GridBook {
  readonly sheets: readonly GridSheet[];
  readonly activeSheet: string;
}

/** What has changed in the workbook and is to be shown. */
export type GridPatch =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly GridCell[] }
  /** The sheet as a whole, new or in place of the one with the same id. */
  | { readonly kind: 'sheet'; readonly sheet: GridSheet; readonly position: number }
  | { readonly kind: 'removed'; readonly sheet: string };

/** What a person entered into a cell: typed text is left as typed, for the host knows how Excel reads it. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean | null;
}

/** Rows or columns that a person inserts before `first` or deletes from `first` on. */
export interface LineChange {
  readonly kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns';
  readonly first: number;
  readonly count: number;
}

/** What a person does to the sheets themselves by their tabs. */
export type SheetChange =
  | { readonly kind: 'add' }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'delete' }
  | { readonly kind: 'move'; readonly position: number }
  | { readonly kind: 'hide' | 'show' };

/** How a person wants rows and columns to be shown; sizes are in pixels. */
export type LayoutChange =
  | {
      readonly kind: 'widths' | 'heights';
      readonly first: number;
      readonly last: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
      readonly hidden: boolean;
    }
  | { readonly kind: 'frozen'; readonly rows: number; readonly columns: number };

/** Cells of a sheet that are taken along somewhere. */
export interface GridPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** What the host does not offer: moving cells to another sheet (剪切), changing looks (格式), anything else. */
export type Refused = 'move' | 'look' | 'other';

/** What the grid asks of the host; nothing of it is shown before the host has sent a patch. */
export interface GridRequests {
  edit(sheet: string, edits: readonly GridEdit[]): void;
  lines(sheet: string, change: LineChange): void;
  /** Shown already: the grid does it by itself. */
  layout(sheet: string, changes: readonly LayoutChange[]): void;
  /** Cuts cells out and puts them down on the same sheet, from `row` and `column` on. */
  move(from: GridPlace, row: number, column: number): void;
  /** Drags the fill handle on the shown sheet from one area over another, which holds the first (填充柄). */
  fill(from: Area, over: Area): void;
  /** Copies cells with their looks, or only what they hold. */
  copy(from: GridPlace, to: GridPlace, part: 'all' | 'values' | 'formulas' | 'formats'): void;
  sheets(sheet: string, change: SheetChange): void;
  undo(): void;
  redo(): void;
  /** The text that a cell shows; asked for what is drawn, and again after each patch. */
  text(sheet: string, row: number, column: number): string;
  select(sheet: string, area: Area): void;
  /** A person begins or ends typing into a cell. */
  typing(now: boolean): void;
  /** Something that the host does not offer was tried and has not happened. */
  refused(what: Refused): void;
}

/** A grid that shows a workbook and keeps nothing of its own but scroll, zoom and the cell being edited. */
export interface Grid {
  /** Resolves when it is drawn and takes keys. */
  readonly ready: Promise<void>;
  apply(patch: GridPatch): void;
  select(sheet: string, area: Area): void;
  /** Takes the keyboard. */
  focus(): void;
  dispose(): void;
}
