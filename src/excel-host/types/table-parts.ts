import { HostError, invalidArgument } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { columnsOf, rowsOf } from '../workbook-model/areas';
import { cellKey } from '../workbook-model/cell';
import type { Sheet, Table } from '../workbook-model/sheet';
import { addTableColumn, addTableRows, deleteTableColumn, deleteTableRow } from '../workbook-model/table-lines';
import { bodyOf, presentTable } from '../workbook-model/tables';
import type { WorkbookModel } from '../workbook-model/workbook';
import { writeCells } from '../workbook-model/write-cells';
import { rangeOn } from './addressing';
import { data, integer, optionalInteger, optionalText } from './arguments';
import { gridOf, inputFor, wireContent } from './cell-values';
import { make, type OnSheet, type Targets } from './targets';

type Column = Targets['TableColumn'];
type Row = Targets['TableRow'];

function headingOf(sheet: Sheet, { area }: Table, index: number): string {
  return String(wireContent(sheet.state.cells.get(cellKey(area.top, area.left + index))?.value ?? null));
}

function columnArea(target: Column): Table['area'] {
  const { area } = presentTable(target.sheet, target.id);
  const left = area.left + target.index;
  return { ...area, left, right: left };
}

function bodyOfColumn(target: Column): Table['area'] {
  const { left, right } = columnArea(target);
  return { ...bodyOf(presentTable(target.sheet, target.id)), left, right };
}

function readValues(sheet: Sheet, area: Table['area']): Json {
  return gridOf(sheet, area, (cell) => wireContent(cell?.value ?? null));
}

function write(model: WorkbookModel, sheet: Sheet, area: Table['area'], values: Argument): void {
  writeCells(model, sheet, area, inputFor(area, data(values, 'values')), 'addin');
}

const columnObjects = (target: OnSheet): readonly ExcelObject[] =>
  Array.from({ length: columnsOf(presentTable(target.sheet, target.id).area) }, (_, index) =>
    make('TableColumn', { ...target, index }),
  );

function columnFound(target: OnSheet, key: Json): ExcelObject | undefined {
  const table = presentTable(target.sheet, target.id);
  const index = Array.from({ length: columnsOf(table.area) }, (_, each) => each).findIndex((each) =>
    typeof key === 'number'
      ? key === each + 1
      : headingOf(target.sheet, table, each).toLowerCase() === String(key).toLowerCase(),
  );
  return index < 0 ? undefined : make('TableColumn', { ...target, index });
}

/** A list of one row, or of rows, as a program gives values. */
function valueRows(argument: Argument | undefined): readonly Json[] {
  if (argument === undefined || argument === null) return [];
  const values = data(argument, 'values');
  if (!Array.isArray(values)) return [[values]];
  return values.every((row) => Array.isArray(row)) ? values : [values];
}

function addColumn(target: OnSheet, [position, values, name]: readonly Argument[], { model }: Context): ExcelObject {
  const table = presentTable(target.sheet, target.id);
  const index = optionalInteger(position, 'a place', columnsOf(table.area));
  addTableColumn(model, target.sheet, table, index);
  const column = { ...target, index };
  const heading = optionalText(name, 'a heading');
  const rows = valueRows(values);
  if (rows.length > 0) {
    const area = columnArea(column);
    const whole = rows.length === rowsOf(area) ? area : bodyOfColumn(column);
    write(model, target.sheet, whole, rows);
  }
  if (heading !== undefined) write(model, target.sheet, { ...columnArea(column), bottom: table.area.top }, [[heading]]);
  return make('TableColumn', column);
}

/** The columns of a table (Excel.TableColumnCollection). */
export const tableColumns: Definition<OnSheet> = {
  items: columnObjects,
  item: columnFound,
  call: { Add: addColumn },
};

/** One column of a table. */
export const tableColumn: Definition<Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (target) => headingOf(target.sheet, presentTable(target.sheet, target.id), target.index),
    Values: (target) => readValues(target.sheet, columnArea(target)),
    Filter: (target) => make('Filter', target),
  },
  set: {
    Name: (target, value, { model }) =>
      write(model, target.sheet, { ...columnArea(target), bottom: columnArea(target).top }, [
        [data(value, 'a heading')],
      ]),
    Values: (target, value, { model }) => write(model, target.sheet, columnArea(target), value),
  },
  call: {
    Delete: (target, _args, { model }) =>
      void deleteTableColumn(model, target.sheet, presentTable(target.sheet, target.id), target.index),
    GetRange: (target, _args, context) => rangeOn(context, target.sheet, columnArea(target)),
    GetDataBodyRange: (target, _args, context) => rangeOn(context, target.sheet, bodyOfColumn(target)),
    GetHeaderRowRange: (target, _args, context) => {
      const area = columnArea(target);
      return rangeOn(context, target.sheet, { ...area, bottom: area.top });
    },
    GetTotalRowRange: (target, _args, context) => {
      if (!presentTable(target.sheet, target.id).showTotals)
        throw new HostError('ItemNotFound', 'The table has no totals.');
      const area = columnArea(target);
      return rangeOn(context, target.sheet, { ...area, top: area.bottom });
    },
  },
};

const rowCount = (target: OnSheet): number => {
  const body = bodyOf(presentTable(target.sheet, target.id));
  return Math.max(0, body.bottom - body.top + 1);
};

function rowArea(target: Row): Table['area'] {
  const body = bodyOf(presentTable(target.sheet, target.id));
  const top = body.top + target.index;
  if (target.index < 0 || top > body.bottom) throw invalidArgument(`the row ${target.index} of the table`);
  return { ...body, top, bottom: top };
}

function addRows(target: OnSheet, [position, values]: readonly Argument[], { model }: Context): ExcelObject {
  const table = presentTable(target.sheet, target.id);
  const rows = valueRows(values);
  const count = Math.max(1, rows.length);
  const at = optionalInteger(position, 'a place', -1);
  const index = at < 0 ? rowCount(target) : at;
  const area = addTableRows(model, target.sheet, table, index, count);
  if (rows.length > 0) write(model, target.sheet, area, rows);
  return make('TableRow', { ...target, index: area.top - bodyOf(presentTable(target.sheet, target.id)).top });
}

/** The rows of a table, without headings and totals (Excel.TableRowCollection). */
export const tableRows: Definition<OnSheet> = {
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => make('TableRow', { ...target, index })),
  call: {
    Add: addRows,
    DeleteRowsAt: (target, [index, count], { model }) => {
      const first = integer(index, 'a row');
      for (let left = optionalInteger(count, 'a count', 1); left > 0; left -= 1) {
        deleteTableRow(model, target.sheet, rowArea({ ...target, index: first }));
      }
      return undefined;
    },
  },
};

/** One row of a table. */
export const tableRow: Definition<Row> = {
  get: {
    Index: ({ index }) => index,
    Values: (target) => readValues(target.sheet, rowArea(target)),
  },
  set: { Values: (target, value, { model }) => write(model, target.sheet, rowArea(target), value) },
  call: {
    Delete: (target, _args, { model }) => void deleteTableRow(model, target.sheet, rowArea(target)),
    GetRange: (target, _args, context) => rangeOn(context, target.sheet, rowArea(target)),
  },
};
