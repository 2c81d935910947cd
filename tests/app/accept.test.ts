import { acceptFinding, withdrawAcceptance } from '../../src/app/accept';
import { type Checked, check } from '../../src/app/check';
import { writeResultSheet } from '../../src/app/result-sheet';
import type { CheckId } from '../../src/core/checks/check-id';
import type { Finding } from '../../src/core/findings/finding';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import { codeOf, contentsOf, type StartSheet } from '../workbook/contract/fixtures';
import { type OpenInExcel, openInExcel } from '../workbook/excel/open';
import { changed, EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

const REASON = '本年新增项目，已核实';
/** New this year, with a rate on a base of zero: may be what the clerk means, but both must be explained. */
const TO_EXPLAIN: StartSheet = changed([
  [8, 2, 0],
  [8, 3, 195.5],
  [8, 4, 100],
  [9, 2, 3828],
  [9, 3, 335.02],
  [9, 4, 8.75],
]);

function findingOf({ result }: Checked, of: CheckId): Finding {
  const finding = result.findings.find((each) => each.check === of);
  if (finding === undefined) throw new Error('there is nothing to accept');
  return finding;
}

async function accept(port: WorkbookPort, reason = REASON, of: CheckId = 'growth-rate'): Promise<void> {
  const checked = await check(port);
  await acceptFinding(port, checked, findingOf(checked, of), reason);
}

/** The reasons of what is found about rates, null where there is none. */
async function reasons(port: WorkbookPort) {
  const { findings } = (await check(port)).result;
  return findings.flatMap((each) => (each.check === 'growth-rate' ? [each.accepted?.reason ?? null] : []));
}

async function write(port: WorkbookPort, row: number, column: number, before: number, after: number): Promise<void> {
  const at = { sheet: EXPENDITURE.name, row, column };
  await port.write({ cells: [{ at, before: { value: before }, after: { value: after } }] });
}

describe.each(HOSTS)('an accepted finding in %s', (_, open) => {
  test('is kept with its reason, and the workbook is ready', async () => {
    const port = await open(TO_EXPLAIN);
    const before = await reasons(port);
    await accept(port, ` ${REASON}\n`);
    await accept(port, '新增', 'outlier');
    const { summary } = (await check(port)).result;
    expect([before, await reasons(port), summary.accepted, summary.ready]).toEqual([[null], [REASON], 2, true]);
  });

  test('is listed in 校验结果 with its reason', async () => {
    const port = await open(TO_EXPLAIN);
    await accept(port);
    await writeResultSheet(port, await check(port), 'zh-CN');
    const rows = contentsOf((await port.read()).content, '校验结果');
    expect(rows.filter((row) => row.includes(REASON)).map((row) => row[3])).toEqual(['支出表!E9']);
  });

  test('gets another reason in place of the first', async () => {
    const port = await open(TO_EXPLAIN);
    await accept(port, '先前的说明');
    await accept(port);
    const { state } = await check(port);
    expect([await reasons(port), state.accepted.length]).toEqual([[REASON], 1]);
  });

  test('is open again when the reason is withdrawn, and leaves no name behind', async () => {
    const port = await open(TO_EXPLAIN);
    await accept(port);
    const checked = await check(port);
    await withdrawAcceptance(port, checked, findingOf(checked, 'growth-rate'));
    expect([await reasons(port), (await port.read()).content.names]).toEqual([[null], []]);
  });

  test('is open again when its figure changes', async () => {
    const port = await open(TO_EXPLAIN);
    await accept(port);
    await write(port, 8, 4, 100, 99);
    expect(await reasons(port)).toEqual([null]);
  });

  test('is settled again when the figure is what it was', async () => {
    const port = await open(TO_EXPLAIN);
    await accept(port);
    await write(port, 8, 4, 100, 99);
    await write(port, 8, 4, 99, 100);
    expect(await reasons(port)).toEqual([REASON]);
  });

  test('on a protected sheet is kept by its id', async () => {
    const port = await open({ ...TO_EXPLAIN, protected: true });
    await accept(port);
    expect([await reasons(port), (await port.read()).content.names]).toEqual([[REASON], []]);
  });

  test('cannot be kept over the state of a later version', async () => {
    const port = await open(TO_EXPLAIN);
    await port.write({ state: '{"version":2}' });
    expect([await codeOf(accept(port)), (await port.read()).state]).toEqual(['newer-state', '{"version":2}']);
  });
});

describe('after rows were inserted above', () => {
  async function insertRows(excel: OpenInExcel, rows: string): Promise<void> {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(EXPENDITURE.name).getRange(rows).insert('Down');
      await context.sync();
    });
  }

  async function moved(): Promise<OpenInExcel> {
    const excel = await openInExcel([TO_EXPLAIN]);
    await accept(excel.port);
    await insertRows(excel, '2:4');
    return excel;
  }

  test('the reason still stands', async () => {
    const { port } = await moved();
    expect(await reasons(port)).toEqual([REASON]);
  });

  test('the reason still stands in the file that was saved', async () => {
    const { port, look } = await moved();
    const file = createFileWorkbook(writeWorkbookFile(look()));
    await file.write({ state: (await port.read()).state ?? '' });
    expect(await reasons(file)).toEqual([REASON]);
  });

  test('the reason can be withdrawn', async () => {
    const { port } = await moved();
    const checked = await check(port);
    await withdrawAcceptance(port, checked, findingOf(checked, 'growth-rate'));
    expect(await reasons(port)).toEqual([null]);
  });

  test('the reason lapses when the figure changes', async () => {
    const { port } = await moved();
    await write(port, 11, 4, 100, 99);
    expect(await reasons(port)).toEqual([null]);
  });

  test('the same words at another cell are not settled by it', async () => {
    const excel = await openInExcel([TO_EXPLAIN, { ...TO_EXPLAIN, name: '另一张' }]);
    await accept(excel.port);
    await insertRows(excel, '2:4');
    const found = (await check(excel.port)).result.findings.map(({ cells, accepted }) => [
      cells[0]?.sheet,
      accepted?.reason,
    ]);
    expect(found.filter(([, reason]) => reason !== undefined)).toEqual([[EXPENDITURE.name, REASON]]);
  });

  test('the reason goes with the row it was about', async () => {
    const excel = await moved();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(EXPENDITURE.name).getRange('12:12').delete('Up');
      await context.sync();
    });
    expect((await check(excel.port)).state.accepted).toEqual([]);
  });
});
