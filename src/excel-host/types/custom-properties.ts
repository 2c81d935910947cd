import { itemNotFound } from '../host-error';
import type { Definition } from '../protocol/definition';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { text } from './arguments';
import { make, type Targets } from './targets';

type Property = Targets['WorksheetCustomProperty'];

function store(model: WorkbookModel, sheet: Sheet, key: string, value: string | undefined): void {
  noteState(model);
  const properties = new Map(sheet.state.customProperties);
  if (value === undefined) properties.delete(key);
  else properties.set(key, value);
  sheet.state.customProperties = properties;
}

function present({ sheet, key }: Property): string {
  const value = sheet.state.customProperties.get(key);
  if (value === undefined) throw itemNotFound(`property "${key}"`);
  return value;
}

/** Texts that add-ins keep with a sheet (Excel.WorksheetCustomPropertyCollection). Keys are matched without regard to case. */
export const worksheetCustomProperties: Definition<Sheet> = {
  items: (sheet) =>
    [...sheet.state.customProperties.keys()].map((key) => make('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, wanted) => {
    const key = [...sheet.state.customProperties.keys()].find(
      (each) => each.toLowerCase() === String(wanted).toLowerCase(),
    );
    return key === undefined ? undefined : make('WorksheetCustomProperty', { sheet, key });
  },
  call: {
    Add: (sheet, [name, value], { model }) => {
      const key = text(name, 'a key');
      store(model, sheet, key, text(value, 'a value'));
      return make('WorksheetCustomProperty', { sheet, key });
    },
  },
};

/** One such text. */
export const worksheetCustomProperty: Definition<Property> = {
  identity: ({ key }) => ({ _Id: key }),
  get: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: present },
  set: { Value: ({ sheet, key }, value, { model }) => store(model, sheet, key, text(value, 'a value')) },
  call: { Delete: ({ sheet, key }, _args, { model }) => void store(model, sheet, key, undefined) },
};
