import type { Area } from '../core/grid/address';
import { cellKey } from '../excel-host/workbook-model/cell';
import { applyFilter, type Filter } from '../excel-host/workbook-model/filter';
import { surroundingRegion } from '../excel-host/workbook-model/regions';
import { styleValue } from '../excel-host/workbook-model/style';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { selectedArea } from './host-keys';

/** The texts of a column that can be chosen from (筛选). */
export interface FilterChoice {
  readonly heading: string;
  readonly column: number;
  readonly texts: readonly string[];
  /** Undefined: all of them are shown. */
  readonly chosen: ReadonlySet<string> | undefined;
}

/** More different texts than a person goes through. */
const MOST_TEXTS = 2_000;

function textAt(model: WorkbookModel, row: number, column: number): string {
  const cell = model.active.state.cells.get(cellKey(row, column));
  if (cell === undefined) return '';
  return model.engine.textOf(cell.value, String(styleValue(model.styles.get(cell.style), 'NumberFormat')));
}

/** The area that is filtered: the one that is already, else the filled cells around the selected one, from its row on. */
function areaOf(model: WorkbookModel): Area {
  const known = model.active.state.filters.get('')?.area;
  if (known !== undefined) return known;
  const selected = selectedArea(model);
  return { ...surroundingRegion(model.active, selected), top: selected.top };
}

/** What the column of the selected cell, which is a heading unless there is a filter already, offers. */
export function filterChoice(model: WorkbookModel): FilterChoice | undefined {
  const area = areaOf(model);
  const { left: column } = selectedArea(model);
  if (area.bottom <= area.top || column < area.left || column > area.right) return undefined;
  const texts = new Set<string>();
  for (let row = area.top + 1; row <= area.bottom && texts.size < MOST_TEXTS; row += 1)
    texts.add(textAt(model, row, column));
  const values = model.active.state.filters.get('')?.criteria[column - area.left]?.values;
  const chosen = Array.isArray(values) ? new Set(values.map(String)) : undefined;
  return { heading: textAt(model, area.top, column), column, texts: [...texts], chosen };
}

/** Shows only the rows whose text in the column is among those chosen; undefined: all. @throws {HostError} */
export function filterBy(model: WorkbookModel, column: number, chosen: readonly string[] | undefined): void {
  const area = areaOf(model);
  const before = model.active.state.filters.get('');
  const criteria = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    if (index !== column - area.left) return before?.criteria[index];
    return chosen === undefined ? undefined : { filterOn: 'Values', values: [...chosen] };
  });
  const filter: Filter = { area, criteria };
  applyFilter(model, model.active, filter);
  const filters = new Map(model.active.state.filters);
  if (criteria.every((each) => each === undefined)) filters.delete('');
  else filters.set('', filter);
  model.active.state.filters = filters;
}
