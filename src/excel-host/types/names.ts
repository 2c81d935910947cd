import { isCellError } from '../../core/grid/cell';
import { HostError, invalidArgument } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { absoluteReference } from '../workbook-model/address-text';
import { addName, changeName, nameFound, removeName } from '../workbook-model/names';
import type { DefinedName } from '../workbook-model/workbook';
import { areaOf, areaOfReference, rangeOn } from './addressing';
import { flag, optionalText, text } from './arguments';
import { make, type NameTarget, type Targets, targetOf } from './targets';

type Names = Targets['NamedItemCollection'];

function present({ name, sheet }: NameTarget, { model }: Context): DefinedName {
  const found = nameFound(model, name, sheet);
  if (found === undefined) throw new HostError('ItemNotFound', `There is no name "${name}".`);
  return found;
}

function rangeOfName(target: NameTarget, context: Context): ExcelObject | null {
  const found = areaOfReference(context.model, present(target, context).formula);
  return found === undefined ? null : rangeOn(context, found.sheet, found.area);
}

/** The value of a name: the reference of a range, else what its formula comes to. */
function nameValue(target: NameTarget, context: Context): Json {
  const { formula } = present(target, context);
  if (areaOfReference(context.model, formula) !== undefined) return formula.slice(1);
  const sheet = (target.sheet ?? context.model.active).state.name;
  const value = context.model.calculation.evaluate(formula, { sheet, row: 0, column: 0 });
  return isCellError(value) ? value.error : (value ?? '');
}

function typeOf(target: NameTarget, context: Context): string {
  if (areaOfReference(context.model, present(target, context).formula) !== undefined) return 'Range';
  const value = nameValue(target, context);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && value.startsWith('#') ? 'Error' : 'String';
}

/** The formula that a new name gets: of a range, a formula, or a constant. */
function formulaOf(argument: Argument | undefined): string {
  const range = targetOf(argument, 'Range');
  if (range !== undefined) return `=${absoluteReference(range.sheet.state.name, areaOf(range))}`;
  if (typeof argument === 'number' || typeof argument === 'boolean') return `=${String(argument).toUpperCase()}`;
  if (typeof argument !== 'string' || argument === '') throw invalidArgument('a name for nothing');
  return argument.startsWith('=') ? argument : `="${argument.replaceAll('"', '""')}"`;
}

function add({ sheet }: Names, [name, reference, comment]: readonly Argument[], { model }: Context): ExcelObject {
  const named = text(name, 'a name');
  addName(model, named, sheet, formulaOf(reference), optionalText(comment, 'a comment') ?? '');
  return make('NamedItem', { name: named, sheet });
}

/** The defined names of the workbook or of one sheet (Excel.NamedItemCollection, 名称管理器). */
export const namedItems: Definition<Names> = {
  items: ({ sheet }, { model }) =>
    model.state.names.filter((each) => each.sheet === sheet).map(({ name }) => make('NamedItem', { name, sheet })),
  item: ({ sheet }, key, { model }) => {
    const found = typeof key === 'string' ? nameFound(model, key, sheet) : undefined;
    return found === undefined ? undefined : make('NamedItem', { name: found.name, sheet });
  },
  call: { Add: add, AddFormulaLocal: add },
};

/** One defined name (Excel.NamedItem). */
export const namedItem: Definition<NameTarget> = {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    _Id: ({ name }) => name,
    Name: (target, context) => present(target, context).name,
    Type: typeOf,
    Value: nameValue,
    Formula: (target, context) => present(target, context).formula,
    Visible: (target, context) => present(target, context).visible,
    Comment: (target, context) => present(target, context).comment,
    Scope: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet'),
    Worksheet: ({ sheet }) => {
      if (sheet === undefined) throw new HostError('ItemNotFound', 'The name belongs to the workbook.');
      return make('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === undefined ? null : make('Worksheet', sheet)),
  },
  set: {
    Visible: (target, value, { model }) =>
      changeName(model, target.name, target.sheet, { visible: flag(value, 'visible') }),
    Formula: (target, value, { model }) => changeName(model, target.name, target.sheet, { formula: formulaOf(value) }),
    Comment: (target, value, { model }) =>
      changeName(model, target.name, target.sheet, { comment: text(value, 'a comment') }),
  },
  call: {
    Delete: ({ name, sheet }, _args, { model }) => void removeName(model, name, sheet),
    GetRange: (target, _args, context) => {
      const range = rangeOfName(target, context);
      if (range === null) throw new HostError('InvalidReference', `The name "${target.name}" stands for no range.`);
      return range;
    },
    GetRangeOrNullObject: (target, _args, context) => rangeOfName(target, context),
  },
};
