import { cellName } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import type { Json, JsonObject } from '../json';
import { areaText } from '../workbook-model/address-text';
import { intersection } from '../workbook-model/areas';
import type { ChangeType, ModelEvent } from '../workbook-model/model-event';
import { type EventSource, entriesAt, entriesFor, WORKBOOK } from './event-entry';
import { EventNumber } from './event-numbers';
import type { EventEntry } from './messages';

const SHIFTS: Readonly<Record<ChangeType, string>> = {
  RangeEdited: 'None',
  RowInserted: 'Down',
  RowDeleted: 'Up',
  ColumnInserted: 'Right',
  ColumnDeleted: 'Left',
  CellInserted: 'Down',
  CellDeleted: 'Up',
};

function valueType(content: Content): string {
  if (content === null) return 'Empty';
  if (isCellError(content)) return 'Error';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

function wireValue(content: Content): Json {
  return isCellError(content) ? content.error : (content ?? '');
}

function detailsOf(cell: { readonly before: Content; readonly after: Content }): JsonObject {
  return {
    valueBefore: wireValue(cell.before),
    valueAfter: wireValue(cell.after),
    valueTypeBefore: valueType(cell.before),
    valueTypeAfter: valueType(cell.after),
  };
}

/** Cells were edited, inserted or deleted: told by the sheet, the tables in it and, for formulas, once more. */
export function editEntries(event: Extract<ModelEvent, { kind: 'edited' }>, source: EventSource): EventEntry[] {
  const { sheet, area, change, origin, formulas = [] } = event;
  const payload = (): JsonObject => ({
    changeType: change,
    worksheetId: sheet.id,
    address: areaText(area),
    referenceId: source.referenceTo(sheet, [area]),
    shiftDirection: SHIFTS[change],
    ...(event.cell === undefined ? {} : detailsOf(event.cell)),
  });
  const entries = entriesFor(source, EventNumber.dataChanged, sheet, origin, payload);
  for (const { id, area: place } of sheet.state.tables) {
    if (intersection(place, area) === undefined) continue;
    const targets = [id, sheet.id, WORKBOOK];
    entries.push(
      ...entriesAt(source, EventNumber.tableChanged, targets, origin, () => ({ ...payload(), tableId: id })),
    );
  }
  if (formulas.length === 0) return entries;
  const formulaDetails = formulas.map(({ row, column, before }) => ({
    cellAddress: cellName(row, column),
    previousFormula: before,
  }));
  return [...entries, ...entriesFor(source, EventNumber.formulaChanged, sheet, origin, () => ({ formulaDetails }))];
}
