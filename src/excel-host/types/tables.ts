import type { Area } from '../../core/grid/address';
import { HostError } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import type { Sheet, Table } from '../workbook-model/sheet';
import { addTable, bodyOf, changeTable, presentTable, removeTable, showTotals } from '../workbook-model/tables';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { flag, text } from './arguments';
import { clearTableFilters } from './filter';
import { clearArea } from './range-edit';
import { make, type OnSheet, type Targets } from './targets';

type Tables = Targets['TableCollection'];

function tablesOf(
  { sheet }: Tables,
  model: WorkbookModel,
): readonly { readonly sheet: Sheet; readonly table: Table }[] {
  const sheets = sheet === undefined ? model.state.sheets : [sheet];
  return sheets.flatMap((each) => each.state.tables.map((table) => ({ sheet: each, table })));
}

const objectOf = (sheet: Sheet, { id }: Table): ExcelObject => make('Table', { sheet, id });

function add(target: Tables, [address, hasHeaders]: readonly Argument[], { model }: Context): ExcelObject {
  const range = rangeArgument(model, target.sheet ?? model.active, address);
  const table = addTable(model, range.sheet, areaOf(range), flag(hasHeaders, 'hasHeaders'));
  return objectOf(range.sheet, table);
}

/** The tables of the workbook or of a sheet (Excel.TableCollection, 超级表). */
export const tables: Definition<Tables> = {
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  items: (target, { model }) => tablesOf(target, model).map(({ sheet, table }) => objectOf(sheet, table)),
  item: (target, key, { model }) => {
    const wanted = String(key).toLowerCase();
    const found = tablesOf(target, model).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
    return found === undefined ? undefined : objectOf(found.sheet, found.table);
  },
  call: { Add: add },
};

const present = ({ sheet, id }: OnSheet): Table => presentTable(sheet, id);

function part(find: (table: Table) => Area | undefined) {
  return (target: OnSheet, _args: readonly Argument[], context: Context): ExcelObject => {
    const area = find(present(target));
    if (area === undefined) throw new HostError('ItemNotFound', 'The table has no such row.');
    return rangeOn(context, target.sheet, area);
  };
}

const DEFAULTS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['Style', 'TableStyleMedium2'],
  ['HighlightFirstColumn', false],
  ['HighlightLastColumn', false],
  ['ShowBandedRows', true],
  ['ShowBandedColumns', false],
  ['ShowFilterButton', true],
]);

/** One table (Excel.Table). */
export const table: Definition<OnSheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: (target) => present(target).name,
    ShowHeaders: (target) => present(target).showHeaders,
    ShowTotals: (target) => present(target).showTotals,
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Columns: (target) => make('TableColumnCollection', target),
    Rows: (target) => make('TableRowCollection', target),
    Sort: (target) => make('TableSort', target),
    AutoFilter: ({ sheet, id }) => make('AutoFilter', { sheet, table: id }),
  },
  set: {
    ShowTotals: (target, value, { model }) =>
      showTotals(model, target.sheet, present(target), flag(value, 'showTotals')),
    Name: (target, value, { model }) =>
      changeTable(model, target.sheet, present(target), { name: text(value, 'a table name') }),
  },
  kept: {
    read: (target, member) => present(target).properties.get(member) ?? DEFAULTS.get(member),
    write: (target, member, value, { model }) => {
      const found = present(target);
      changeTable(model, target.sheet, found, { properties: new Map(found.properties).set(member, value) });
    },
  },
  call: {
    GetRange: part(({ area }) => area),
    GetDataBodyRange: part(bodyOf),
    GetHeaderRowRange: part(({ area, showHeaders }) => (showHeaders ? { ...area, bottom: area.top } : undefined)),
    GetTotalRowRange: part(({ area, showTotals }) => (showTotals ? { ...area, top: area.bottom } : undefined)),
    ClearFilters: ({ sheet, id }, _args, { model }) => void clearTableFilters(model, sheet, id),
    Resize: (target, [range], { model }) => {
      const area = areaOf(rangeArgument(model, target.sheet, range));
      changeTable(model, target.sheet, present(target), { area });
      return undefined;
    },
    ConvertToRange: (target, _args, context) => {
      const found = present(target);
      removeTable(context.model, target.sheet, found);
      return rangeOn(context, target.sheet, found.area);
    },
    Delete: (target, _args, { model }) => {
      const found = present(target);
      removeTable(model, target.sheet, found);
      clearArea(model, target.sheet, found.area, 'All');
      return undefined;
    },
  },
};
