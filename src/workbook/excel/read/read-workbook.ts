import { WorkbookError, type WorkbookReading } from '../../port';
import { readPlan } from '../plan-text';
import { askForMarks, type Snapshot } from '../snapshot';
import { loadContents, type PieceContents } from './contents';
import { loadLayout } from './layout';
import { loadOverview } from './overview';
import { answersFor, cellCount } from './pieces';
import { sheetView } from './sheet-view';

/** Beyond this, Excel itself refuses to hand over a range. */
const MOST_CELLS = 5_000_000;

/** A reading, and what the next write needs to know. */
export interface Read {
  readonly reading: WorkbookReading;
  readonly snapshot: Snapshot;
}

/**
 * Reads the whole workbook: what there is, where it is, and the contents. Three round trips, and one more for each
 * further answer of 5 MB, whatever the number of sheets.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Read> {
  const overview = await loadOverview(context);
  const layout = await loadLayout(context, overview);
  const huge = layout.sheets.find(({ used }) => used !== undefined && cellCount(used) > MOST_CELLS);
  if (huge !== undefined) throw new WorkbookError('too-large', { part: huge.name });
  const marksAsked = askForMarks(layout);
  const [first = [], ...further] = answersFor(layout.sheets.map(({ used }) => used));
  const pieces: PieceContents[] = [...(await loadContents(context, layout.sheets, first))];
  for (const answer of further) pieces.push(...(await loadContents(context, layout.sheets, answer)));
  const sheets = layout.sheets.map((sheet, index) =>
    sheetView(
      sheet,
      pieces.filter((piece) => piece.sheet === index),
    ),
  );
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
