import { contains } from '../../excel-host/workbook-model/areas';
import { type Cell, columnOfKey, rowOfKey } from '../../excel-host/workbook-model/cell';
import type { Sheet } from '../../excel-host/workbook-model/sheet';
import { type Style, styleValue } from '../../excel-host/workbook-model/style';
import type { WorkbookModel } from '../../excel-host/workbook-model/workbook';
import type { CellLook, GridBook, GridCell, GridSheet } from '../grid/book';
import { fittedWidths } from './fitted-widths';
import { lookOf } from './look';
import { type Marks, marksOf } from './marks';

const PIXELS_PER_POINT = 96 / 72;
const NO_MARKS: Marks = new Map();

/** Looks are few and cells are many. */
const looks = new WeakMap<Style, CellLook>();

function knownLook(style: Style): CellLook {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const look = lookOf(style);
  looks.set(style, look);
  return look;
}

/** One cell as the grid shows it; a key without a cell is an empty cell. */
export function cellView(model: WorkbookModel, sheet: Sheet, key: number, marks: Marks = NO_MARKS): GridCell {
  const cell: Cell = sheet.state.cells.get(key) ?? { value: null, style: 0 };
  const style = model.styles.get(cell.style);
  const mark = marks.get(key);
  const look = knownLook(style);
  return {
    row: rowOfKey(key),
    column: columnOfKey(key),
    content: cell.value,
    get text() {
      return model.engine.textOf(cell.value, String(styleValue(style, 'NumberFormat')));
    },
    formula: cell.formula,
    look: mark === undefined ? look : { ...look, ...mark },
  };
}

function pixels(points: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...points].map(([index, size]) => [index, Math.round(size * PIXELS_PER_POINT)]));
}

/** A sheet as the grid shows it, with its marks. */
export function sheetView(model: WorkbookModel, sheet: Sheet): GridSheet {
  const { state } = sheet;
  const marks = marksOf(model, sheet);
  let lastRow = 0;
  let lastColumn = 0;
  for (const key of state.cells.keys()) {
    lastRow = Math.max(lastRow, rowOfKey(key));
    lastColumn = Math.max(lastColumn, columnOfKey(key));
  }
  const cells = [...new Set([...state.cells.keys(), ...marks.keys()])].map((key) => cellView(model, sheet, key, marks));
  const isMerged = (row: number, column: number): boolean => state.merges.some((area) => contains(area, row, column));
  return {
    id: sheet.id,
    name: state.name,
    hidden: state.visibility !== 'Visible',
    rowCount: lastRow + 1,
    columnCount: lastColumn + 1,
    cells,
    merges: state.merges,
    frozenRows: state.frozen.rows,
    frozenColumns: state.frozen.columns,
    columnWidths: fittedWidths(cells, pixels(state.columnWidths), isMerged),
    rowHeights: pixels(state.rowHeights),
    hiddenRows: state.hiddenRows,
    hiddenColumns: state.hiddenColumns,
  };
}

/** The workbook as the grid shows it. */
export function bookView(model: WorkbookModel): GridBook {
  return { sheets: model.state.sheets.map((sheet) => sheetView(model, sheet)), activeSheet: model.active.id };
}
