import { HostError } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { addressWithSheet } from '../workbook-model/address-text';
import { cellsOf, intersection, isEntireColumn, isEntireRow, offset } from '../workbook-model/areas';
import { COLUMN_COUNT, ROW_COUNT } from '../workbook-model/limits';
import { storedPart } from '../workbook-model/styles-of-area';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, areasOn } from './addressing';
import { flag, integer } from './arguments';
import { copyInto } from './range-copy';
import { clearArea } from './range-edit';
import { type Areas, make, targetOf } from './targets';

const areasOf = (target: Areas) => target.parts.map(areaOf);
const address = (target: Areas): Json =>
  areasOf(target)
    .map((area) => addressWithSheet(target.sheet.state.name, area))
    .join(',');

function crossing(target: Areas, [other]: readonly Argument[], context: Context): ExcelObject | null {
  const single = targetOf(other, 'Range');
  const others: readonly TrackedArea[] = single === undefined ? (targetOf(other, 'RangeAreas')?.parts ?? []) : [single];
  const found = areasOf(target).flatMap((area) =>
    others.map((each) => intersection(area, areaOf(each))).filter((each) => each !== undefined),
  );
  return found.length === 0 ? null : areasOn(context, target.sheet, found);
}

/** Areas of one sheet that need not touch (Excel.RangeAreas, 不连续区域). */
export const rangeAreas: Definition<Areas> = {
  identity: (target, { referenceOf }) => {
    const id = referenceOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    _ReferenceId: (target, { referenceOf }) => referenceOf(target) ?? null,
    Address: address,
    AddressLocal: address,
    AreaCount: ({ parts }) => parts.length,
    CellCount: (target) => areasOf(target).reduce((sum, area) => sum + cellsOf(area), 0),
    IsEntireColumn: (target) => areasOf(target).every(isEntireColumn),
    IsEntireRow: (target) => areasOf(target).every(isEntireRow),
    Areas: (target) => make('RangeCollection', target),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (target) => make('RangeFormat', target),
    ConditionalFormats: (target) => make('ConditionalFormatCollection', target),
    DataValidation: (target) => make('DataValidation', target),
  },
  call: {
    Clear: (target, [applyTo], { model }) => {
      for (const area of areasOf(target)) clearArea(model, target.sheet, area, applyTo);
      return undefined;
    },
    CopyFrom: (target, args, { model }) => copyInto(model, target.parts, args),
    GetEntireRow: (target, _args, context) =>
      areasOn(
        context,
        target.sheet,
        areasOf(target).map((area) => ({ ...area, left: 0, right: COLUMN_COUNT - 1 })),
      ),
    GetEntireColumn: (target, _args, context) =>
      areasOn(
        context,
        target.sheet,
        areasOf(target).map((area) => ({ ...area, top: 0, bottom: ROW_COUNT - 1 })),
      ),
    GetOffsetRangeAreas: (target, [rows, columns], context) => {
      const by = [integer(rows, 'a row offset'), integer(columns, 'a column offset')] as const;
      const moved = areasOf(target).map((area) => offset(area, ...by));
      const inside = moved.filter((area) => area !== undefined);
      if (inside.length < moved.length) throw new HostError('InvalidArgument', 'The areas would leave the sheet.');
      return areasOn(context, target.sheet, inside);
    },
    GetIntersection: (target, args, context) => {
      const found = crossing(target, args, context);
      if (found === null) throw new HostError('ItemNotFound', 'The areas have no cell in common.');
      return found;
    },
    GetIntersectionOrNullObject: crossing,
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly], context) => {
      const used = areasOf(target)
        .map((area) => storedPart(target.sheet, area, flag(valuesOnly, 'valuesOnly')))
        .filter((area) => area !== undefined);
      return used.length === 0 ? null : areasOn(context, target.sheet, used);
    },
  },
};

/** The rectangles of several areas (Excel.RangeCollection). */
export const rangeCollection: Definition<Areas> = {
  items: ({ parts }) => parts.map((part) => make('Range', part)),
};
