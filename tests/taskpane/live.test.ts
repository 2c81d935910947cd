import { createPane } from '../../src/taskpane/pane';
import { createStore } from '../../src/taskpane/store';
import { stopOffice, turn } from '../excel-host/open-excel';
import type { StartSheet } from '../workbook/contract/fixtures';
import { openInExcel } from '../workbook/excel/open';

afterAll(stopOffice);

/** A table whose total and one change are wrong. */
function table(name: string, lines = 6): StartSheet {
  const rows = Array.from({ length: lines }, (_, index) => [`项目${index + 1}`, 100 + index, 90, 10 + index]);
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  return {
    name,
    rows: [
      ['2024年支出决算表'],
      ['单位：万元'],
      ['项目', '2024年', '2023年', '增减额'],
      ['项目零', 50, 40, 11],
      ...rows,
      ['合计', sum(1) + 51, sum(2) + 40, sum(3) + 11],
    ],
  };
}

async function settle(): Promise<void> {
  for (let count = 0; count < 8; count += 1) await turn();
}

async function checkedPane(lines = 6) {
  const opened = await openInExcel([
    table('甲表', lines),
    table('乙表', lines),
    table('丙表', lines),
    table('丁表', lines),
  ]);
  const pane = createPane(createStore(), () => Promise.resolve(opened.port));
  await pane.open();
  await pane.check();
  await settle();
  const tables = (ids: ReadonlySet<string>) => [
    ...new Set(
      pane.store
        .state()
        .listed.filter(({ finding }) => ids.has(finding.id))
        .map(({ finding }) => finding.table),
    ),
  ];
  return { ...opened, pane, state: pane.store.state, tables };
}

describe('after an edit in Excel', () => {
  it('the findings of its table are marked, the others are not', async () => {
    const { enter, state, tables } = await checkedPane();
    await enter({ sheet: '乙表', row: 4, column: 1 }, 120);
    await settle();
    expect([state().outdated, tables(state().touched)]).toEqual([true, ['乙表!A3:D11']]);
  });

  it('within two seconds', async () => {
    const { enter, state } = await checkedPane();
    const started = Date.now();
    await enter({ sheet: '乙表', row: 4, column: 1 }, 120);
    while (state().touched.size === 0 && Date.now() - started < 2000) await turn();
    expect(state().touched.size).toBeGreaterThan(0);
  });

  it('beside the table all findings of its sheet are marked', async () => {
    const { enter, state, tables } = await checkedPane();
    await enter({ sheet: '丙表', row: 1, column: 0 }, '单位：元');
    await settle();
    expect(tables(state().touched)).toEqual(['丙表!A3:D11']);
  });

  it('a new check finds what a check of all finds', async () => {
    const { enter, pane, state, port } = await checkedPane();
    await enter({ sheet: '乙表', row: 4, column: 1 }, 120);
    await settle();
    await pane.check();
    const found = state().listed.map(({ finding }) => finding);
    const other = createPane(createStore(), () => Promise.resolve(port));
    await other.check();
    expect([state().outdated, state().touched.size, found]).toEqual([
      false,
      0,
      other.store.state().listed.map(({ finding }) => finding),
    ]);
  });

  it('a new check reads the changed sheet only', async () => {
    const { enter, pane, host } = await checkedPane(120);
    const traffic = async () => {
      const before = host.counts.bytesOut;
      await pane.check();
      return host.counts.bytesOut - before;
    };
    const all = await traffic();
    await enter({ sheet: '乙表', row: 4, column: 1 }, 120);
    await settle();
    expect((await traffic()) / all).toBeLessThan(0.25);
  });

  it('during a check the results are out of date at once', async () => {
    const { enter, pane, state } = await checkedPane();
    const checking = pane.check();
    await turn();
    await enter({ sheet: '乙表', row: 4, column: 1 }, 120);
    await settle();
    await checking;
    expect(state().outdated).toBe(true);
  });

  it('a new colour leaves the results as they are', async () => {
    const { run, state } = await checkedPane();
    await run(async (context) => {
      context.workbook.worksheets.getItem('乙表').getRange('B5').format.fill.color = '#FFFF00';
      await context.sync();
    });
    await settle();
    expect(state().outdated).toBe(false);
  });

  it('a renamed sheet is found again by the next check', async () => {
    const { run, pane, state } = await checkedPane();
    await run(async (context) => {
      context.workbook.worksheets.getItem('乙表').name = '改名';
      await context.sync();
    });
    await pane.check();
    expect(state().checked?.result.tables.map(({ id }) => id)).toContain('改名!A3:D11');
  });
});

describe('with 自动重新校验', () => {
  it('the results follow an edit', async () => {
    const { enter, pane, state } = await checkedPane();
    pane.store.dispatch({ type: 'follows', follows: true });
    await enter({ sheet: '甲表', row: 3, column: 1 }, 51);
    const started = Date.now();
    while ((!state().outdated || state().work !== null) && Date.now() - started < 500) await turn();
    while (state().outdated && Date.now() - started < 4000) await turn();
    expect([state().outdated, state().listed.some(({ solved }) => solved)]).toEqual([false, true]);
  });

  it('wait in silence while a cell is being edited', async () => {
    const { enter, pane, state, host } = await checkedPane();
    pane.store.dispatch({ type: 'follows', follows: true });
    await enter({ sheet: '甲表', row: 3, column: 1 }, 51);
    await settle();
    host.editCell(true);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    const during = [state().outdated, state().problem, state().follows];
    host.editCell(false);
    const started = Date.now();
    while (state().outdated && Date.now() - started < 4000) await turn();
    expect([during, state().outdated]).toEqual([[true, null, true], false]);
  });
});

test('after a write that broke off, all of the workbook is read', async () => {
  const { pane, host, state, port } = await checkedPane();
  host.setFaults({ refuse: ({ Name }) => (Name === 'Values' ? 'GeneralException' : undefined) });
  await pane.writeResultSheet();
  host.setFaults({});
  expect(state().problem?.code).toBe('host-failure');
  const again = jest.spyOn(port, 'readAgain');
  await pane.showMarks(true);
  expect([state().problem, again.mock.calls.length]).toEqual([null, 0]);
});
