import type { Area, CellAddress } from '../core/grid/address';
import type { OwnSheet } from '../core/grid/own-sheets';

/** How a cell of our own sheets looks; adapters know what each means in fonts, fills and alignment. */
export type CellStyle =
  | 'title'
  | 'heading'
  | 'label'
  /** The name of a field of a form, left of what it holds. */
  | 'field'
  | 'text'
  | 'paragraph'
  | 'number'
  | 'link'
  | 'hint'
  | 'error'
  | 'warning'
  | 'info';

/** A cell of our own sheets. Text is written as text, whatever it begins with. */
export interface DocumentCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  readonly format?: string;
  /** Where a click on the cell leads inside the workbook. */
  readonly link?: CellAddress;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** In points, at most 409; left to the program where absent. */
  readonly height?: number;
}

/** One of our sheets as a whole (本程序的工作表), to be written in one go. */
export interface SheetDocument {
  readonly sheet: OwnSheet;
  /** The visible name if the sheet has to be added; made unique by the adapter. An existing one keeps its name. */
  readonly name: string;
  /** Column widths in characters of the standard font. */
  readonly widths: readonly number[];
  readonly rows: readonly DocumentRow[];
  readonly merges: readonly Area[];
  /** A4 portrait, fitted to one page in width, with these rows repeated; null where it is not made for print. */
  readonly print: { readonly repeatRows: number } | null;
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  /** Messages that Excel shows beside a selected cell (输入提示). */
  readonly hints?: readonly { readonly area: Area; readonly title: string; readonly text: string }[];
  /** Lists to choose from (数据有效性). */
  readonly lists?: readonly { readonly area: Area; readonly choices: readonly string[] }[];
}
