import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../core/grid/address';
import type { GridBook, GridCell, GridSheet } from './book';
import { cellData, newCellData } from './cell-data';

/** The one workbook that the grid shows. */
export const UNIT = 'workbook';

/** Empty rows and columns beyond the last used one, to write into. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 8;

function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** @example areaOf({ startRow: 0, startColumn: 1, endRow: 2, endColumn: 3 }) // → { top: 0, left: 1, bottom: 2, right: 3 } */
export function areaOf(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** Cells by row and column, as Univer takes them: in place of others, or in an empty sheet. */
export function cellMatrix(
  cells: readonly GridCell[],
  data: (cell: GridCell) => ICellData = cellData,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    let row = matrix[cell.row];
    if (row === undefined) {
      row = {};
      matrix[cell.row] = row;
    }
    row[cell.column] = data(cell);
  }
  return matrix;
}

interface LineData {
  readonly h?: number;
  readonly w?: number;
  readonly hd?: 1;
}

/** Sizes and hidden lines together, by index. */
function lines(hidden: ReadonlySet<number>, sizes: ReadonlyMap<number, number>, size: 'h' | 'w') {
  const data: Record<number, LineData> = {};
  for (const [index, pixels] of sizes) data[index] = { [size]: pixels };
  for (const index of hidden) data[index] = { ...data[index], hd: 1 };
  return data;
}

/** A sheet in Univer's terms. */
export function sheetData(sheet: GridSheet): IWorksheetData {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount + SPARE_ROWS,
    columnCount: Math.max(20, sheet.columnCount + SPARE_COLUMNS),
    defaultRowHeight: 24,
    defaultColumnWidth: 88,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    tabColor: '',
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    showGridlines: 1,
    rightToLeft: 0,
    cellData: cellMatrix(sheet.cells, newCellData),
    mergeData: sheet.merges.map(rangeOf),
    freeze:
      frozenRows === 0 && frozenColumns === 0
        ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
        : { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows, startColumn: frozenColumns },
    rowData: lines(sheet.hiddenRows, sheet.rowHeights, 'h'),
    columnData: lines(sheet.hiddenColumns, sheet.columnWidths, 'w'),
  };
}

/** The workbook in Univer's terms. */
export function bookData(book: GridBook): Partial<IWorkbookData> {
  return {
    id: UNIT,
    name: UNIT,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
