import type { Area } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import type { Json, JsonObject } from '../json';
import { areaText } from '../workbook-model/address-text';
import { intersection } from '../workbook-model/areas';
import type { ChangeType, ModelEvent, Origin } from '../workbook-model/model-event';
import type { Sheet } from '../workbook-model/sheet';
import { EventNumber } from './event-numbers';
import type { EventEntry } from './messages';
import type { Registrations } from './registrations';

/** The category of all events of the object model. */
const RICH_API_EVENT = 65_536;
const WORKBOOK = 'Workbook';

export interface EventSource {
  readonly registrations: Registrations;
  /** The id of a reference to an area, for `event.getRange`. */
  readonly referenceTo: (sheet: Sheet, areas: readonly Area[]) => string;
}

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

/** An event for all who listen to the sheet or to all sheets. */
function entriesFor(
  source: EventSource,
  number: number,
  sheet: Sheet,
  origin: Origin,
  payload: () => JsonObject,
): EventEntry[] {
  const targets = [sheet.id, WORKBOOK].filter((target) => source.registrations.has(number, target));
  return targets.map((targetId) => entry(number, targetId, origin, payload()));
}

function entry(number: number, targetId: string, origin: Origin, payload: JsonObject): EventEntry {
  const remote = origin === 'coauthor';
  const message = JSON.stringify({
    ...payload,
    source: remote ? 'Remote' : 'Local',
    triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  });
  const plain = { messageCategory: RICH_API_EVENT, messageType: number, targetId, message };
  return remote ? { ...plain, isRemoteOverride: true } : plain;
}

function edited(event: Extract<ModelEvent, { kind: 'edited' }>, source: EventSource): EventEntry[] {
  const { sheet, area, change, origin } = event;
  const payload = (): JsonObject => ({
    changeType: change,
    worksheetId: sheet.id,
    address: areaText(area),
    referenceId: source.referenceTo(sheet, [area]),
    shiftDirection: SHIFTS[change],
    ...(event.cell === undefined ? {} : detailsOf(event.cell)),
  });
  const entries = entriesFor(source, EventNumber.dataChanged, sheet, origin, payload);
  for (const table of sheet.state.tables) {
    const inside = intersection(table.area, area);
    if (inside === undefined) continue;
    for (const targetId of [table.id, sheet.id, WORKBOOK]) {
      if (!source.registrations.has(EventNumber.tableChanged, targetId)) continue;
      entries.push(entry(EventNumber.tableChanged, targetId, origin, { ...payload(), tableId: table.id }));
    }
  }
  return entries;
}

const COMMENT_CHANGES: Readonly<Record<string, string>> = {
  edited: 'CommentEdited',
  resolved: 'CommentResolved',
  reopened: 'CommentReopened',
  'reply-added': 'ReplyAdded',
  'reply-deleted': 'ReplyDeleted',
  'reply-edited': 'ReplyEdited',
};

function commentEntries(event: Extract<ModelEvent, { kind: 'comment' }>, source: EventSource): EventEntry[] {
  const { commentAdded, commentDeleted, commentChanged } = EventNumber;
  const number = event.change === 'added' ? commentAdded : event.change === 'deleted' ? commentDeleted : commentChanged;
  return entriesFor(source, number, event.sheet, 'addin', () => ({
    worksheetId: event.sheet.id,
    commentDetails: [{ commentId: event.comment, replyIds: event.reply === undefined ? [] : [event.reply] }],
    changeType: COMMENT_CHANGES[event.change] ?? '',
  }));
}

/** What the library is told when something happened; nothing where nobody listens. */
export function entriesOf(event: ModelEvent, source: EventSource): EventEntry[] {
  switch (event.kind) {
    case 'edited':
      return edited(event, source);
    case 'formatted':
      return entriesFor(source, EventNumber.formatChanged, event.sheet, event.origin, () => ({
        worksheetId: event.sheet.id,
        address: areaText(event.area),
        referenceId: source.referenceTo(event.sheet, [event.area]),
      }));
    case 'selected': {
      const address = event.areas.map(areaText).join(',');
      const entries = entriesFor(source, EventNumber.selectionChanged, event.sheet, 'user', () => ({
        worksheetId: event.sheet.id,
        address,
      }));
      return [...entries, entry(EventNumber.workbookSelectionChanged, '', 'user', {})];
    }
    case 'activated':
      return [
        ...entriesFor(source, EventNumber.deactivated, event.before, 'user', () => ({ worksheetId: event.before.id })),
        ...entriesFor(source, EventNumber.activated, event.sheet, 'user', () => ({ worksheetId: event.sheet.id })),
      ];
    case 'sheet-added':
      return entriesFor(source, EventNumber.added, event.sheet, 'addin', () => ({ worksheetId: event.sheet.id }));
    case 'sheet-deleted':
      return entriesFor(source, EventNumber.deleted, event.sheet, 'addin', () => ({ worksheetId: event.sheet.id }));
    case 'calculated':
      return entriesFor(source, EventNumber.calculated, event.sheet, 'user', () => ({
        worksheetId: event.sheet.id,
        address: '',
      }));
    case 'sorted':
      return entriesFor(
        source,
        event.byRows ? EventNumber.rowSorted : EventNumber.columnSorted,
        event.sheet,
        event.origin,
        () => ({ worksheetId: event.sheet.id, address: areaText(event.area) }),
      );
    case 'rows-hidden':
      return entriesFor(source, EventNumber.rowHiddenChanged, event.sheet, 'user', () => ({
        worksheetId: event.sheet.id,
        address: areaText(event.area),
        changeType: event.hidden ? 'Hidden' : 'Unhidden',
      }));
    case 'protection':
      return entriesFor(source, EventNumber.protectionChanged, event.sheet, 'addin', () => ({
        worksheetId: event.sheet.id,
        isProtected: event.sheet.state.protection !== undefined,
        sheetPassword: null,
      }));
    case 'table-added':
    case 'table-deleted': {
      const number = event.kind === 'table-added' ? EventNumber.tableAdded : EventNumber.tableDeleted;
      return entriesFor(source, number, event.sheet, 'addin', () => ({
        tableId: event.table.id,
        tableName: event.table.name,
        worksheetId: event.sheet.id,
      }));
    }
    case 'comment':
      return commentEntries(event, source);
    case 'settings':
      return [entry(EventNumber.settingsChanged, '', 'user', {})];
    default:
      return [];
  }
}
