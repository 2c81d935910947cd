import type { Area } from '../../core/grid/address';
import { HostError, itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { intersection } from '../workbook-model/areas';
import { emptyBag } from '../workbook-model/bag';
import { requireUnprotected } from '../workbook-model/protection';
import type { ConditionalFormat, Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import { newId, type WorkbookModel } from '../workbook-model/workbook';
import { areaOf, areasOn, rangeOn } from './addressing';
import { flag, integer, oneOf } from './arguments';
import { type FormatsTarget, make, makeBag, type OnSheet } from './targets';

const KINDS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** The navigation property that leads to the details of each kind, and its type. */
const DETAILS: Readonly<Record<string, readonly [kind: string, type: string]>> = {
  Custom: ['Custom', 'CustomConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
  Preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
};

/** Kinds that draw into the cell and never stop those after them. */
const DRAWN: ReadonlySet<string> = new Set(['DataBar', 'ColorScale', 'IconSet']);

/** Changes the conditional formats of a sheet. @throws {HostError} `AccessDenied` on a protected sheet */
function replace(model: WorkbookModel, sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  requireUnprotected(sheet, 'allowFormatCells');
  noteState(model);
  sheet.state.conditionalFormats = formats;
  model.news.push({ kind: 'redrawn', sheet });
}

function touching({ sheet, parts }: FormatsTarget): readonly ConditionalFormat[] {
  const areas = parts.map(areaOf);
  return sheet.state.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((each) => intersection(area, each) !== undefined)),
  );
}

const objectOf = (sheet: Sheet, { id }: ConditionalFormat): ExcelObject => make('ConditionalFormat', { sheet, id });

function add(target: FormatsTarget, kind: (typeof KINDS)[number], model: WorkbookModel): ExcelObject {
  const areas: readonly Area[] = target.parts.map(areaOf);
  const format = { id: newId(model), type: kind, areas, stopIfTrue: false, details: emptyBag };
  // A new one goes before the others.
  replace(model, target.sheet, [format, ...target.sheet.state.conditionalFormats]);
  return objectOf(target.sheet, format);
}

/** The conditional formats of a range (Excel.ConditionalFormatCollection, 条件格式). */
export const conditionalFormats: Definition<FormatsTarget> = {
  items: (target) => touching(target).map((format) => objectOf(target.sheet, format)),
  item: (target, key) => {
    const found = target.sheet.state.conditionalFormats.find(({ id }) => id === key);
    return found === undefined ? undefined : objectOf(target.sheet, found);
  },
  call: {
    Add: (target, [type], { model }) => add(target, oneOf(type, KINDS), model),
    ClearAll: (target, _args, { model }) => {
      const gone = new Set(touching(target));
      replace(
        model,
        target.sheet,
        target.sheet.state.conditionalFormats.filter((format) => !gone.has(format)),
      );
      return undefined;
    },
  },
};

function present({ sheet, id }: OnSheet): ConditionalFormat {
  const found = sheet.state.conditionalFormats.find((format) => format.id === id);
  if (found === undefined) throw itemNotFound('such conditional format');
  return found;
}

function change(target: OnSheet, model: WorkbookModel, changes: Partial<ConditionalFormat>): void {
  const before = present(target);
  const { conditionalFormats: all } = target.sheet.state;
  replace(
    model,
    target.sheet,
    all.map((each) => (each === before ? { ...each, ...changes } : each)),
  );
}

/** The details of one kind: an error, or null, where the format is of another. */
function details(name: string, orNull: boolean) {
  return (target: OnSheet, { model }: Context): ExcelObject | Json => {
    const [kind, type] = DETAILS[name] ?? ['', ''];
    if (present(target).type !== kind) {
      if (orNull) return null;
      throw new HostError('InvalidOperation', `The conditional format is not of the type ${kind}.`);
    }
    return makeBag(type, {
      path: [name],
      read: () => present(target).details,
      write: (bag) => change(target, model, { details: bag }),
    });
  };
}

function setPriority(target: OnSheet, priority: number, model: WorkbookModel): void {
  const format = present(target);
  const others = target.sheet.state.conditionalFormats.filter((each) => each !== format);
  // A negative priority counts from the back; beyond either end there is only the end.
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : priority;
  replace(model, target.sheet, others.toSpliced(place, 0, format));
}

function only(target: OnSheet, context: Context): ExcelObject | null {
  const [first, ...more] = present(target).areas;
  return first === undefined || more.length > 0 ? null : rangeOn(context, target.sheet, first);
}

/** One conditional format (Excel.ConditionalFormat). */
export const conditionalFormat: Definition<OnSheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...Object.fromEntries(Object.keys(DETAILS).map((name) => [name, details(name, false)])),
    ...Object.fromEntries(Object.keys(DETAILS).map((name) => [`${name}OrNullObject`, details(name, true)])),
    Id: ({ id }) => id,
    Type: (target) => present(target).type,
    StopIfTrue: (target) => (DRAWN.has(present(target).type) ? null : present(target).stopIfTrue),
    Priority: (target) => target.sheet.state.conditionalFormats.indexOf(present(target)),
  },
  set: {
    StopIfTrue: (target, value, { model }) => change(target, model, { stopIfTrue: flag(value, 'stopIfTrue') }),
    Priority: (target, value, { model }) => setPriority(target, integer(value, 'a priority'), model),
  },
  call: {
    Delete: (target, _args, { model }) => {
      const format = present(target);
      replace(
        model,
        target.sheet,
        target.sheet.state.conditionalFormats.filter((each) => each !== format),
      );
      return undefined;
    },
    GetRange: (target, _args, context) => {
      const range = only(target, context);
      if (range === null) throw new HostError('InvalidOperation', 'The format has several areas: use getRanges.');
      return range;
    },
    GetRangeOrNullObject: (target, _args, context) => only(target, context),
    GetRanges: (target, _args, context) => areasOn(context, target.sheet, present(target).areas),
  },
};
