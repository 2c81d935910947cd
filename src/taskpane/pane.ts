import { createChanges } from '../app/changes';
import type { StoredCorrection } from '../app/state';
import type { TemplateFileFault } from '../app/template-sheet';
import type { Diagnosis, Finding } from '../core/findings/finding';
import type { CellAddress } from '../core/grid/address';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import { type Connected, connectOnce } from './connection';
import { followEdits } from './follow-edits';
import { createOwnWrites } from './own-writes';
import type { Place } from './pane-state';
import { place } from './places';
import { problemOf } from './problem';
import { createReader } from './reader';
import type { Store } from './store';
import { createWorkRunner } from './work-runner';

/** Everything that a person can ask of the pane. None of it throws: what goes wrong is shown. */
export interface Pane {
  readonly store: Store;
  /** Reads the workbook for the first time, to show what is in it. */
  readonly open: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly jump: (to: Place) => Promise<void>;
  readonly applyFix: (diagnosis: Diagnosis) => Promise<void>;
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  readonly withdraw: (finding: Finding) => Promise<void>;
  readonly correct: (correction: StoredCorrection) => Promise<void>;
  readonly showMarks: (shown: boolean) => Promise<void>;
  readonly writeResultSheet: () => Promise<void>;
  readonly previewReport: () => Promise<void>;
  readonly fillReport: () => Promise<void>;
  /** Fills one paragraph of the report anew and leaves the others as they are. */
  readonly refillParagraph: (key: string) => Promise<void>;
  readonly addFactSheets: () => Promise<void>;
  /** @param offered a set of the program to begin with; null: its usual templates */
  readonly addTemplateSheet: (offered: string | null) => Promise<void>;
  /** Keeps which set of templates the report is filled with. */
  readonly chooseTemplateSet: (set: string) => Promise<void>;
  /** Adds the sets of a file to the sheet 报告模板. Resolves to why it could not be read, or null. */
  readonly importTemplates: (file: string) => Promise<TemplateFileFault | null>;
  /** Keeps which table (`Table.id`) the report tells of. */
  readonly chooseReportTable: (table: string) => Promise<void>;
  /** Takes back a write that was broken off the last time. */
  readonly restoreUnfinished: () => Promise<void>;
  readonly undo: (at: string) => Promise<void>;
}

/** The area of a single cell. */
export function placeOf(at: CellAddress): Place {
  return { sheet: at.sheet, area: { top: at.row, left: at.column, bottom: at.row, right: at.column } };
}

