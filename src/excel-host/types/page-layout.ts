import { invalidArgument, itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { withValue } from '../workbook-model/bag';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf, areasOn, rangeArgument, rangeOn, readAreas } from './addressing';
import { numberOf, oneOf, record } from './arguments';
import defaults from './page-layout-defaults.json';
import { makeBag, targetOf } from './targets';

const DEFAULTS: Readonly<Record<string, Json>> = defaults;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function keep(model: WorkbookModel, sheet: Sheet, member: string, value: Json): void {
  noteState(model);
  sheet.state.pageLayout = withValue(sheet.state.pageLayout, [], member, value);
}

function setMargins(sheet: Sheet, [unit, margins]: readonly Argument[], { model }: Context): undefined {
  const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])] ?? 1;
  for (const [side, value] of Object.entries(record(margins, 'margins'))) {
    const member = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (!Object.hasOwn(DEFAULTS, member)) throw invalidArgument(`the margin "${side}"`);
    keep(model, sheet, member, numberOf(value, 'a margin') * factor);
  }
  return undefined;
}

type Titles = 'printTitleRows' | 'printTitleColumns';

function setTitles(which: Titles) {
  return (sheet: Sheet, [argument]: readonly Argument[], { model }: Context): undefined => {
    noteState(model);
    sheet.state[which] = areaOf(rangeArgument(model, sheet, argument));
    return undefined;
  };
}

function titles(which: Titles) {
  return (sheet: Sheet, _args: readonly Argument[], context: Context): ExcelObject => {
    const area = sheet.state[which];
    if (area === undefined) throw itemNotFound('print titles');
    return rangeOn(context, sheet, area);
  };
}

function titlesOrNull(which: Titles) {
  return (sheet: Sheet, _args: readonly Argument[], context: Context): ExcelObject | null => {
    const area = sheet.state[which];
    return area === undefined ? null : rangeOn(context, sheet, area);
  };
}

function setPrintArea(sheet: Sheet, [argument]: readonly Argument[], { model }: Context): undefined {
  noteState(model);
  const several = targetOf(argument, 'RangeAreas');
  if (several !== undefined) sheet.state.printArea = several.parts.map(areaOf);
  else if (typeof argument === 'string') sheet.state.printArea = readAreas(model, sheet, argument);
  else sheet.state.printArea = [areaOf(rangeArgument(model, sheet, argument))];
  return undefined;
}

/** How a sheet is printed (页面布局). Margins are in points. */
export const pageLayout: Definition<Sheet> = {
  kept: {
    read: ({ state }, member) => state.pageLayout.values.get(member) ?? DEFAULTS[member],
    write: (sheet, member, value, { model }) => keep(model, sheet, member, value),
    part: (sheet, member, type) =>
      makeBag(type, {
        path: [member],
        read: () => sheet.state.pageLayout,
        write: (bag) => {
          sheet.state.pageLayout = bag;
        },
      }),
  },
  call: {
    SetPrintMargins: setMargins,
    SetPrintTitleRows: setTitles('printTitleRows'),
    SetPrintTitleColumns: setTitles('printTitleColumns'),
    GetPrintTitleRows: titles('printTitleRows'),
    GetPrintTitleRowsOrNullObject: titlesOrNull('printTitleRows'),
    GetPrintTitleColumns: titles('printTitleColumns'),
    GetPrintTitleColumnsOrNullObject: titlesOrNull('printTitleColumns'),
    SetPrintArea: setPrintArea,
    GetPrintArea: (sheet, _args, context) => {
      if (sheet.state.printArea.length === 0) throw itemNotFound('print area');
      return areasOn(context, sheet, sheet.state.printArea);
    },
    GetPrintAreaOrNullObject: (sheet, _args, context) =>
      sheet.state.printArea.length === 0 ? null : areasOn(context, sheet, sheet.state.printArea),
  },
};
