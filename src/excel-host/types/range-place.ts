import type { Area } from '../../core/grid/address';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import {
  bounds,
  columnsOf,
  encloses,
  intersection,
  isEntireColumn,
  isEntireRow,
  offset,
  rowsOf,
  WHOLE_SHEET,
} from '../workbook-model/areas';
import { COLUMN_COUNT, ROW_COUNT } from '../workbook-model/limits';
import { storedPart } from '../workbook-model/styles-of-area';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { flag, integer, optionalInteger } from './arguments';

type Move = (range: TrackedArea, args: readonly Argument[], context: Context) => ExcelObject;

/** A method that gives another area of the same sheet. @throws {HostError} `InvalidArgument` beyond the sheet */
function place(find: (area: Area, args: readonly Argument[]) => Area | undefined): Move {
  return (range, args, context) => {
    const found = find(areaOf(range), args);
    if (found === undefined || !encloses(WHOLE_SHEET, found) || found.top > found.bottom || found.left > found.right) {
      throw invalidArgument('a range beyond the edges of the sheet');
    }
    return rangeOn(context, range.sheet, found);
  };
}

const cellAt = (area: Area, row: number, column: number): Area => ({
  top: area.top + row,
  left: area.left + column,
  bottom: area.top + row,
  right: area.left + column,
});

/** The used part of a range; A1 of an empty one, as Excel gives its first cell. */
function usedRange(range: TrackedArea, valuesOnly: boolean): Area | undefined {
  return storedPart(range.sheet, areaOf(range), valuesOnly);
}

function crossing(range: TrackedArea, [other]: readonly Argument[], { model }: Context): Area | undefined {
  const second = rangeArgument(model, range.sheet, other);
  return second.sheet === range.sheet ? intersection(areaOf(range), areaOf(second)) : undefined;
}

/** Rows or columns beside a range: `count` of them, on the other side for a negative count. */
function beside(area: Area, side: 'above' | 'below' | 'before' | 'after', argument: Argument | undefined): Area {
  const wanted = optionalInteger(argument, 'a count', 1);
  if (wanted === 0) throw invalidArgument('a count of 0');
  const count = Math.abs(wanted);
  const forward = (side === 'below' || side === 'after') === wanted > 0;
  if (side === 'above' || side === 'below') {
    return forward
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
      : { ...area, top: area.top - count, bottom: area.top - 1 };
  }
  return forward
    ? { ...area, left: area.right + 1, right: area.right + count }
    : { ...area, left: area.left - count, right: area.left - 1 };
}

export const rangePlaceCalls = {
  GetCell: place((area, [row, column]) => cellAt(area, integer(row, 'a row'), integer(column, 'a column'))),
  GetRow: place((area, [row]) => {
    const top = area.top + integer(row, 'a row');
    return { ...area, top, bottom: top };
  }),
  GetColumn: place((area, [column]) => {
    const left = area.left + integer(column, 'a column');
    return { ...area, left, right: left };
  }),
  GetLastCell: place(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastRow: place((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: place((area) => ({ ...area, left: area.right })),
  GetEntireRow: place((area) => ({ ...area, left: 0, right: COLUMN_COUNT - 1 })),
  GetEntireColumn: place((area) => ({ ...area, top: 0, bottom: ROW_COUNT - 1 })),
  GetOffsetRange: place((area, [rows, columns]) =>
    offset(area, integer(rows, 'a row offset'), integer(columns, 'a column offset')),
  ),
  GetResizedRange: place((area, [rows, columns]) => ({
    ...area,
    bottom: area.bottom + integer(rows, 'a change of rows'),
    right: area.right + integer(columns, 'a change of columns'),
  })),
  GetAbsoluteResizedRange: place((area, [rows, columns]) => ({
    ...area,
    bottom: area.top + integer(rows, 'a number of rows') - 1,
    right: area.left + integer(columns, 'a number of columns') - 1,
  })),
  GetRowsAbove: place((area, [count]) => beside(area, 'above', count)),
  GetRowsBelow: place((area, [count]) => beside(area, 'below', count)),
  GetColumnsBefore: place((area, [count]) => beside(area, 'before', count)),
  GetColumnsAfter: place((area, [count]) => beside(area, 'after', count)),
  GetBoundingRect: (range: TrackedArea, [other]: readonly Argument[], context: Context): ExcelObject => {
    const second = rangeArgument(context.model, range.sheet, other);
    if (second.sheet !== range.sheet) throw invalidArgument('a range of another sheet');
    return rangeOn(context, range.sheet, bounds(areaOf(range), areaOf(second)));
  },
  GetIntersection: (range: TrackedArea, args: readonly Argument[], context: Context): ExcelObject => {
    const found = crossing(range, args, context);
    if (found === undefined) throw itemNotFound('cell that both ranges have');
    return rangeOn(context, range.sheet, found);
  },
  GetIntersectionOrNullObject: (
    range: TrackedArea,
    args: readonly Argument[],
    context: Context,
  ): ExcelObject | null => {
    const found = crossing(range, args, context);
    return found === undefined ? null : rangeOn(context, range.sheet, found);
  },
  GetUsedRange: (range: TrackedArea, [valuesOnly]: readonly Argument[], context: Context): ExcelObject => {
    const used = usedRange(range, flag(valuesOnly, 'valuesOnly'));
    if (used === undefined) throw itemNotFound('used cell in the range');
    return rangeOn(context, range.sheet, used);
  },
  GetUsedRangeOrNullObject: (
    range: TrackedArea,
    [valuesOnly]: readonly Argument[],
    context: Context,
  ): ExcelObject | null => {
    const used = usedRange(range, flag(valuesOnly, 'valuesOnly'));
    return used === undefined ? null : rangeOn(context, range.sheet, used);
  },
  _ValidateArraySize: (range: TrackedArea, [rows, columns]: readonly Argument[]): Json => {
    const area = areaOf(range);
    if (rows === rowsOf(area) && columns === columnsOf(area)) return null;
    throw new HostError('InvalidArgument', 'The number of rows or columns of the array is not that of the range.');
  },
} as const;

export const rangePlaceGetters = {
  RowIndex: (range: TrackedArea): Json => areaOf(range).top,
  ColumnIndex: (range: TrackedArea): Json => areaOf(range).left,
  RowCount: (range: TrackedArea): Json => rowsOf(areaOf(range)),
  ColumnCount: (range: TrackedArea): Json => columnsOf(areaOf(range)),
  /** Above 2³¹ − 1 Excel gives −1. */
  CellCount: (range: TrackedArea): Json => {
    const count = rowsOf(areaOf(range)) * columnsOf(areaOf(range));
    return count > 2_147_483_647 ? -1 : count;
  },
  IsEntireColumn: (range: TrackedArea): Json => isEntireColumn(areaOf(range)),
  IsEntireRow: (range: TrackedArea): Json => isEntireRow(areaOf(range)),
} as const;
