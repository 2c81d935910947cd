import { joinedLines } from '../../core/grid/joined-lines';
import { WorkbookError } from '../../workbook/port';
import type { Pane } from '../pane';
import { createGalleryWorkbook, type GallerySheet, type GalleryWorkbook } from './gallery-workbook';
import { protectedSheet, rowOf, SHEET, samples } from './samples';

/** A state of the pane: the workbook it is about and what a person does to get there. */
export interface Scene {
  readonly name: string;
  readonly workbook: () => GalleryWorkbook;
  readonly play: (pane: Pane, workbook: GalleryWorkbook) => Promise<void>;
  /** Buttons to click at the end, by their words in `messages/pane`. */
  readonly click?: 'pane.reason.write';
}

const over =
  (...sheets: readonly GallerySheet[]) =>
  () =>
    createGalleryWorkbook(sheets);

async function openAndCheck(pane: Pane): Promise<void> {
  await pane.open();
  await pane.check();
}

async function applyFirstFix(pane: Pane): Promise<void> {
  const diagnosis = pane.store.state().listed.flatMap(({ finding }) => finding.diagnoses)[0];
  if (diagnosis !== undefined) await pane.applyFix(diagnosis);
}

async function acceptAll(pane: Pane): Promise<void> {
  for (const { finding } of pane.store.state().listed) {
    if (finding.severity === 'warning')
      await pane.accept(finding, '上年未安排住房保障支出，本年新增，已核对预算批复。');
  }
}

async function openReport(pane: Pane): Promise<void> {
  await openAndCheck(pane);
  pane.store.dispatch({ type: 'view', view: 'report' });
  await pane.previewReport();
}

/** Types into the paragraph of the report that tells of the spending. */
function editReport(pane: Pane, workbook: GalleryWorkbook): void {
  const { preview, checked } = pane.store.state();
  const words = preview?.paragraphs.find(({ key }) => key === 'spending')?.fresh;
  for (const sheet of checked?.reading.content.sheets ?? []) {
    for (let row = 0; row < sheet.rowCount; row += 1) {
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const content = sheet.content(row, column);
        if (typeof content === 'string' && joinedLines(content) === words) {
          workbook.type({ sheet: sheet.name, row, column }, `${content}以上支出均按预算执行。`);
        }
      }
    }
  }
}

const failing = (error: unknown) => (): GalleryWorkbook => ({
  ...createGalleryWorkbook([samples.consistent]),
  read: () => Promise.reject(error),
});

/** A workbook whose last write was cut off. */
function cutOff(): GalleryWorkbook {
  const workbook = createGalleryWorkbook([samples.consistent]);
  return { ...workbook, read: async () => ({ ...(await workbook.read()), unfinished: {} }) };
}

/** Every state that is to be looked at, in the order in which a person meets them. */
export const SCENES: readonly Scene[] = [
  { name: 'first-use', workbook: over(samples.consistent), play: (pane) => pane.open() },
  {
    name: 'reading',
    workbook: () => ({ ...createGalleryWorkbook([]), read: () => new Promise(() => undefined) }),
    play: async (pane) => void pane.open(),
  },
  {
    name: 'no-table',
    workbook: over(samples.noTable),
    play: async (pane, workbook) => {
      await pane.open();
      workbook.pointAt('会议签到', { top: 0, left: 0, bottom: 2, right: 1 });
    },
  },
  { name: 'unconfirmed', workbook: over(samples.noUnit), play: (pane) => pane.open() },
  {
    name: 'tables',
    workbook: over(samples.consistent),
    play: async (pane) => {
      await pane.open();
      pane.store.dispatch({ type: 'view', view: 'tables' });
    },
  },
  {
    name: 'tables-unconfirmed',
    workbook: over(samples.noUnit),
    play: async (pane) => {
      await pane.open();
      pane.store.dispatch({ type: 'view', view: 'tables' });
    },
  },
  {
    name: 'checking',
    workbook: () => ({ ...createGalleryWorkbook([]), read: () => new Promise(() => undefined) }),
    play: async (pane) => void pane.check(),
  },
  { name: 'ready', workbook: over(samples.consistent), play: openAndCheck },
  { name: 'cause', workbook: over(samples.transposed), play: openAndCheck },
  { name: 'undecided', workbook: over(samples.undecided), play: openAndCheck },
  { name: 'hostile-names', workbook: over(samples.hostile), play: openAndCheck },
  { name: 'many', workbook: over(samples.many), play: openAndCheck },
  { name: 'rounding', workbook: over(samples.rounding), play: openAndCheck },
  { name: 'to-explain', workbook: over(samples.toExplain), play: openAndCheck },
  {
    name: 'outdated',
    workbook: over(samples.transposed),
    play: async (pane, workbook) => {
      await openAndCheck(pane);
      workbook.type({ sheet: SHEET, row: rowOf('农林水支出'), column: 1 }, 1236.5);
    },
  },
  {
    name: 'fixed',
    workbook: over(samples.transposed),
    play: async (pane) => {
      await openAndCheck(pane);
      await applyFirstFix(pane);
    },
  },
  { name: 'reason', workbook: over(samples.toExplain), play: openAndCheck, click: 'pane.reason.write' },
  {
    name: 'accepted',
    workbook: over(samples.toExplain),
    play: async (pane) => {
      await openAndCheck(pane);
      await acceptAll(pane);
    },
  },
  { name: 'report-empty', workbook: over(samples.consistent), play: openReport },
  {
    name: 'report-fact-sheets',
    workbook: over(samples.consistent),
    play: async (pane) => {
      await openReport(pane);
      await pane.addFactSheets();
      await pane.previewReport();
    },
  },
  {
    name: 'report-tables',
    workbook: over(samples.consistent, { ...samples.undecided, name: '初稿' }),
    play: openReport,
  },
  {
    name: 'report-filled',
    workbook: over(samples.consistent),
    play: async (pane) => {
      await openReport(pane);
      await pane.fillReport();
    },
  },
  {
    name: 'report-edited',
    workbook: over(samples.consistent),
    play: async (pane, workbook) => {
      await openReport(pane);
      await pane.fillReport();
      editReport(pane, workbook);
      await pane.check();
      await pane.previewReport();
    },
  },
  {
    name: 'report-outdated',
    workbook: over(samples.consistent),
    play: async (pane, workbook) => {
      await openReport(pane);
      await pane.fillReport();
      workbook.type({ sheet: SHEET, row: rowOf('农林水支出'), column: 1 }, 1237.4);
      await pane.check();
      await pane.previewReport();
    },
  },
  { name: 'unfinished', workbook: cutOff, play: openAndCheck },
  {
    name: 'protected',
    workbook: over(protectedSheet(samples.transposed)),
    play: async (pane) => {
      await openAndCheck(pane);
      await pane.showMarks(true);
      await applyFirstFix(pane);
    },
  },
  {
    name: 'cell-edit',
    workbook: failing(new WorkbookError('cell-edit-mode')),
    play: async (pane) => {
      void pane.check();
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
  },
  { name: 'failure', workbook: failing(new Error('a fault in the host')), play: (pane) => pane.check() },
  { name: 'broken', workbook: over(samples.consistent), play: (pane) => pane.open() },
];
