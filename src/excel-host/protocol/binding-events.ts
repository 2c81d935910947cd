import { columnsOf, contains, intersection, rowsOf } from '../workbook-model/areas';
import type { Binding } from '../workbook-model/bindings';
import { columnOfKey, rowOfKey } from '../workbook-model/cell';
import type { ModelEvent } from '../workbook-model/model-event';
import { entry } from './event-entry';
import { EventNumber } from './event-numbers';
import type { EventEntry } from './messages';

function changes(event: ModelEvent, { place }: Binding): boolean {
  const { sheet, area } = place;
  if (area === undefined || !('sheet' in event) || event.sheet !== sheet) return false;
  if (event.kind === 'edited') return intersection(event.area, area) !== undefined;
  if (event.kind !== 'recalculated') return false;
  return event.keys.some((key) => contains(area, rowOfKey(key), columnOfKey(key)));
}

/** What of the first selected area lies in a binding, counted from the binding's first cell. */
function selectionEntry(
  { areas }: Extract<ModelEvent, { kind: 'selected' }>,
  { id, place }: Binding,
): EventEntry | undefined {
  const [first] = areas;
  const { area } = place;
  const inside = first === undefined || area === undefined ? undefined : intersection(first, area);
  if (inside === undefined || area === undefined) return undefined;
  return entry(EventNumber.bindingSelectionChanged, id, 'user', {
    startRow: inside.top - area.top,
    startColumn: inside.left - area.left,
    rowCount: rowsOf(inside),
    columnCount: columnsOf(inside),
  });
}

/** What listeners to bindings are told; the library itself knows whether somebody listens. */
export function bindingEntries(bindings: readonly Binding[], events: readonly ModelEvent[]): EventEntry[] {
  return bindings.flatMap((binding) => {
    const changed = events.some((event) => changes(event, binding));
    const selections = events
      .filter((event) => event.kind === 'selected' && event.sheet === binding.place.sheet)
      .map((event) => (event.kind === 'selected' ? selectionEntry(event, binding) : undefined))
      .filter((each) => each !== undefined);
    return [...(changed ? [entry(EventNumber.bindingDataChanged, binding.id, 'user', {})] : []), ...selections];
  });
}
