import { cellName } from '../../core/grid/address';
import { intersection } from '../workbook-model/areas';
import type { ModelEvent } from '../workbook-model/model-event';
import { editEntries } from './edit-events';
import { addressesOf, addressOfKeys, type EventSource, entriesAt, entriesFor, entry, WORKBOOK } from './event-entry';
import { EventNumber } from './event-numbers';
import type { EventEntry } from './messages';

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
    commentDetails: [{ commentId: event.comment, replyIds: event.reply === undefined ? [] : [event.reply] }],
    changeType: COMMENT_CHANGES[event.change] ?? '',
  }));
}

/** A selection is told by the sheet, by each table that it enters or leaves, and by the workbook. */
function selectionEntries(event: Extract<ModelEvent, { kind: 'selected' }>, source: EventSource): EventEntry[] {
  const { sheet, areas, before = [] } = event;
  const ofTables = sheet.state.tables.flatMap(({ id, area }) => {
    const inside = areas.map((each) => intersection(each, area)).filter((each) => each !== undefined);
    const wasInside = before.some((each) => intersection(each, area) !== undefined);
    if (inside.length === 0 && !wasInside) return [];
    const payload = () => ({ worksheetId: sheet.id, tableId: id, address: addressesOf(inside) });
    return entriesAt(source, EventNumber.tableSelectionChanged, [id], 'user', payload);
  });
  return [
    ...entriesFor(source, EventNumber.selectionChanged, sheet, 'user', () => ({ address: addressesOf(areas) })),
    ...ofTables,
    entry(EventNumber.workbookSelectionChanged, '', 'user', {}),
  ];
}

function tableEntries(
  { kind, sheet, table }: Extract<ModelEvent, { kind: 'table-added' | 'table-deleted' }>,
  source: EventSource,
): EventEntry[] {
  const number = kind === 'table-added' ? EventNumber.tableAdded : EventNumber.tableDeleted;
  return entriesFor(source, number, sheet, 'addin', () => ({ tableId: table.id, tableName: table.name }));
}

/** What the library is told when something happened; nothing where nobody listens. */
export function entriesOf(event: ModelEvent, source: EventSource): EventEntry[] {
  switch (event.kind) {
    case 'edited':
      return editEntries(event, source);
    case 'formatted':
      return entriesFor(source, EventNumber.formatChanged, event.sheet, event.origin, () => ({
        address: addressesOf([event.area]),
        referenceId: source.referenceTo(event.sheet, [event.area]),
      }));
    case 'selected':
      return selectionEntries(event, source);
    case 'clicked':
      // There is no screen: the mouse always hits the corner of the cell.
      return entriesFor(source, EventNumber.singleClicked, event.sheet, 'user', () => ({
        address: cellName(event.row, event.column),
        offsetX: 0,
        offsetY: 0,
      }));
    case 'activated':
      return [
        ...entriesFor(source, EventNumber.deactivated, event.before, 'user', () => ({})),
        ...entriesFor(source, EventNumber.activated, event.sheet, 'user', () => ({})),
      ];
    case 'workbook-activated':
      return entriesAt(source, EventNumber.workbookActivated, [WORKBOOK], 'user', () => ({}));
    case 'sheet-added':
      return entriesFor(source, EventNumber.added, event.sheet, 'addin', () => ({}));
    case 'sheet-deleted':
      return entriesFor(source, EventNumber.deleted, event.sheet, 'addin', () => ({}));
    case 'sheet-renamed':
      return entriesFor(source, EventNumber.nameChanged, event.sheet, 'addin', () => ({
        nameBefore: event.before,
        nameAfter: event.sheet.state.name,
      }));
    case 'sheet-visibility':
      return entriesFor(source, EventNumber.visibilityChanged, event.sheet, 'addin', () => ({
        visibilityBefore: event.before ?? '',
        visibilityAfter: event.sheet.state.visibility,
      }));
    case 'sheet-moved':
      return entriesFor(source, EventNumber.moved, event.sheet, 'addin', () => ({
        positionBefore: event.from,
        positionAfter: event.to,
      }));
    case 'recalculated':
      return entriesFor(source, EventNumber.calculated, event.sheet, 'user', () => ({
        address: addressOfKeys(event.keys),
      }));
    case 'sorted':
      return entriesFor(
        source,
        event.byRows ? EventNumber.rowSorted : EventNumber.columnSorted,
        event.sheet,
        event.origin,
        () => ({ address: addressesOf(event.areas) }),
      );
    case 'rows-hidden':
      return entriesFor(source, EventNumber.rowHiddenChanged, event.sheet, 'user', () => ({
        address: addressesOf([event.area]),
        changeType: event.hidden ? 'Hidden' : 'Unhidden',
      }));
    case 'protection':
      return entriesFor(source, EventNumber.protectionChanged, event.sheet, 'addin', () => ({
        isProtected: event.sheet.state.protection !== undefined,
        sheetPassword: null,
      }));
    case 'table-added':
    case 'table-deleted':
      return tableEntries(event, source);
    case 'comment':
      return commentEntries(event, source);
    case 'settings':
      return [entry(EventNumber.settingsChanged, '', 'user', {})];
    default:
      return [];
  }
}
