import type { OwnSheet } from '../../core/grid/own-sheets';
import { WorkbookError, type WorkbookErrorCode, type WorkbookPort, type WritePlan, type WriteReceipt } from '../port';
import type { SheetDocument } from '../sheet-document';
import { createAccess } from './access';
import { newerApi, type Requirements } from './newer-api';
import { readAgain, rememberFrames } from './read/read-again';
import { type Read, readWorkbook } from './read/read-workbook';
import type { Snapshot } from './snapshot';
import { type OwnAdditions, type SheetNames, watchWorkbook } from './watch';
import { applyPlan } from './write/apply';
import { unmarkableSheets } from './write/marks';
import { checkOwnSheets, missingSheets } from './write/own-sheets';
import { prepare } from './write/prepare';
import { undoPlan } from './write/undo';

/** Errors that come before anything of a write has arrived. */
const NOTHING_WRITTEN: ReadonlySet<WorkbookErrorCode> = new Set([
  'cell-edit-mode',
  'changed-meanwhile',
  'protected-workbook',
  'too-large',
]);

function mayHaveWritten(error: unknown): boolean {
  return !(error instanceof WorkbookError && NOTHING_WRITTEN.has(error.code));
}

/**
 * The workbook that is open in Excel, through Office.js (工作簿接口). A reading takes three round trips while the contents
 * stay below 5 MB; the first write after it takes one, any other write three more to look at what it replaces.
 */
export function createExcelWorkbook(
  excel: typeof Excel = Excel,
  requirements: Requirements = Office.context.requirements,
): WorkbookPort {
  const access = createAccess(excel);
  const { writeOptions } = newerApi(requirements);
  const names: SheetNames = { byId: new Map() };
  const additions: OwnAdditions = { expected: 0 };
  const written = new Map<OwnSheet, SheetDocument>();
  /** What the last reading saw; good for one write, which then needs no look of its own. */
  let seen: Snapshot | undefined;

  /** Excel does not take back the part of a broken batch that has arrived, so that is done here, as far as it goes. */
  const takeBack = async (undo: WritePlan): Promise<void> => {
    try {
      await access.run({}, async (context) => {
        const { snapshot, cells } = await prepare(context, undo, true);
        await applyPlan(context, undo, snapshot, cells, undo);
      });
    } catch {
      // The note of how to take the write back stays in the workbook, and the next reading brings it up.
    }
  };

  const send = async (plan: WritePlan, known: Snapshot | undefined): Promise<WriteReceipt> => {
    let undo: WritePlan | undefined;
    try {
      return await access.run(writeOptions, async (context) => {
        const prepared = known === undefined ? await prepare(context, plan) : { snapshot: known, cells: [] };
        const { snapshot, cells } = prepared;
        const addedSheets = missingSheets(snapshot, plan.sheets ?? []);
        const receipt = {
          undo: undoPlan(plan, prepared, written),
          addedSheets,
          unmarkedSheets: unmarkableSheets(snapshot.layout, plan.marks ?? []),
        };
        checkOwnSheets(snapshot, plan.sheets ?? []);
        undo = receipt.undo;
        additions.expected += addedSheets.length;
        await applyPlan(context, plan, snapshot, cells, receipt.undo);
        for (const document of plan.sheets ?? []) written.set(document.sheet, document);
        return receipt;
      });
    } catch (error) {
      if (undo !== undefined && known === undefined && mayHaveWritten(error)) await takeBack(undo);
      throw error;
    }
  };

  /** A write that trusts the last reading; where the workbook is another one by now, it looks and tries once more. */
  const sendTrusting = async (plan: WritePlan, known: Snapshot): Promise<WriteReceipt> => {
    try {
      return await send(plan, known);
    } catch (error) {
      if (!mayHaveWritten(error)) throw error;
      return send(plan, undefined);
    }
  };

  const keep = (read: Read): Read['reading'] => {
    names.byId.clear();
    for (const { id, name } of read.snapshot.overview.sheets) names.byId.set(id, name);
    seen = read.snapshot;
    rememberFrames(read);
    return read.reading;
  };

  return {
    read: async () => keep(await access.run({}, readWorkbook)),
    readAgain: async (before, changed) => keep(await access.run({}, (context) => readAgain(context, before, changed))),
    write: (plan) => {
      const known = (plan.cells ?? []).length === 0 ? seen : undefined;
      seen = undefined;
      return known === undefined ? send(plan, undefined) : sendTrusting(plan, known);
    },
    select: (sheet, { top, left, bottom, right }) =>
      access.run(
        {},
        async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
          await context.sync();
        },
        sheet,
      ),
    watch: (listener) => watchWorkbook(access, names, additions, listener),
  };
}
