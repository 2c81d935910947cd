import type { WritePlan } from '../../port';
import { planText } from '../plan-text';
import { loadContents } from '../read/contents';
import { type Layout, loadLayout } from '../read/layout';
import { loadOverview } from '../read/overview';
import { answersFor } from '../read/pieces';
import { sheetView } from '../read/sheet-view';
import { askForMarks, ownIndexes, type Snapshot } from '../snapshot';
import { askForCells, type Present } from './cells';

/** The workbook as it is right before a write. */
export interface Prepared {
  readonly snapshot: Snapshot;
  readonly cells: readonly Present[];
}

/** Whether a plan takes back a write that was broken off; only a part of its cells may have been written. */
export function restores(plan: WritePlan, layout: Layout): boolean {
  return layout.unfinished !== null && planText(plan) === layout.unfinished;
}

/**
 * Looks at what a write is going to replace; three round trips, none of which reads the clerk's sheets as a whole.
 * @throws {WorkbookError} `changed-meanwhile`, `protected-sheet`, `sheet-gone`
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: WritePlan,
  onlyUnchanged = false,
): Promise<Prepared> {
  const overview = await loadOverview(context);
  const layout = await loadLayout(context, overview);
  const marksAsked = askForMarks(layout);
  const cellsAsked = askForCells(layout, plan.cells ?? [], onlyUnchanged || restores(plan, layout));
  const own = plan.sheets === undefined ? [] : ownIndexes(overview);
  const pieces = layout.sheets.flatMap(({ used: area }, sheet) =>
    area !== undefined && own.includes(sheet) ? [{ sheet, area }] : [],
  );
  const read = await loadContents(context, layout.sheets, answersFor(pieces).flat());
  const contents = own.flatMap((index) => {
    const sheet = layout.sheets[index];
    return sheet === undefined
      ? []
      : [
          sheetView(
            sheet,
            read.filter((piece) => piece.sheet === index),
          ),
        ];
  });
  const snapshot = {
    overview,
    layout,
    marks: marksAsked(),
    contents: new Map(contents.map((sheet) => [sheet.name, sheet])),
  };
  return { snapshot, cells: cellsAsked() };
}
