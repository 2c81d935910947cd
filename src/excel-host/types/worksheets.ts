import { itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import type { Sheet } from '../workbook-model/sheet';
import { addSheet } from '../workbook-model/sheets';
import { sheetNamed, type WorkbookModel } from '../workbook-model/workbook';
import { flag, optionalText } from './arguments';
import { make } from './targets';

/** A sheet by its id or name. */
function sheetOf(model: WorkbookModel, key: Json): Sheet | undefined {
  if (typeof key !== 'string') return undefined;
  return model.state.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(model, key);
}

function visible(model: WorkbookModel, visibleOnly: Argument | undefined): readonly Sheet[] {
  const only = flag(visibleOnly, 'visibleOnly');
  return model.state.sheets.filter(({ state }) => !only || state.visibility === 'Visible');
}

function existing(sheet: Sheet | undefined): ExcelObject {
  if (sheet === undefined) throw itemNotFound('such sheet');
  return make('Worksheet', sheet);
}

/** The sheets of the workbook (Excel.WorksheetCollection). */
export const worksheets: Definition<WorkbookModel> = {
  items: (model) => model.state.sheets.map((sheet) => make('Worksheet', sheet)),
  item: (model, key) => {
    const sheet = sheetOf(model, key);
    return sheet === undefined ? undefined : make('Worksheet', sheet);
  },
  call: {
    Add: (model, [name]) => make('Worksheet', addSheet(model, optionalText(name, 'a sheet name'))),
    GetActiveWorksheet: (model) => make('Worksheet', model.active),
    GetCount: (model, [visibleOnly]) => visible(model, visibleOnly).length,
    GetFirst: (model, [visibleOnly]) => existing(visible(model, visibleOnly)[0]),
    GetLast: (model, [visibleOnly]) => existing(visible(model, visibleOnly).at(-1)),
  },
};
