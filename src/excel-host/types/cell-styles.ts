import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import {
  addStyle,
  deleteStyle,
  includeInStyle,
  namedStyles,
  PARTS,
  presentStyle,
  styleNamed,
} from '../workbook-model/named-styles';
import type { WorkbookModel } from '../workbook-model/workbook';
import { flag, text } from './arguments';
import { readFormat, writeFormat } from './range-format';
import { type FormatTarget, make, type Targets } from './targets';

type CellStyle = Targets['Style'];

const objectOf = (name: string): ExcelObject => make('Style', { name });

/** The look of a style, as the format objects of ranges take it. */
function lookOf({ name }: CellStyle, { model }: Context): FormatTarget {
  return { sheet: model.active, parts: [], style: presentStyle(model, name).name };
}

/** Members of a style that stand elsewhere in a look. */
const PROPERTIES: Readonly<Record<string, string>> = {
  FormulaHidden: 'Protection.FormulaHidden',
  Locked: 'Protection.Locked',
  NumberFormatLocal: 'NumberFormat',
};

const included = Object.fromEntries(
  PARTS.map((part) => [
    `Include${part}`,
    ({ name }: CellStyle, { model }: Context): Json => presentStyle(model, name).includes.has(part),
  ]),
);

const setIncluded = Object.fromEntries(
  PARTS.map((part) => [
    `Include${part}`,
    ({ name }: CellStyle, value: Argument, { model }: Context): void =>
      includeInStyle(model, name, part, flag(value, `include${part}`)),
  ]),
);

/** The cell styles of the workbook (Excel.StyleCollection, 单元格样式). */
export const cellStyles: Definition<WorkbookModel> = {
  items: (model) => namedStyles(model).map(({ name }) => objectOf(name)),
  item: (model, key) => {
    const found = typeof key === 'string' ? styleNamed(model, key) : undefined;
    return found === undefined ? undefined : objectOf(found.name);
  },
  call: {
    Add: (model, [name]) => {
      addStyle(model, text(name, 'a name'));
      return undefined;
    },
  },
};

/** One cell style (Excel.Style). */
export const cellStyle: Definition<CellStyle> = {
  identity: ({ name }) => ({ _Id: name }),
  writtenAs: { Orientation: 'TextOrientation' },
  get: {
    ...included,
    Name: ({ name }) => name,
    BuiltIn: ({ name }, { model }) => presentStyle(model, name).builtIn,
    Fill: (target, context) => make('RangeFill', lookOf(target, context)),
    Font: (target, context) => make('RangeFont', lookOf(target, context)),
    Borders: (target, context) => make('RangeBorderCollection', lookOf(target, context)),
  },
  set: setIncluded,
  kept: {
    read: (target, member, context) => readFormat(lookOf(target, context), PROPERTIES[member] ?? member, context),
    write: (target, member, value, context) =>
      writeFormat(lookOf(target, context), [[PROPERTIES[member] ?? member, value]], context),
  },
  call: { Delete: ({ name }, _args, { model }) => void deleteStyle(model, name) },
};
