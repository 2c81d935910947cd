import type { Area } from '../../core/grid/address';
import { referencedAreas } from '../../core/grid/formula-areas';
import { itemNotFound } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { addressWithSheet } from '../workbook-model/address-text';
import { contains, intersection } from '../workbook-model/areas';
import { columnOfKey, rowOfKey } from '../workbook-model/cell';
import { connectedAreas } from '../workbook-model/connected-areas';
import type { Sheet } from '../workbook-model/sheet';
import { sheetNamed, type TrackedArea, type WorkbookModel } from '../workbook-model/workbook';
import { areaOf, areasOn } from './addressing';
import { text } from './arguments';
import { make, type Targets } from './targets';

interface Placed {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The areas that formulas within `of` refer to, directly. */
function directPrecedents(model: WorkbookModel, of: readonly Placed[]): readonly Placed[] {
  return of.flatMap(({ sheet, area }) =>
    [...sheet.state.cells].flatMap(([key, { formula }]) => {
      if (formula === undefined || !contains(area, rowOfKey(key), columnOfKey(key))) return [];
      return referencedAreas(formula, sheet.state.name).flatMap((reference) => {
        const other = sheetNamed(model, reference.sheet);
        return other === undefined ? [] : [{ sheet: other, area: reference.area }];
      });
    }),
  );
}

/** The cells whose formulas refer to something within `of`, directly. */
function directDependents(model: WorkbookModel, of: readonly Placed[]): readonly Placed[] {
  return model.state.sheets.flatMap((sheet) => {
    const cells = [...sheet.state.cells.entries()]
      .filter(([, { formula }]) => {
        if (formula === undefined) return false;
        return referencedAreas(formula, sheet.state.name).some((reference) => {
          const other = sheetNamed(model, reference.sheet);
          return of.some((each) => each.sheet === other && intersection(each.area, reference.area) !== undefined);
        });
      })
      .map(([key]) => ({ row: rowOfKey(key), column: columnOfKey(key) }))
      .sort((one, next) => one.row - next.row || one.column - next.column);
    return connectedAreas(cells).map((area) => ({ sheet, area }));
  });
}

type Step = (model: WorkbookModel, of: readonly Placed[]) => readonly Placed[];

const keyOf = ({ sheet, area }: Placed): string => addressWithSheet(sheet.state.name, area);

/** What is reached by one step, and by any number of further ones. */
function reached(model: WorkbookModel, start: Placed, step: Step): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (let next = step(model, [start]); next.length > 0; ) {
    const fresh = next.filter((each) => !found.has(keyOf(each)));
    for (const each of fresh) found.set(keyOf(each), each);
    next = step(model, fresh);
  }
  return [...found.values()];
}

function result(context: Context, places: readonly Placed[]): ExcelObject {
  if (places.length === 0) throw itemNotFound('such cell');
  const unique = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  const parts = context.model.state.sheets.flatMap((sheet) => {
    const areas = unique.filter((place) => place.sheet === sheet).map(({ area }) => area);
    return areas.length === 0 ? [] : [{ sheet, areas }];
  });
  return make('WorkbookRangeAreas', { parts });
}

function tracing(step: Step, all: boolean) {
  return (range: TrackedArea, _args: readonly Argument[], context: Context): ExcelObject => {
    const start = { sheet: range.sheet, area: areaOf(range) };
    return result(context, all ? reached(context.model, start, step) : step(context.model, [start]));
  };
}

/** The cells that a formula is calculated from, and those calculated from a cell (追踪引用和从属单元格). */
export const rangePrecedentCalls = {
  GetDirectPrecedents: tracing(directPrecedents, false),
  GetPrecedents: tracing(directPrecedents, true),
  GetDirectDependents: tracing(directDependents, false),
  GetDependents: tracing(directDependents, true),
} as const;

type Areas = Targets['WorkbookRangeAreas'];

/** Areas of several sheets (Excel.WorkbookRangeAreas). */
export const workbookRangeAreas: Definition<Areas> = {
  identity: (target, { referenceOf }) => {
    const id = referenceOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    _ReferenceId: (target, { referenceOf }) => referenceOf(target) ?? null,
    Addresses: ({ parts }) =>
      parts.map(({ sheet, areas }) => areas.map((area) => addressWithSheet(sheet.state.name, area)).join(',')),
    Areas: (target) => make('RangeAreasCollection', target),
    Ranges: ({ parts }, context) => {
      const tracked = parts.flatMap(({ sheet, areas }) => areas.map((area) => context.track(sheet, area)));
      const [first] = parts;
      if (first === undefined) throw itemNotFound('such cell');
      return make('RangeCollection', { sheet: first.sheet, parts: tracked });
    },
  },
  call: {
    GetRangeAreasBySheet: ({ parts }, [name], context) => {
      const found = parts.find(({ sheet }) => sheet === sheetNamed(context.model, text(name, 'a sheet')));
      if (found === undefined) throw itemNotFound('area on the sheet');
      return areasOn(context, found.sheet, found.areas);
    },
  },
};

/** Areas, gathered by sheet. */
export const rangeAreasCollection: Definition<Areas> = {
  items: ({ parts }, context) => parts.map(({ sheet, areas }) => areasOn(context, sheet, areas)),
};
