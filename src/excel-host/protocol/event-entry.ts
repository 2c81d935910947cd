import type { Area } from '../../core/grid/address';
import type { JsonObject } from '../json';
import { areaText } from '../workbook-model/address-text';
import { columnOfKey, rowOfKey } from '../workbook-model/cell';
import { connectedAreas } from '../workbook-model/connected-areas';
import type { Origin } from '../workbook-model/model-event';
import type { Sheet } from '../workbook-model/sheet';
import type { EventEntry } from './messages';
import type { Registrations } from './registrations';

/** The category of all events of the object model. */
const RICH_API_EVENT = 65_536;
/** The target of listeners to the whole workbook. */
export const WORKBOOK = 'Workbook';

export interface EventSource {
  readonly registrations: Registrations;
  /** The id of a reference to an area, for `event.getRange`. */
  readonly referenceTo: (sheet: Sheet, areas: readonly Area[]) => string;
}

/** One event for one target. */
export function entry(number: number, targetId: string, origin: Origin, payload: JsonObject): EventEntry {
  const remote = origin === 'coauthor';
  const message = JSON.stringify({
    ...payload,
    source: remote ? 'Remote' : 'Local',
    triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  });
  const plain = { messageCategory: RICH_API_EVENT, messageType: number, targetId, message };
  return remote ? { ...plain, isRemoteOverride: true } : plain;
}

/** An event for all who listen to one of the targets. */
export function entriesAt(
  source: EventSource,
  number: number,
  targets: readonly string[],
  origin: Origin,
  payload: () => JsonObject,
): EventEntry[] {
  return targets
    .filter((target) => source.registrations.has(number, target))
    .map((targetId) => entry(number, targetId, origin, payload()));
}

/** An event for all who listen to the sheet or to all sheets. */
export function entriesFor(
  source: EventSource,
  number: number,
  sheet: Sheet,
  origin: Origin,
  payload: () => JsonObject,
): EventEntry[] {
  return entriesAt(source, number, [sheet.id, WORKBOOK], origin, () => ({ worksheetId: sheet.id, ...payload() }));
}

/** Areas as events write them. */
export function addressesOf(areas: readonly Area[]): string {
  return areas.map(areaText).join(',');
}

/** Single cells, by their keys, as events write them: neighbours together. */
export function addressOfKeys(keys: readonly number[]): string {
  const cells = [...keys].sort((one, other) => one - other);
  return addressesOf(connectedAreas(cells.map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }))));
}