/** Ties a store to a workbook, which is opened at the first need. */
export function createPane(store: Store, openWorkbook: () => Promise<WorkbookPort>): Pane {
  const runner = createWorkRunner(store);
  const changes = createChanges();
  const ownWrites = createOwnWrites(store, changes);
  const connected = connectOnce(openWorkbook, ownWrites.listen);
  const reader = createReader(connected, changes);

  async function refresh(): Promise<void> {
    await runner.run('refreshing', reader.readChanged, (checked) => store.dispatch({ type: 'read', checked }));
  }

  type Writing = (
    host: Connected,
    checked: NonNullable<ReturnType<Store['state']>['checked']>,
  ) => Promise<WriteReceipt>;

  /** Writes, and keeps what is needed to take it back. Resolves to whether it was written. */
  async function writeOnly(at: string, writing: Writing): Promise<boolean> {
    const { checked } = store.state();
    if (checked === null) return false;
    return runner.run(
      'writing',
      async () => {
        try {
          return await writing(await connected(), checked);
        } catch (error) {
          // Part of it may have been written.
          reader.forget();
          throw error;
        }
      },
      (receipt) => {
        ownWrites.remember(receipt);
        store.dispatch({ type: 'wrote', place: at, receipt });
      },
    );
  }

  /** Writes, and reads again what has become of the workbook. */
  async function write(at: string, writing: Writing): Promise<void> {
    if (await writeOnly(at, writing)) await refresh();
  }

  async function check(): Promise<void> {
    // After an edit what has changed will do; whoever asks once more wants to know it of all.
    const read = store.state().outdated ? reader.readChanged : reader.readAll;
    const done = await runner.run('checking', read, (checked) => store.dispatch({ type: 'checked', checked }));
    // Marks that are on follow the latest check; nothing else changes, so that there is nothing to read again.
    if (done && store.state().checked?.state.marksShown === true) await writeOnly(place.marks, marking(true));
  }

  const marking =
    (shown: boolean): Writing =>
    ({ port, useCases }, checked) =>
      useCases.showMarks(port, checked, shown);

  async function previewReport(): Promise<void> {
    const { checked } = store.state();
    if (checked === null || checked.result.tables.length === 0) return;
    try {
      const { reportUseCases } = await import('./report-use-cases');
      store.dispatch({ type: 'preview', preview: reportUseCases.previewReport(checked) });
    } catch (error) {
      store.dispatch({ type: 'failed', problem: problemOf(error) });
    }
  }

  async function fillReport(): Promise<void> {
    if (store.state().checked === null || store.state().outdated) await refresh();
    await previewReport();
    await write(place.report, async ({ port }, checked) => {
      const { reportUseCases } = await import('./report-use-cases');
      const { language, preview, takeFresh } = store.state();
      const edited = (preview?.paragraphs ?? []).filter(({ status }) => status === 'edited').map(({ key }) => key);
      return reportUseCases.fillReport(port, checked, language, new Set(edited.filter((key) => !takeFresh.has(key))));
    });
  }

  async function jump(to: Place): Promise<void> {
    try {
      const { port } = await connected();
      await port.select(to.sheet, to.area);
    } catch (error) {
      store.dispatch({ type: 'failed', problem: problemOf(error) });
    }
  }

  async function undo(at: string): Promise<void> {
    const receipt = store.state().receipts.get(at);
    if (receipt === undefined) return;
    const done = await runner.run(
      'writing',
      async () => {
        const { port, useCases } = await connected();
        await useCases.undo(port, receipt);
        return at;
      },
      () => {
        ownWrites.remember(receipt);
        store.dispatch({ type: 'undone', place: at });
      },
    );
    if (done) await refresh();
  }

  followEdits(store, runner, reader.readChanged);

  return {
    store,
    open: async () => {
      await runner.run('reading', reader.readAll, (checked) => store.dispatch({ type: 'read', checked }));
    },
    check,
    cancel: runner.cancel,
    jump,
    applyFix: (diagnosis) =>
      write(place.fix(diagnosis), ({ port, useCases }, checked) => useCases.applyFix(port, checked, diagnosis)),
    accept: (finding, reason) =>
      write(place.acceptance(finding), ({ port, useCases }, checked) =>
        useCases.acceptFinding(port, checked, finding, reason),
      ),
    withdraw: (finding) =>
      write(place.acceptance(finding), ({ port, useCases }, checked) =>
        useCases.withdrawAcceptance(port, checked, finding),
      ),
    correct: (correction) =>
      write(place.tables, ({ port, useCases }, checked) => useCases.correctTable(port, checked, correction)),
    showMarks: (shown) => write(place.marks, marking(shown)),
    writeResultSheet: () =>
      write(place.resultSheet, ({ port, useCases }, checked) =>
        useCases.writeResultSheet(port, checked, store.state().language),
      ),
    previewReport,
    fillReport,
    refillParagraph: (key) =>
      write(place.report, async ({ port }, checked) => {
        const { reportUseCases } = await import('./report-use-cases');
        return reportUseCases.refillParagraph(port, checked, store.state().language, key);
      }),
    addFactSheets: () =>
      write(place.factSheets, async ({ port }, checked) => {
        const { reportUseCases } = await import('./report-use-cases');
        return reportUseCases.addFactSheets(port, checked, store.state().language);
      }),
    addTemplateSheet: (offered) =>
      write(place.templates, async ({ port }, checked) => {
        const { reportUseCases } = await import('./report-use-cases');
        return reportUseCases.addTemplateSheet(port, checked, store.state().language, offered);
      }),
    chooseTemplateSet: (set) =>
      write(place.templateSet, async ({ port }, checked) => {
        const { reportUseCases } = await import('./report-use-cases');
        return reportUseCases.chooseTemplateSet(port, checked, set);
      }),
    importTemplates: async (file) => {
      const { reportUseCases } = await import('./report-use-cases');
      const reading = reportUseCases.readTemplateFile(file);
      if ('fault' in reading) return reading.fault;
      await write(place.templates, ({ port }, checked) =>
        reportUseCases.addTemplateSets(port, checked, store.state().language, reading.sets),
      );
      return null;
    },
    chooseReportTable: (table) =>
      write(place.reportTable, async ({ port }, checked) => {
        const { reportUseCases } = await import('./report-use-cases');
        return reportUseCases.chooseReportTable(port, checked, table);
      }),
    restoreUnfinished: () =>
      write(place.unfinished, ({ port, useCases }, checked) => useCases.restoreUnfinished(port, checked.reading)),
    undo,
  };
}
