import type { Sheet } from '../../../core/grid/sheet';
import type { ChangedPlaces, WorkbookReading } from '../../port';
import { areasToRead } from './changed-areas';
import type { SheetLayout } from './layout';
import { loadPlaces, type Read, readSheets, type SheetPlan, wholeSheet } from './read-workbook';
import { refersOutside } from './refers-outside';
import { patchedView } from './sheet-view';

const frames = new WeakMap<Sheet, string>();

/** What is known of a sheet without its contents: where another one stands there, the sheet has changed. */
function frameOf({ id, name, hidden, used, merges, listObjects, ...layout }: SheetLayout): string {
  return JSON.stringify([id, name, hidden, layout.protected, used, merges, listObjects]);
}

/** Keeps how the sheets of a reading lay, to tell later whether they still do. */
export function rememberFrames({ reading, snapshot }: Read): void {
  for (const [index, sheet] of reading.content.sheets.entries()) {
    const layout = snapshot.layout.sheets[index];
    if (layout !== undefined) frames.set(sheet, frameOf(layout));
  }
}

function same(sheet: Sheet): SheetPlan {
  return { pieces: () => [], make: () => sheet };
}

/** Reads only some areas of a sheet that otherwise is as it was. */
function patched(before: Sheet, layout: SheetLayout, changed: ChangedPlaces): SheetPlan {
  const places = changed.get(layout.name) ?? (changed.has(layout.name) ? null : []);
  const areas = places === null || layout.used === undefined ? undefined : areasToRead(before, layout.used, places);
  if (areas === undefined) return wholeSheet(layout);
  return {
    pieces: (sheet) => areas.map((area) => ({ sheet, area })),
    make: (pieces) => patchedView(before, layout, pieces) ?? before,
  };
}

/**
 * Reads what may have changed since a reading: sheets that were named, sheets that lie otherwise than before, and the
 * formulas that such a change may reach. All other sheets are the same objects as before. Three round trips.
 */
export async function readAgain(
  context: Excel.RequestContext,
  before: WorkbookReading,
  changed: ChangedPlaces,
): Promise<Read> {
  const places = await loadPlaces(context);
  const known = new Map(before.content.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = places[1].sheets.map((layout) => {
    const sheet = known.get(layout.name);
    return { layout, sheet: sheet !== undefined && frames.get(sheet) === frameOf(layout) ? sheet : undefined };
  });
  const isQuiet =
    changed.size === 0 && sheets.length === known.size && sheets.every(({ sheet }) => sheet !== undefined);
  const plans = sheets.map(({ layout, sheet }): SheetPlan => {
    if (sheet === undefined) return wholeSheet(layout);
    if (isQuiet || (!changed.has(layout.name) && !refersOutside(sheet))) return same(sheet);
    return patched(sheet, layout, changed);
  });
  return readSheets(context, places, plans);
}
