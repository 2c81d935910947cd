import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import { isJsonObject } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { Sheet } from '../workbook-model/sheet';
import { type SortField, sortCells } from '../workbook-model/sort-cells';
import { bodyOf, presentTable } from '../workbook-model/tables';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf } from './addressing';
import { data, flag, oneOf } from './arguments';
import type { OnSheet } from './targets';

function fieldsOf(argument: Argument | undefined, width: number): readonly SortField[] {
  const fields = data(argument, 'fields to sort by');
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('no field to sort by');
  return fields.map((field): SortField => {
    if (!isJsonObject(field) || typeof field.key !== 'number') throw invalidArgument('a field without a key');
    if (field.sortOn !== undefined && field.sortOn !== 'Value') throw invalidArgument('sorting by looks');
    if (!(field.key >= 0 && field.key < width)) throw invalidArgument(`the key ${field.key}`);
    return { key: field.key, ascending: field.ascending !== false };
  });
}

function apply(
  { model }: Context,
  sheet: Sheet,
  area: Area,
  fields: Argument | undefined,
  options: { readonly matchCase: boolean; readonly byRows: boolean; readonly method: Argument | undefined },
): void {
  const { matchCase, byRows, method } = options;
  const width = byRows ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const order = oneOf(method, ['PinYin', 'StrokeCount'], 'PinYin');
  sortCells(model, sheet, area, { fields: fieldsOf(fields, width), matchCase, byRows, method: order }, 'addin');
}

/** Sorting a range (Excel.RangeSort). */
export const rangeSort: Definition<TrackedArea> = {
  call: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation, method], context) => {
      const byRows = oneOf(orientation, ['Rows', 'Columns'], 'Rows') === 'Rows';
      const area = areaOf(range);
      const headed = flag(hasHeaders, 'hasHeaders');
      const body = !headed ? area : byRows ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
      apply(context, range.sheet, body, fields, { matchCase: flag(matchCase, 'matchCase'), byRows, method });
      return undefined;
    },
  },
};

/** Sorting a table (Excel.TableSort). */
export const tableSort: Definition<OnSheet> = {
  call: {
    Apply: (target, [fields, matchCase, method], context) => {
      const body = bodyOf(presentTable(target.sheet, target.id));
      apply(context, target.sheet, body, fields, { matchCase: flag(matchCase, 'matchCase'), byRows: true, method });
      return undefined;
    },
  },
};
