import { ownSheetsOf } from '../../src/core/grid/own-sheets';
import type { Sheet, WorkbookContent } from '../../src/core/grid/sheet';
import { createPane, type Pane } from '../../src/taskpane/pane';
import type { Problem } from '../../src/taskpane/pane-state';
import { createStore } from '../../src/taskpane/store';
import { stopOffice, turn } from '../excel-host/open-excel';
import type { StartSheet } from '../workbook/contract/fixtures';
import { type OpenInExcel, openInExcel } from '../workbook/excel/open';

afterAll(stopOffice);
jest.setTimeout(60_000);

/** 381.21 should be 381.12: the total and the change say so. The last line must be explained. */
const TABLE: StartSheet = {
  name: '支出表',
  rows: [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '2024年', '2023年', '增减额'],
    ['教育支出', 1200.55, 1100.25, 100.3],
    ['社会保障和就业支出', 381.21, 350.1, 31.02],
    ['卫生健康支出', 95.4, 90.33, 5.07],
    ['交通运输支出', 160.25, 80.1, 80.15],
    ['合计', 1837.32, 1620.78, 216.54],
  ],
};
const NOTES: StartSheet = { name: '说明', rows: [['数据来源：决算报表。']] };

type Write = (pane: Pane) => Promise<void>;

function first<Each>(list: readonly Each[] | undefined): Each {
  const [found] = list ?? [];
  if (found === undefined) throw new Error('the sample has nothing to try this with');
  return found;
}

const listed = ({ store }: Pane) => store.state().listed.map(({ finding }) => finding);

/** Everything of the pane that writes into the workbook. */
const WRITES: readonly (readonly [string, Write])[] = [
  ['marks', (pane) => pane.showMarks(true)],
  ['the result sheet', (pane) => pane.writeResultSheet()],
  ['a fix', (pane) => pane.applyFix(first(listed(pane).flatMap(({ diagnoses }) => diagnoses)))],
  ['a reason', (pane) => pane.accept(first(listed(pane).filter(({ severity }) => severity === 'warning')), '新增项目')],
  [
    'a correction',
    (pane) => {
      const { sheet, area } = first(pane.store.state().checked?.result.tables);
      return pane.correct({ sheet: sheet.name, area, unit: '元', roles: { 1: 'current' } });
    },
  ],
  ['the report', (pane) => pane.fillReport()],
  ['the sheets of facts', (pane) => pane.addFactSheets()],
  ['the sheet of templates', (pane) => pane.addTemplateSheet(null)],
  ['the table of the report', (pane) => pane.chooseReportTable(first(pane.store.state().checked?.result.tables).id)],
];

/** One library serves all the workbooks of this file: a pane that is done with must not hear of the next ones. */
const watches: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of watches.splice(0)) await stop().catch(() => undefined);
});

async function opened(level: '1.14' | '1.15' = '1.15') {
  const { port, ...rest } = await openInExcel([TABLE, NOTES], { excelApi: level });
  const watch: typeof port.watch = async (listener) => {
    const stop = await port.watch(listener);
    watches.push(stop);
    return stop;
  };
  const excel: OpenInExcel = { ...rest, port: { ...port, watch } };
  const pane = createPane(createStore(), () => Promise.resolve(excel.port));
  await pane.check();
  return { ...excel, pane, state: pane.store.state };
}

function told(sheet: Sheet) {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => [
      sheet.content(row, column),
      sheet.formula(row, column),
      sheet.format(row, column),
    ]),
  );
  return { name: sheet.name, rows, merges: sheet.merges };
}

/** The clerk's sheets, and ours that hold anything. */
function look(content: WorkbookContent) {
  const own = ownSheetsOf(content);
  const isFilled = (sheet: Sheet) =>
    told(sheet).rows.some((row) => row.some(([value]) => value !== null && value !== ''));
  return {
    clerks: content.sheets.filter(({ name }) => !own.has(name)).map(told),
    ours: content.sheets.filter((sheet) => own.has(sheet.name) && isFilled(sheet)).map(({ name }) => name),
  };
}

/** Conditional formats that are left in the workbook, ours and half-made ones. */
function formatsIn({ model }: OpenInExcel): number {
  return model.state.sheets.reduce((sum, { state }) => sum + state.conditionalFormats.length, 0);
}

/** How many actions reach Excel from a write, its reading before and after included. */
async function actionsOf(write: Write): Promise<number> {
  const { host, pane } = await opened();
  let count = 0;
  host.setFaults({
    between: () => {
      count += 1;
    },
  });
  await write(pane);
  return count;
}

/** Excel refuses one action of a write, or that and everything after it. */
function refuseAt({ host }: OpenInExcel, position: number, forGood: boolean): void {
  let count = -1;
  host.setFaults({
    refuse: () => {
      count += 1;
      return count === position || (forGood && count > position) ? 'GeneralException' : undefined;
    },
  });
}

const PLACES = [0.35, 0.6, 0.8];

