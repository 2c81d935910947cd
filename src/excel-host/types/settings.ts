import { itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Definition } from '../protocol/definition';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { data, text } from './arguments';
import { make, type Targets } from './targets';

type Setting = Targets['Setting'];

function present({ key }: Setting, { model }: Context): Json {
  const value = model.state.settings.get(key);
  if (value === undefined) throw itemNotFound(`setting "${key}"`);
  return value;
}

function store(model: WorkbookModel, key: string, value: Json | undefined): void {
  noteState(model);
  const settings = new Map(model.state.settings);
  if (value === undefined) settings.delete(key);
  else settings.set(key, value);
  model.state.settings = settings;
  model.news.push({ kind: 'settings' });
}

/** Small data that add-ins keep in the workbook (Excel.SettingCollection). */
export const settings: Definition<WorkbookModel> = {
  items: (model) => [...model.state.settings.keys()].map((key) => make('Setting', { key })),
  item: (model, key) =>
    typeof key === 'string' && model.state.settings.has(key) ? make('Setting', { key }) : undefined,
  call: {
    Add: (model, [key, value]) => {
      const name = text(key, 'a key');
      store(model, name, data(value, 'a value'));
      return make('Setting', { key: name });
    },
  },
};

export const setting: Definition<Setting> = {
  identity: ({ key }) => ({ _Id: key }),
  get: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: present },
  set: { Value: ({ key }, value, { model }) => store(model, key, data(value, 'a value')) },
  call: {
    Delete: (target, _args, context) => {
      present(target, context);
      store(context.model, target.key, undefined);
      return undefined;
    },
  },
};
