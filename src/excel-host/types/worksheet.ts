import { HostError, itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { WHOLE_SHEET } from '../workbook-model/areas';
import { calculateNow } from '../workbook-model/calculate';
import type { Sheet } from '../workbook-model/sheet';
import { activateSheet, deleteSheet, moveSheet, renameSheet, showOrHideSheet } from '../workbook-model/sheets';
import { pointsOfCharacters } from '../workbook-model/sizes';
import { storedPart } from '../workbook-model/styles-of-area';
import { noteState } from '../workbook-model/undo';
import { areasOn, rangeOn, readAddress, readAreas } from './addressing';
import { flag, integer, numberOf, oneOf, optionalText, text } from './arguments';
import { colorOf } from './colors';
import { copySheet } from './copy-sheet';
import { showOutlineLevels } from './outline';
import { sheetFindCalls } from './range-find';
import { make } from './targets';

function setProperty(member: string, check: (value: Argument) => Json) {
  return (sheet: Sheet, value: Argument, { model }: Context): void => {
    noteState(model);
    sheet.state.properties = new Map(sheet.state.properties).set(member, check(value));
  };
}

function neighbour(sheet: Sheet, by: 1 | -1, visibleOnly: Argument | undefined, { model }: Context): Sheet | undefined {
  const only = flag(visibleOnly, 'visibleOnly');
  const { sheets } = model.state;
  const index = sheets.indexOf(sheet);
  const beside = by === 1 ? sheets.slice(index + 1) : sheets.slice(0, index).reverse();
  return beside.find(({ state }) => !only || state.visibility === 'Visible');
}

function neighbourOrNull(by: 1 | -1) {
  return (sheet: Sheet, [visibleOnly]: readonly Argument[], context: Context): ExcelObject | null => {
    const found = neighbour(sheet, by, visibleOnly, context);
    return found === undefined ? null : make('Worksheet', found);
  };
}

function existingNeighbour(by: 1 | -1) {
  return (sheet: Sheet, [visibleOnly]: readonly Argument[], context: Context): ExcelObject => {
    const found = neighbour(sheet, by, visibleOnly, context);
    if (found === undefined) throw itemNotFound('sheet there');
    return make('Worksheet', found);
  };
}

/** A sheet that was deleted while a program still holds its object. */
function requirePresent(sheet: Sheet, { model }: Context): void {
  if (!model.state.sheets.includes(sheet)) throw new HostError('ItemNotFound', 'The sheet was deleted.');
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** One sheet (Excel.Worksheet, 工作表). */
export const worksheet: Definition<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  writtenAs: { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' },
  get: {
    Id: ({ id }) => id,
    TabId: (sheet, { model }) => model.state.sheets.indexOf(sheet) + 1,
    Name: ({ state }) => state.name,
    Position: (sheet, { model }) => model.state.sheets.indexOf(sheet),
    Visibility: ({ state }) => state.visibility,
    TabColor: ({ state }) => state.properties.get('TabColor') ?? '',
    StandardHeight: ({ state }) => state.standardHeight,
    StandardWidth: ({ state }) => state.standardWidth,
    ShowGridlines: ({ state }) => state.properties.get('ShowGridlines') ?? true,
    ShowHeadings: ({ state }) => state.properties.get('ShowHeadings') ?? true,
    EnableCalculation: () => true,
    Names: (sheet) => make('NamedItemCollection', { sheet }),
    Tables: (sheet) => make('TableCollection', { sheet }),
    AutoFilter: (sheet) => make('AutoFilter', { sheet, table: undefined }),
    Comments: (sheet) => make('CommentCollection', { sheet }),
    HorizontalPageBreaks: (sheet) => make('PageBreakCollection', { sheet, axis: 'rows' }),
    VerticalPageBreaks: (sheet) => make('PageBreakCollection', { sheet, axis: 'columns' }),
    Protection: (sheet) => make('WorksheetProtection', sheet),
    FreezePanes: (sheet) => make('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => make('PageLayout', sheet),
    CustomProperties: (sheet) => make('WorksheetCustomPropertyCollection', sheet),
  },
  set: {
    Name: (sheet, value, { model }) => renameSheet(model, sheet, text(value, 'a sheet name')),
    Position: (sheet, value, { model }) => moveSheet(model, sheet, integer(value, 'a position')),
    Visibility: (sheet, value, { model }) =>
      showOrHideSheet(model, sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    TabColor: setProperty('TabColor', (value) => (value === '' ? '' : colorOf(value))),
    ShowGridlines: setProperty('ShowGridlines', (value) => flag(value, 'showGridlines')),
    ShowHeadings: setProperty('ShowHeadings', (value) => flag(value, 'showHeadings')),
    StandardWidth: (sheet, value, { model }) => {
      noteState(model);
      sheet.state.standardWidth = numberOf(value, 'a width');
      pointsOfCharacters(sheet.state.standardWidth);
    },
  },
  call: {
    ...sheetFindCalls,
    Activate: (sheet, _args, { model }) => void activateSheet(model, sheet),
    Calculate: (_sheet, [all], { model }) => void calculateNow(model, flag(all, 'markAllDirty') ? 'all' : 'changed'),
    Copy: (sheet, [position, beside], { model }) => make('Worksheet', copySheet(model, sheet, position, beside)),
    Delete: (sheet, _args, { model }) => void deleteSheet(model, sheet),
    GetCell: (sheet, [row, column], context) => {
      const top = integer(row, 'a row');
      const left = integer(column, 'a column');
      return rangeOn(context, sheet, { top, left, bottom: top, right: left });
    },
    GetRange: (sheet, [address], context) => {
      requirePresent(sheet, context);
      const written = optionalText(address, 'an address');
      if (written === undefined || written === '') return rangeOn(context, sheet, WHOLE_SHEET);
      const found = readAddress(context.model, sheet, written);
      return rangeOn(context, found.sheet, found.area);
    },
    GetRangeByIndexes: (sheet, args, context) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map((argument) => integer(argument, 'an index'));
      if (rows < 1 || columns < 1) throw itemNotFound('range without cells');
      return rangeOn(context, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetRanges: (sheet, [addresses], context) => {
      const written = optionalText(addresses, 'addresses');
      if (written === undefined) return areasOn(context, sheet, [WHOLE_SHEET]);
      return areasOn(context, sheet, readAreas(context.model, sheet, written));
    },
    // An empty sheet has its first cell as used range.
    GetUsedRange: (sheet, [valuesOnly], context) =>
      rangeOn(context, sheet, storedPart(sheet, WHOLE_SHEET, flag(valuesOnly, 'valuesOnly')) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], context) => {
      const used = storedPart(sheet, WHOLE_SHEET, flag(valuesOnly, 'valuesOnly'));
      return used === undefined ? null : rangeOn(context, sheet, used);
    },
    ShowOutlineLevels: showOutlineLevels,
    GetNext: existingNeighbour(1),
    GetNextOrNullObject: neighbourOrNull(1),
    GetPrevious: existingNeighbour(-1),
    GetPreviousOrNullObject: neighbourOrNull(-1),
  },
};