describe.each(WRITES)('%s', (name, write) => {
  const isFix = name === 'a fix';
  let actions = 0;

  beforeAll(async () => {
    actions = await actionsOf(write);
  });

  test('is written by a host of either level in the same way', async () => {
    const both: { readonly problem: Problem | null; readonly content: ReturnType<typeof look> }[] = [];
    for (const level of ['1.14', '1.15'] as const) {
      const { pane, look: content, state } = await opened(level);
      await write(pane);
      both.push({ content: look(content()), problem: state().problem });
    }
    expect([both[0]?.problem, both[0]]).toEqual([null, both[1]]);
  });

  test.each(PLACES)('that breaks off (%p of the way) is taken back, is said, and can be tried again', async (share) => {
    const excel = await opened();
    const before = look(excel.look());
    refuseAt(excel, Math.floor(share * actions), false);
    await write(excel.pane);
    excel.host.setFaults({});
    const after = look(excel.look());
    const wasWritten = excel.state().receipts.size > 0;
    // Either all of it is there, or nothing.
    if (!(isFix && wasWritten)) expect(after.clerks).toEqual(before.clerks);
    if (!wasWritten) expect([after.ours, formatsIn(excel), excel.state().problem === null]).toEqual([[], 0, false]);
    if (wasWritten) return;
    await write(excel.pane);
    expect([excel.state().problem, excel.state().receipts.size]).toEqual([null, 1]);
  });

  test.each(PLACES)('after which the pane is gone (%p of the way) leaves the workbook whole', async (share) => {
    const excel = await opened();
    const before = look(excel.look());
    refuseAt(excel, Math.floor(share * actions), true);
    await write(excel.pane);
    excel.host.setFaults({});
    const again = createPane(createStore(), () => Promise.resolve(excel.port));
    await again.check();
    const { unfinished } = again.store.state().checked?.reading ?? {};
    if (unfinished !== undefined) {
      await again.restoreUnfinished();
      expect([look(excel.look()).ours, look(excel.look()).clerks]).toEqual([[], before.clerks]);
    }
    const isWritten = isFix && look(excel.look()).clerks[0]?.rows[4]?.[1]?.[0] === 381.12;
    if (!isWritten) expect(look(excel.look()).clerks).toEqual(before.clerks);
    expect([again.store.state().checked?.reading.unfinished, again.store.state().problem]).toEqual([undefined, null]);
  });

  test('waits until the cell that is edited is left', async () => {
    const { pane, host, state } = await opened();
    host.editCell(true);
    const writing = write(pane);
    await turn();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waits = state().work?.waitsForCellEdit;
    host.editCell(false);
    await writing;
    expect([waits, state().problem, state().receipts.size]).toEqual([true, null, 1]);
  });

  test('can be given up while a cell is edited', async () => {
    const { pane, host, state, look: content } = await opened();
    const before = look(content());
    host.editCell(true);
    const writing = write(pane);
    await new Promise((resolve) => setTimeout(resolve, 50));
    pane.cancel();
    host.editCell(false);
    await writing;
    expect([state().work, look(content())]).toEqual([null, before]);
  });

  test('where the structure is protected says so or needs no sheet', async () => {
    const { pane, run, state, look: content } = await opened();
    await run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await pane.check();
    const before = look(content());
    await write(pane);
    const code = state().problem?.code;
    expect([undefined, 'protected-workbook']).toContain(code);
    if (code !== undefined) expect(look(content())).toEqual(before);
  });

  test('where the table is protected leaves it as it is', async () => {
    const { pane, run, state, look: content } = await opened();
    await run(async (context) => {
      context.workbook.worksheets.getItem('支出表').protection.protect();
      await context.sync();
    });
    await pane.check();
    const before = look(content());
    await write(pane);
    expect(look(content()).clerks).toEqual(before.clerks);
    expect([undefined, 'protected-sheet']).toContain(state().problem?.code);
  });

  test.each<readonly [string, (excel: OpenInExcel) => Promise<unknown>]>([
    [
      'was deleted',
      ({ run }) =>
        run(async (context) => {
          context.workbook.worksheets.getItem('支出表').delete();
          await context.sync();
        }),
    ],
    [
      'was renamed',
      ({ run }) =>
        run(async (context) => {
          context.workbook.worksheets.getItem('支出表').name = '改名';
          await context.sync();
        }),
    ],
  ])('where the sheet %s after the check does no harm', async (_, meanwhile) => {
    const excel = await opened();
    await meanwhile(excel);
    const before = look(excel.look());
    await write(excel.pane);
    expect(look(excel.look()).clerks).toEqual(before.clerks);
    expect([undefined, 'sheet-gone', 'changed-meanwhile']).toContain(excel.state().problem?.code);
  });

  test('in a slow Excel is written all the same', async () => {
    const { pane, host, state } = await opened();
    host.setFaults({ delay: 30 });
    await write(pane);
    host.setFaults({});
    expect([state().problem, state().receipts.size]).toEqual([null, 1]);
  });

  test('while somebody else edits a cell keeps that edit, and the results know of it', async () => {
    const excel = await opened();
    let isDone = false;
    excel.host.setFaults({
      between: () => {
        if (isDone) return;
        isDone = true;
        void excel.enter({ sheet: '说明', row: 0, column: 0 }, '数据来源：部门决算。');
      },
    });
    await write(excel.pane);
    excel.host.setFaults({});
    const notes = excel.state().checked?.reading.content.sheets.find(({ name: title }) => title === '说明');
    const inWorkbook = look(excel.look()).clerks.find(({ name: title }) => title === '说明');
    expect([inWorkbook?.rows[0]?.[0]?.[0], notes?.content(0, 0)]).toEqual([
      '数据来源：部门决算。',
      '数据来源：部门决算。',
    ]);
  });
});
