import type { Area } from '../../core/grid/address';
import type { Json, JsonObject } from '../json';
import { type Bag, emptyBag } from './bag';
import type { Cell } from './cell';
import type { Filter } from './filter';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A link of a cell (超链接). */
interface Hyperlink {
  readonly area: Area;
  readonly link: JsonObject;
}

/** A conditional format (条件格式); `details` holds rule and format by Excel's names. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly details: Bag;
}

/** A rule for what may be entered (数据有效性), with its messages. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly properties: ReadonlyMap<string, Json>;
}

/** A table made with 套用表格格式 (ListObject). */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly properties: ReadonlyMap<string, Json>;
}

/** What a person wrote in a comment or a reply. */
export interface Remark {
  readonly id: string;
  /** As a person reads it. */
  readonly content: string;
  /** With marks where persons are mentioned; the same as `content` without any. */
  readonly richContent: string;
  readonly mentions: readonly Json[];
  /** ISO date and time. */
  readonly written: string;
}

/** A remark at a cell, with its replies (批注). */
export interface Comment extends Remark {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
}

/**
 * What one worksheet holds. It is changed only through the operations beside this file: they replace what a field
 * holds and never change it in place, so that an earlier state can be kept by keeping the fields. The one exception
 * is `cells`, which is copied before the first change after a state was kept.
 */
export interface SheetState {
  name: string;
  visibility: Visibility;
  cells: Map<number, Cell>;
  /** Looks of whole rows, whole columns and the whole sheet, for cells without an entry of their own. */
  rowStyles: ReadonlyMap<number, number>;
  columnStyles: ReadonlyMap<number, number>;
  sheetStyle: number;
  /** In points. */
  rowHeights: ReadonlyMap<number, number>;
  columnWidths: ReadonlyMap<number, number>;
  standardHeight: number;
  standardWidth: number;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** How many groups each line is in (分级显示); no entry: none. */
  outline: { readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> };
  merges: readonly Area[];
  hyperlinks: readonly Hyperlink[];
  /** The first one has the highest priority. */
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  tables: readonly Table[];
  comments: readonly Comment[];
  /** By the id of a table; that of the sheet itself under "". */
  filters: ReadonlyMap<string, Filter>;
  /** The options of a protected sheet; undefined where it is not protected. */
  protection: JsonObject | undefined;
  protectionPassword: string | undefined;
  frozen: { readonly rows: number; readonly columns: number };
  pageLayout: Bag;
  printArea: readonly Area[];
  /** The rows and columns that begin a new page. */
  pageBreaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  printTitleRows: Area | undefined;
  printTitleColumns: Area | undefined;
  /** Scalars of the sheet without a meaning of their own here, such as its tab colour. */
  properties: ReadonlyMap<string, Json>;
  customProperties: ReadonlyMap<string, string>;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  state: SheetState;
  /** An earlier state holds the same map of cells. */
  cellsShared: boolean;
}

export function emptySheetState(name: string): SheetState {
  return {
    name,
    visibility: 'Visible',
    cells: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    sheetStyle: 0,
    rowHeights: new Map(),
    columnWidths: new Map(),
    standardHeight: 14.25,
    standardWidth: 8.38,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    outline: { rows: new Map(), columns: new Map() },
    merges: [],
    hyperlinks: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    comments: [],
    filters: new Map(),
    protection: undefined,
    protectionPassword: undefined,
    frozen: { rows: 0, columns: 0 },
    pageLayout: emptyBag,
    printArea: [],
    pageBreaks: { rows: [], columns: [] },
    printTitleRows: undefined,
    printTitleColumns: undefined,
    properties: new Map(),
    customProperties: new Map(),
  };
}

/** The number of the look of a cell without an entry of its own; a row's look goes before a column's. */
export function backgroundStyle({ state }: Sheet, row: number, column: number): number {
  return state.rowStyles.get(row) ?? state.columnStyles.get(column) ?? state.sheetStyle;
}
