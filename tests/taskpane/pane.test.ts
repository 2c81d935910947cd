import { createGalleryWorkbook, type GallerySheet } from '../../src/taskpane/gallery/gallery-workbook';
import { protectedSheet, rowOf, SHEET, samples } from '../../src/taskpane/gallery/samples';
import { createPane } from '../../src/taskpane/pane';
import { createStore } from '../../src/taskpane/store';

const WRONG_CELL = { sheet: SHEET, row: rowOf('社会保障和就业支出'), column: 1 };

/** The pane over a workbook in memory, with all that it asks of the program. */
function setUp(...sheets: readonly GallerySheet[]) {
  const workbook = createGalleryWorkbook(sheets);
  const reads = jest.fn(workbook.read);
  const pane = createPane(createStore(), () => Promise.resolve({ ...workbook, read: reads }));
  return { pane, workbook, reads, state: pane.store.state };
}

async function checked(...sheets: readonly GallerySheet[]) {
  const all = setUp(...sheets);
  await all.pane.check();
  return all;
}

function firstDiagnosis(state: ReturnType<typeof setUp>['state']) {
  const diagnosis = state().listed.flatMap(({ finding }) => finding.diagnoses)[0];
  if (diagnosis === undefined) throw new Error('the sample has no diagnosis');
  return diagnosis;
}

describe('opening the pane', () => {
  it('shows the tables and keeps the findings for the button', async () => {
    const { pane, state } = setUp(samples.transposed);
    await pane.open();
    expect([state().checked?.result.tables.length, state().listed, state().judged]).toEqual([1, [], false]);
  });
});

describe('一键校验', () => {
  it('reads the workbook once', async () => {
    const { reads } = await checked(samples.transposed);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('lists nothing for consistent figures', async () => {
    const { state } = await checked(samples.consistent);
    expect([state().listed, state().checked?.result.summary.ready]).toEqual([[], true]);
  });

  it('is out of date after an edit', async () => {
    const { state, workbook } = await checked(samples.consistent);
    workbook.type(WRONG_CELL, 1);
    expect(state().outdated).toBe(true);
  });
});

describe('a fix', () => {
  it('is written into the cell and solves its findings in their places', async () => {
    const { pane, state, workbook } = await checked(samples.transposed);
    const before = state().listed.length;
    await pane.applyFix(firstDiagnosis(state));
    expect([workbook.contentAt(WRONG_CELL), state().listed.map((each) => each.solved)]).toEqual([
      381.12,
      Array(before).fill(true),
    ]);
  });

  it('can be taken back', async () => {
    const { pane, state, workbook } = await checked(samples.transposed);
    const diagnosis = firstDiagnosis(state);
    await pane.applyFix(diagnosis);
    await pane.undo([...state().receipts.keys()][0] ?? '');
    expect([workbook.contentAt(WRONG_CELL), state().listed.some((each) => each.solved)]).toEqual([381.21, false]);
  });

  it('does not overwrite what the clerk has typed meanwhile', async () => {
    const { pane, state, workbook } = await checked(samples.transposed);
    workbook.type(WRONG_CELL, 380);
    await pane.applyFix(firstDiagnosis(state));
    expect([workbook.contentAt(WRONG_CELL), state().problem?.code]).toEqual([380, 'changed-meanwhile']);
  });

  it('leaves a protected sheet alone and says so', async () => {
    const { pane, state, workbook } = await checked(protectedSheet(samples.transposed));
    await pane.applyFix(firstDiagnosis(state));
    expect([workbook.contentAt(WRONG_CELL), state().problem?.code]).toEqual([381.21, 'protected-sheet']);
  });
});

describe('a reason', () => {
  it('settles a warning and can be withdrawn', async () => {
    const { pane, state } = await checked(samples.toExplain);
    const [listed] = state().listed;
    if (listed === undefined) throw new Error('the sample has no warning');
    await pane.accept(listed.finding, '已核对预算批复');
    const accepted = state().listed[0]?.finding.accepted?.reason;
    await pane.withdraw(listed.finding);
    expect([accepted, state().listed[0]?.finding.accepted]).toEqual(['已核对预算批复', undefined]);
  });
});

describe('a correction', () => {
  it('takes a table out and can be taken back', async () => {
    const { pane, state } = await checked(samples.consistent);
    const table = state().checked?.result.tables[0];
    if (table === undefined) throw new Error('the sample has no table');
    await pane.correct({ sheet: SHEET, area: table.area, notATable: true });
    const without = state().checked?.result.tables.length;
    await pane.undo('tables');
    expect([without, state().checked?.result.tables.length]).toEqual([0, 1]);
  });

  it('confirms what was recognised', async () => {
    const { pane, state } = await checked(samples.noUnit);
    const table = state().checked?.result.tables[0];
    if (table === undefined) throw new Error('the sample has no table');
    await pane.correct({ sheet: SHEET, area: table.area, unit: '万元' });
    expect(state().checked?.result.tables.map((each) => each.confirmed)).toEqual([true]);
  });
});

describe('marks', () => {
  it('stay on in the next check, which reads the workbook once all the same', async () => {
    const { pane, state, reads } = await checked(samples.transposed);
    await pane.showMarks(true);
    reads.mockClear();
    await pane.check();
    expect([reads.mock.calls.length, state().receipts.has('marks')]).toEqual([1, true]);
  });

  it('name the sheets that are protected', async () => {
    const { pane, state } = await checked(protectedSheet(samples.transposed));
    await pane.showMarks(true);
    expect(state().receipts.get('marks')?.unmarkedSheets).toEqual([SHEET]);
  });
});

describe('the report', () => {
  it('is filled without a check before', async () => {
    const { pane, workbook } = setUp(samples.consistent);
    const before = workbook.sheetNames().length;
    await pane.fillReport();
    expect(workbook.sheetNames().length).toBeGreaterThan(before);
  });

  it('tells of the table that was chosen', async () => {
    const { pane, state } = await checked(samples.consistent, { ...samples.undecided, name: '另一张' });
    await pane.previewReport();
    const [other] = state().preview?.report.alternatives ?? [];
    await pane.chooseReportTable(other ?? '');
    await pane.previewReport();
    expect([other, state().preview?.report.table]).toEqual(['另一张!A3:B10', '另一张!A3:B10']);
  });
});
