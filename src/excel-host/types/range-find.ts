import type { Area } from '../../core/grid/address';
import { itemNotFound } from '../host-error';
import { isJsonObject, type Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { WHOLE_SHEET } from '../workbook-model/areas';
import { connectedAreas } from '../workbook-model/connected-areas';
import { findCells, replaceInCells, type SearchCriteria } from '../workbook-model/find';
import type { Sheet } from '../workbook-model/sheet';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, areasOn, rangeOn } from './addressing';
import { text } from './arguments';

function criteriaOf(argument: Argument | undefined): SearchCriteria & { readonly backwards: boolean } {
  const given = isJsonObject(argument) ? argument : {};
  return {
    completeMatch: given.completeMatch === true,
    matchCase: given.matchCase === true,
    backwards: given.searchDirection === 'Backwards' || given.searchDirection === 'Backward',
  };
}

function first(range: TrackedArea, [wanted, criteria]: readonly Argument[], context: Context): ExcelObject | null {
  const rules = criteriaOf(criteria);
  const found = findCells(range.sheet, areaOf(range), text(wanted, 'a text'), rules);
  const cell = rules.backwards ? found.at(-1) : found[0];
  if (cell === undefined) return null;
  return rangeOn(context, range.sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
}

function replace(model: Context['model'], sheet: Sheet, area: Area, args: readonly Argument[]): Json {
  const [wanted, replacement, criteria] = args;
  return replaceInCells(model, sheet, area, text(wanted, 'a text'), text(replacement, 'a text'), criteriaOf(criteria));
}

export const rangeFindCalls = {
  Find(range: TrackedArea, args: readonly Argument[], context: Context): ExcelObject {
    const found = first(range, args, context);
    if (found === null) throw itemNotFound('cell with this text');
    return found;
  },
  FindOrNullObject: first,
  ReplaceAll: (range: TrackedArea, args: readonly Argument[], { model }: Context): Json =>
    replace(model, range.sheet, areaOf(range), args),
} as const;

function all(sheet: Sheet, [wanted, criteria]: readonly Argument[], context: Context): ExcelObject | null {
  const found = findCells(sheet, WHOLE_SHEET, text(wanted, 'a text'), criteriaOf(criteria));
  return found.length === 0 ? null : areasOn(context, sheet, connectedAreas(found));
}

export const sheetFindCalls = {
  FindAll(sheet: Sheet, args: readonly Argument[], context: Context): ExcelObject {
    const found = all(sheet, args, context);
    if (found === null) throw itemNotFound('cell with this text');
    return found;
  },
  FindAllOrNullObject: all,
  ReplaceAll: (sheet: Sheet, args: readonly Argument[], { model }: Context): Json =>
    replace(model, sheet, WHOLE_SHEET, args),
} as const;
