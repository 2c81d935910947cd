import type { Area } from '../../core/grid/address';
import { HostError, invalidArgument } from '../host-error';
import type { Json, JsonObject } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import { columnsOf } from '../workbook-model/areas';
import { applyFilter, type Filter } from '../workbook-model/filter';
import type { Sheet } from '../workbook-model/sheet';
import { presentTable } from '../workbook-model/tables';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { data, integer, optionalText, record, text } from './arguments';
import type { Targets } from './targets';

type AutoFilter = Targets['AutoFilter'];
type ColumnFilter = Targets['Filter'];

/** The sheet's own filter stands under an empty name, those of tables under the ids of the tables. */
const keyOf = ({ table }: AutoFilter): string => table ?? '';

function tableArea(sheet: Sheet, id: string): Area {
  const { area, showTotals } = presentTable(sheet, id);
  return showTotals ? { ...area, bottom: area.bottom - 1 } : area;
}

function filterOf(target: AutoFilter): Filter | undefined {
  const kept = target.sheet.state.filters.get(keyOf(target));
  if (target.table === undefined) return kept;
  const area = tableArea(target.sheet, target.table);
  return { area, criteria: kept?.criteria ?? [] };
}

function store(model: WorkbookModel, target: AutoFilter, filter: Filter | undefined): void {
  noteState(model);
  const filters = new Map(target.sheet.state.filters);
  if (filter === undefined) filters.delete(keyOf(target));
  else filters.set(keyOf(target), filter);
  target.sheet.state.filters = filters;
}

/** Sets or takes away the criteria of one column, or (undefined) of all, and hides rows accordingly. */
function setCriteria(
  model: WorkbookModel,
  target: AutoFilter,
  column: number | undefined,
  criteria: JsonObject | undefined,
): void {
  const filter = filterOf(target);
  if (filter === undefined) throw new HostError('InvalidOperation', 'There is no filter on the sheet.');
  if (column !== undefined && !(column >= 0 && column < columnsOf(filter.area)))
    throw invalidArgument(`the column ${column}`);
  const changed = Array.from({ length: columnsOf(filter.area) }, (_, index) => {
    if (column === undefined) return undefined;
    return index === column ? criteria : filter.criteria[index];
  });
  const next = { area: filter.area, criteria: changed };
  applyFilter(model, target.sheet, next);
  store(model, target, next);
}

function apply(target: AutoFilter, [range, column, criteria]: readonly Argument[], { model }: Context): undefined {
  const area = areaOf(rangeArgument(model, target.sheet, range));
  const before = target.sheet.state.filters.get(keyOf(target));
  store(model, target, { area, criteria: before?.criteria ?? [] });
  if (column !== undefined && column !== null) {
    setCriteria(model, target, integer(column, 'a column'), record(criteria, 'criteria'));
  }
  return undefined;
}

const isFiltered = (filter: Filter | undefined): boolean =>
  filter?.criteria.some((each) => each !== undefined) ?? false;

/** The filter of a table or of a sheet (Excel.AutoFilter, 自动筛选). */
export const autoFilter: Definition<AutoFilter> = {
  get: {
    Enabled: (target) => filterOf(target) !== undefined,
    IsDataFiltered: (target) => isFiltered(filterOf(target)),
    Criteria: (target): Json => filterOf(target)?.criteria.map((each) => each ?? null) ?? [],
  },
  call: {
    Apply: apply,
    ClearCriteria: (target, _args, { model }) => void setCriteria(model, target, undefined, undefined),
    ClearColumnCriteria: (target, [column], { model }) =>
      void setCriteria(model, target, integer(column, 'a column'), undefined),
    Reapply: (target, _args, { model }) => {
      const filter = filterOf(target);
      if (filter !== undefined) applyFilter(model, target.sheet, filter);
      return undefined;
    },
    Remove: (target, _args, { model }) => {
      if (filterOf(target) !== undefined) setCriteria(model, target, undefined, undefined);
      store(model, target, undefined);
      return undefined;
    },
    GetRangeOrNullObject: (target, _args, context) => {
      const filter = filterOf(target);
      return filter === undefined ? null : rangeOn(context, target.sheet, filter.area);
    },
    GetRange: (target, _args, context) => {
      const filter = filterOf(target);
      if (filter === undefined) throw new HostError('ItemNotFound', 'There is no filter on the sheet.');
      return rangeOn(context, target.sheet, filter.area);
    },
  },
};

function column(criteria: (args: readonly Argument[]) => JsonObject | undefined) {
  return ({ sheet, id, index }: ColumnFilter, args: readonly Argument[], { model }: Context): undefined =>
    void setCriteria(model, { sheet, table: id }, index, criteria(args));
}

/** Takes all filters off a table. */
export function clearTableFilters(model: WorkbookModel, sheet: Sheet, table: string): void {
  setCriteria(model, { sheet, table }, undefined, undefined);
}

/** Criteria with a number of items or percent, as text, which is how Excel keeps them. */
const counted = (filterOn: string) =>
  column(([count]) => ({ filterOn, criterion1: String(integer(count, 'a count')) }));

/** The filter of one column of a table (Excel.Filter). */
export const columnFilter: Definition<ColumnFilter> = {
  get: {
    Criteria: ({ sheet, id, index }) => filterOf({ sheet, table: id })?.criteria[index] ?? null,
  },
  call: {
    Apply: column(([criteria]) => record(criteria, 'criteria')),
    ApplyValuesFilter: column(([values]) => ({ filterOn: 'Values', values: data(values, 'values') })),
    ApplyCustomFilter: column(([first, second, operator]) => ({
      filterOn: 'Custom',
      criterion1: text(first, 'a criterion'),
      criterion2: optionalText(second, 'a criterion') ?? null,
      operator: optionalText(operator, 'an operator') ?? 'And',
    })),
    ApplyDynamicFilter: column(([criteria]) => ({
      filterOn: 'Dynamic',
      dynamicCriteria: text(criteria, 'a criterion'),
    })),
    ApplyTopItemsFilter: counted('TopItems'),
    ApplyBottomItemsFilter: counted('BottomItems'),
    ApplyTopPercentFilter: counted('TopPercent'),
    ApplyBottomPercentFilter: counted('BottomPercent'),
    ApplyCellColorFilter: column(([color]) => ({ filterOn: 'CellColor', color: text(color, 'a colour') })),
    ApplyFontColorFilter: column(([color]) => ({ filterOn: 'FontColor', color: text(color, 'a colour') })),
    Clear: column(() => undefined),
  },
};
