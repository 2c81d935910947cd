import { invalidArgument } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import { autofitColumns, autofitRows } from '../workbook-model/autofit';
import { commonFormat, setFormats } from '../workbook-model/formats';
import { changeStyle, styleProperty } from '../workbook-model/named-styles';
import {
  columnWidthAt,
  pointsOfCharacters,
  rowHeightAt,
  setColumnWidths,
  setRowHeights,
} from '../workbook-model/sizes';
import { styleDefault } from '../workbook-model/style';
import { areaOf } from './addressing';
import { flag, integer, numberOf } from './arguments';
import { type FormatTarget, make } from './targets';

/** The common value of several areas; null where they differ. */
export function commonOf<Value extends Json>(
  { parts }: FormatTarget,
  read: (part: FormatTarget['parts'][number]) => Value,
): Value | null {
  let common: Value | undefined;
  for (const part of parts) {
    const value = read(part);
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** A property of the look; null where the cells differ, undefined for one that no look has. */
export function readFormat(target: FormatTarget, property: string, { model }: Context): Json | undefined {
  if (styleDefault(property) === undefined) return undefined;
  if (target.style !== undefined) return styleProperty(model, target.style, property);
  return commonOf(target, (part) => commonFormat(model, part.sheet, areaOf(part), property));
}

/** Sets properties of the look of every part; null is ignored, as Excel does. */
export function writeFormat(
  target: FormatTarget,
  changes: readonly (readonly [string, Json])[],
  { model }: Context,
): void {
  const set = new Map(changes.filter(([, value]) => value !== null));
  if (set.size === 0) return;
  if (target.style !== undefined) {
    changeStyle(model, target.style, set);
    return;
  }
  for (const part of target.parts) setFormats(model, part.sheet, areaOf(part), set, 'addin');
}

/** Members that are properties of the look, below a prefix such as `Font.`. */
export function keptFormats(prefix: string): NonNullable<Definition<FormatTarget>['kept']> {
  return {
    read: (target, member, context) => readFormat(target, `${prefix}${member}`, context),
    write: (target, member, value, context) => writeFormat(target, [[`${prefix}${member}`, value]], context),
  };
}

function commonSize(from: number, to: number, size: (line: number) => number): number | null {
  const first = size(from);
  for (let line = from + 1; line <= to; line += 1) if (size(line) !== first) return null;
  return first;
}

const rowHeight = (target: FormatTarget) =>
  commonOf(target, (part) => commonSize(areaOf(part).top, areaOf(part).bottom, (row) => rowHeightAt(part.sheet, row)));
const columnWidth = (target: FormatTarget) =>
  commonOf(target, (part) =>
    commonSize(areaOf(part).left, areaOf(part).right, (column) => columnWidthAt(part.sheet, column)),
  );

function setHeight(target: FormatTarget, height: number | undefined, { model }: Context): void {
  for (const part of target.parts) setRowHeights(model, part.sheet, areaOf(part), height);
}

function setWidth(target: FormatTarget, width: number | undefined, { model }: Context): void {
  for (const part of target.parts) setColumnWidths(model, part.sheet, areaOf(part), width);
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

function setWord(property: string, words: readonly string[]) {
  return (target: FormatTarget, value: Argument, context: Context): void => {
    if (value === null) return;
    const word = words.find((each) => typeof value === 'string' && each.toLowerCase() === value.toLowerCase());
    if (word === undefined) throw invalidArgument(`"${String(value)}" as ${property}`);
    writeFormat(target, [[property, word]], context);
  };
}

/** How cells look beside their fill, font and borders (Excel.RangeFormat). */
export const rangeFormat: Definition<FormatTarget> = {
  kept: keptFormats(''),
  get: {
    Fill: (target) => make('RangeFill', target),
    Font: (target) => make('RangeFont', target),
    Borders: (target) => make('RangeBorderCollection', target),
    Protection: (target) => make('FormatProtection', target),
    RowHeight: rowHeight,
    ColumnWidth: columnWidth,
    UseStandardHeight: (target) => commonOf(target, ({ sheet }) => rowHeight(target) === sheet.state.standardHeight),
    UseStandardWidth: (target) =>
      commonOf(target, ({ sheet }) => columnWidth(target) === pointsOfCharacters(sheet.state.standardWidth)),
  },
  set: {
    HorizontalAlignment: setWord('HorizontalAlignment', HORIZONTAL),
    VerticalAlignment: setWord('VerticalAlignment', VERTICAL),
    IndentLevel: (target, value, context) => {
      const level = integer(value, 'an indent');
      if (level < 0 || level > 250) throw invalidArgument(`an indent of ${level}`);
      writeFormat(target, [['IndentLevel', level]], context);
    },
    RowHeight: (target, value, context) => setHeight(target, numberOf(value, 'a row height'), context),
    ColumnWidth: (target, value, context) => setWidth(target, numberOf(value, 'a column width'), context),
    UseStandardHeight: (target, value, context) => {
      if (flag(value, 'useStandardHeight')) setHeight(target, undefined, context);
    },
    UseStandardWidth: (target, value, context) => {
      if (flag(value, 'useStandardWidth')) setWidth(target, undefined, context);
    },
  },
  call: {
    AutofitColumns: (target, _args, { model }) => {
      for (const part of target.parts) autofitColumns(model, part.sheet, areaOf(part));
      return undefined;
    },
    AutofitRows: (target, _args, { model }) => {
      for (const part of target.parts) autofitRows(model, part.sheet, areaOf(part));
      return undefined;
    },
    AdjustIndent: (target, [amount], context) => {
      const by = integer(amount, 'a change of the indent');
      const present = readFormat(target, 'IndentLevel', context);
      const level = Math.max(0, (typeof present === 'number' ? present : 0) + by);
      writeFormat(target, [['IndentLevel', level]], context);
      return undefined;
    },
  },
};
