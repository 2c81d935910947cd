import type { Sheet } from '../../../core/grid/sheet';
import { WorkbookError, type WorkbookReading } from '../../port';
import { readPlan } from '../plan-text';
import { askForMarks, type Snapshot } from '../snapshot';
import { loadContents, type PieceContents } from './contents';
import { type Layout, loadLayout, type SheetLayout } from './layout';
import { loadOverview, type Overview } from './overview';
import { answersFor, cellCount, type Piece } from './pieces';
import { sheetView } from './sheet-view';

/** Beyond this, Excel itself refuses to hand over a range. */
const MOST_CELLS = 5_000_000;

/** A reading, and what the next write needs to know. */
export interface Read {
  readonly reading: WorkbookReading;
  readonly snapshot: Snapshot;
}

/** How a sheet comes into a reading: the parts of it that are read, and what is made of them. */
export interface SheetPlan {
  readonly pieces: (sheet: number) => readonly Piece[];
  readonly make: (pieces: readonly PieceContents[]) => Sheet;
}

/** A sheet that is read as a whole. */
export function wholeSheet(layout: SheetLayout): SheetPlan {
  const { used } = layout;
  return {
    pieces: (sheet) => (used === undefined ? [] : [{ sheet, area: used }]),
    make: (pieces) => sheetView(layout, pieces),
  };
}

/** Looks where things are in the workbook: two round trips. @throws {WorkbookError} `too-large` */
export async function loadPlaces(context: Excel.RequestContext): Promise<readonly [Overview, Layout]> {
  const overview = await loadOverview(context);
  const layout = await loadLayout(context, overview);
  const huge = layout.sheets.find(({ used }) => used !== undefined && cellCount(used) > MOST_CELLS);
  if (huge !== undefined) throw new WorkbookError('too-large', { part: huge.name });
  return [overview, layout];
}

/** Reads the sheets by their plans, in one round trip and one more for each further answer of 5 MB. */
export async function readSheets(
  context: Excel.RequestContext,
  [overview, layout]: readonly [Overview, Layout],
  plans: readonly SheetPlan[],
): Promise<Read> {
  const marksAsked = askForMarks(layout);
  const [first = [], ...further] = answersFor(plans.flatMap(({ pieces }, sheet) => pieces(sheet)));
  const pieces: PieceContents[] = [...(await loadContents(context, layout.sheets, first))];
  for (const answer of further) pieces.push(...(await loadContents(context, layout.sheets, answer)));
  const sheets = plans.map(({ make }, index) => make(pieces.filter((piece) => piece.sheet === index)));
  const { names, calculation } = overview;
  const unfinished = layout.unfinished === null ? undefined : readPlan(layout.unfinished);
  return {
    reading: {
      content: { sheets, names, calculation },
      state: layout.state,
      ...(unfinished === undefined ? {} : { unfinished }),
    },
    snapshot: { overview, layout, marks: marksAsked(), contents: new Map(sheets.map((sheet) => [sheet.name, sheet])) },
  };
}

/**
 * Reads the whole workbook: what there is, where it is, and the contents. Three round trips, and one more for each
 * further answer of 5 MB, whatever the number of sheets.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Read> {
  const places = await loadPlaces(context);
  return readSheets(context, places, places[1].sheets.map(wholeSheet));
}
