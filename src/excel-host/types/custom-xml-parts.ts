import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { noteState } from '../workbook-model/undo';
import { newId, type WorkbookModel, type XmlPart } from '../workbook-model/workbook';
import { text } from './arguments';
import { make, type Targets } from './targets';
import { namespaceOf } from './xml-namespace';

type Part = Targets['CustomXmlPart'];
type Scoped = Targets['CustomXmlPartScopedCollection'];

function present({ id }: Part, { model }: Context): XmlPart {
  const found = model.state.xmlParts.find((part) => part.id === id);
  if (found === undefined) throw itemNotFound('such XML part');
  return found;
}

function checkedXml(argument: unknown): string {
  if (typeof argument !== 'string' || namespaceOf(argument) === undefined) throw invalidArgument('text that is no XML');
  return argument;
}

function replace(model: WorkbookModel, parts: readonly XmlPart[]): void {
  noteState(model);
  model.state.xmlParts = parts;
}

const objects = (parts: readonly XmlPart[]) => parts.map(({ id }) => make('CustomXmlPart', { id }));
const withKey = (parts: readonly XmlPart[], key: Json) => objects(parts.filter(({ id }) => id === key))[0];
const ofNamespace = ({ namespace }: Scoped, { model }: Context) =>
  model.state.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);

/** The XML parts of the workbook (Excel.CustomXmlPartCollection). */
export const customXmlParts: Definition<WorkbookModel> = {
  items: (model) => objects(model.state.xmlParts),
  item: (model, key) => withKey(model.state.xmlParts, key),
  call: {
    Add: (model, [xml]) => {
      const part = { id: newId(model), xml: checkedXml(xml) };
      replace(model, [...model.state.xmlParts, part]);
      return make('CustomXmlPart', { id: part.id });
    },
    GetByNamespace: (_model, [namespace]) =>
      make('CustomXmlPartScopedCollection', { namespace: text(namespace, 'a namespace') }),
  },
};

function onlyItem(target: Scoped, context: Context): ExcelObject | undefined {
  const [first, ...others] = objects(ofNamespace(target, context));
  return others.length === 0 ? first : undefined;
}

/** The XML parts of one namespace. */
export const scopedXmlParts: Definition<Scoped> = {
  items: (target, context) => objects(ofNamespace(target, context)),
  item: (target, key, context) => withKey(ofNamespace(target, context), key),
  call: {
    GetOnlyItem: (target, _args, context) => {
      const only = onlyItem(target, context);
      if (only === undefined)
        throw new HostError('GeneralException', 'There is not exactly one part of the namespace.');
      return only;
    },
    GetOnlyItemOrNullObject: (target, _args, context) => onlyItem(target, context) ?? null,
  },
};

/** One XML part (Excel.CustomXmlPart). */
export const customXmlPart: Definition<Part> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    NamespaceUri: (target, context) => namespaceOf(present(target, context).xml) ?? '',
  },
  call: {
    GetXml: (target, _args, context) => present(target, context).xml,
    SetXml: (target, [xml], context) => {
      const part = present(target, context);
      const changed = { ...part, xml: checkedXml(xml) };
      replace(
        context.model,
        context.model.state.xmlParts.map((each) => (each === part ? changed : each)),
      );
      return undefined;
    },
    Delete: (target, _args, context) => {
      const part = present(target, context);
      replace(
        context.model,
        context.model.state.xmlParts.filter((each) => each !== part),
      );
      return undefined;
    },
  },
};
