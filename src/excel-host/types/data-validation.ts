import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import { isJsonObject, type Json, type JsonObject } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import { ExcelObject } from '../protocol/excel-object';
import { absoluteReference } from '../workbook-model/address-text';
import { encloses, without } from '../workbook-model/areas';
import { requireUnprotected } from '../workbook-model/protection';
import type { Validation } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import { areaOf } from './addressing';
import { flag, record } from './arguments';
import { type FormatTarget, targetOf } from './targets';

const NONE: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['Rule', {}],
  ['IgnoreBlanks', true],
  ['Prompt', { message: '', showPrompt: true, title: '' }],
  ['ErrorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }],
]);

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

function validationAt({ sheet, parts }: FormatTarget): Validation | undefined {
  const areas = parts.map(areaOf);
  return sheet.state.validations.find((each) =>
    areas.every((area) => each.areas.some((outer) => encloses(outer, area))),
  );
}

function propertyOf(target: FormatTarget, member: string): Json | undefined {
  return validationAt(target)?.properties.get(member) ?? NONE.get(member);
}

/** Gives all cells of the target one validation with one property changed. */
function change(target: FormatTarget, member: string, value: Json, { model }: Context): void {
  const { sheet } = target;
  requireUnprotected(sheet, 'allowFormatCells');
  const before = validationAt(target)?.properties ?? new Map<string, Json>();
  const areas: readonly Area[] = target.parts.map(areaOf);
  noteState(model);
  sheet.state.validations = [
    ...cutOut(sheet.state.validations, areas),
    { areas, properties: new Map(before).set(member, value) },
  ];
}

function cutOut(validations: readonly Validation[], areas: readonly Area[]): readonly Validation[] {
  return validations
    .map((each) => ({
      ...each,
      areas: areas.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), each.areas),
    }))
    .filter((each) => each.areas.length > 0);
}

/** A rule as data: a range as its source becomes its reference. */
function ruleOf(argument: Argument): JsonObject {
  const plain = (value: unknown): Json => {
    const range = targetOf(value, 'Range');
    if (range !== undefined) return `=${absoluteReference(range.sheet.state.name, areaOf(range))}`;
    if (value instanceof ExcelObject) throw invalidArgument('an object in a rule');
    if (!isJsonObject(value)) return (value ?? null) as Json;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
  };
  const rule = plain(argument);
  if (!isJsonObject(rule)) throw invalidArgument('a rule that is no object');
  const kinds = Object.keys(rule);
  if (kinds.length !== 1 || !kinds.every((kind) => Object.hasOwn(TYPES, kind)))
    throw invalidArgument('a rule without one kind');
  return rule;
}

/** What may be entered into cells, and the messages about it (数据有效性). */
export const dataValidation: Definition<FormatTarget> = {
  get: {
    Type: (target) => {
      const rule = propertyOf(target, 'Rule');
      const [kind = ''] = isJsonObject(rule) ? Object.keys(rule) : [];
      return TYPES[kind] ?? 'None';
    },
  },
  set: {
    Rule: (target, value, context) => change(target, 'Rule', ruleOf(value), context),
    Prompt: (target, value, context) => change(target, 'Prompt', record(value, 'a prompt'), context),
    ErrorAlert: (target, value, context) => change(target, 'ErrorAlert', record(value, 'an alert'), context),
    IgnoreBlanks: (target, value, context) => change(target, 'IgnoreBlanks', flag(value, 'ignoreBlanks'), context),
  },
  kept: {
    read: propertyOf,
    write: (target, member, value, context) => change(target, member, value, context),
  },
  call: {
    Clear: ({ sheet, parts }, _args, { model }) => {
      requireUnprotected(sheet, 'allowFormatCells');
      noteState(model);
      sheet.state.validations = cutOut(sheet.state.validations, parts.map(areaOf));
      return undefined;
    },
  },
};
