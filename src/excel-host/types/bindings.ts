import { HostError, itemNotFound } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { intersection, sameArea } from '../workbook-model/areas';
import { addBinding, BINDING_KINDS, bindingNamed, presentBinding, removeBinding } from '../workbook-model/bindings';
import { nameFound } from '../workbook-model/names';
import { selectionOf } from '../workbook-model/selection';
import { commonText } from '../workbook-model/shown-text';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import { areaOf, areaOfReference, rangeArgument, rangeOn } from './addressing';
import { oneOf, text } from './arguments';
import { make, type Targets } from './targets';

type BindingTarget = Targets['Binding'];

const objectOf = (id: string): ExcelObject => make('Binding', { id });

function add(
  model: WorkbookModel,
  place: TrackedArea,
  kind: Argument | undefined,
  id: Argument | undefined,
): ExcelObject {
  const named = text(id, 'an id');
  const type = oneOf(kind, BINDING_KINDS);
  const area = areaOf(place);
  if (type === 'Table' && !place.sheet.state.tables.some((table) => sameArea(table.area, area))) {
    throw new HostError('InvalidArgument', 'The range is not that of a table.');
  }
  addBinding(model, place, type, named);
  return objectOf(named);
}

/** The bindings of the workbook (Excel.BindingCollection). */
export const bindings: Definition<WorkbookModel> = {
  items: ({ state }) => state.bindings.map(({ id }) => objectOf(id)),
  item: (model, key) => {
    const found = typeof key === 'string' ? bindingNamed(model, key) : undefined;
    return found === undefined ? undefined : objectOf(found.id);
  },
  call: {
    Add: (model, [range, kind, id]) => add(model, rangeArgument(model, model.active, range), kind, id),
    AddFromSelection: (model, [kind, id]) => {
      const [area] = selectionOf(model, model.active);
      return add(model, { sheet: model.active, area }, kind, id);
    },
    AddFromNamedItem: (model, [name, kind, id]) => {
      const named = nameFound(model, text(name, 'a name'), undefined);
      const place = named === undefined ? undefined : areaOfReference(model, named.formula);
      if (place === undefined) throw itemNotFound(`named range "${String(name)}"`);
      return add(model, place, kind, id);
    },
  },
};

/** One binding (Excel.Binding). */
export const binding: Definition<BindingTarget> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Type: ({ id }, { model }) => presentBinding(model, id).kind,
  },
  call: {
    Delete: ({ id }, _args, { model }) => {
      presentBinding(model, id);
      removeBinding(model, id);
      return undefined;
    },
    GetRange: ({ id }, _args, context: Context) => {
      const { place } = presentBinding(context.model, id);
      return rangeOn(context, place.sheet, areaOf(place));
    },
    GetTable: ({ id }, _args, { model }) => {
      const { place, kind } = presentBinding(model, id);
      const area = areaOf(place);
      const table = place.sheet.state.tables.find((each) => intersection(each.area, area) !== undefined);
      if (kind !== 'Table' || table === undefined) throw new HostError('InvalidOperation', 'The binding is no table.');
      return make('Table', { sheet: place.sheet, id: table.id });
    },
    GetText: ({ id }, _args, { model }) => {
      const { place } = presentBinding(model, id);
      return commonText(model, place.sheet, areaOf(place), true);
    },
  },
};
