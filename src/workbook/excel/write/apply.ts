import type { WritePlan } from '../../port';
import { planText } from '../plan-text';
import type { Snapshot } from '../snapshot';
import { writeAnchors } from './anchors';
import { type Present, writeCells } from './cells';
import { requestBytes, writeDocument } from './document';
import { replaceMarks } from './marks';
import { destinationsOf } from './own-sheets';
import { restores } from './prepare';
import { clearNotes, leaveNote, writeState } from './state';

/** The web limits a request to 5 MB. */
const REQUEST_BYTES = 4_000_000;

/** Whether a write replaces enough to be worth a note of how to take it back. */
function isLong({ sheets = [], cells = [] }: WritePlan): boolean {
  return sheets.length > 0 || cells.length > 1;
}

/**
 * Sends a plan, in one request as long as it fits. What may fail because the workbook is another one by now comes
 * before anything is replaced.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  snapshot: Snapshot,
  cells: readonly Present[],
  undo: WritePlan,
): Promise<void> {
  const documents = plan.sheets ?? [];
  const { overview, layout } = snapshot;
  const clearNote = isLong(plan) ? leaveNote(context, planText(undo)) : () => undefined;
  if (plan.marks !== undefined) replaceMarks(context, layout, plan.marks);
  const destinations = destinationsOf(context, snapshot, documents);
  writeAnchors(context, overview, plan.anchors ?? []);
  writeCells(context, layout, cells);
  let bytes = 0;
  for (const { worksheet, document, existed } of destinations) {
    const size = requestBytes(document);
    if (bytes > 0 && bytes + size > REQUEST_BYTES) {
      await context.sync();
      bytes = 0;
    }
    writeDocument(worksheet, document, existed);
    bytes += size;
  }
  if (plan.state !== undefined) writeState(context, overview, plan.state);
  // A note of a former write stays until that one was taken back, for it is the only way to do so.
  if (restores(plan, layout)) clearNotes(context, overview);
  clearNote();
  await context.sync();
}
