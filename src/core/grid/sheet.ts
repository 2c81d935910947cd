import type { Area } from './address';
import type { Content } from './cell';

/**
 * One worksheet (工作表) as the checks see it. Rows and columns are 0-based from A1; asking beyond `rowCount` and
 * `columnCount` gives empty cells. Values are the cached ones: nothing is calculated here.
 */
export interface Sheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Not shown to the user (隐藏 or 深度隐藏). */
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Merged areas (合并单元格); only the top left cell has content. */
  readonly merges: readonly Area[];
  /** Excel Tables (ListObject, 超级表), headings included. */
  readonly listObjects: readonly Area[];
  content(row: number, column: number): Content;
  /** The formula with its "=", or undefined for a constant. Shared formulas are already expanded. */
  formula(row: number, column: number): string | undefined;
  /** The number format code, "General" where none is set. */
  format(row: number, column: number): string;
  /** The indent level of the cell's alignment, 0 where none is set. */
  indent(row: number, column: number): number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
}

/** A defined name (名称) of the workbook, with its reference as written in the file, without "=". */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  readonly hidden: boolean;
}

/** Everything of a workbook that checks and report read. */
export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly calculation: 'automatic' | 'manual';
}
