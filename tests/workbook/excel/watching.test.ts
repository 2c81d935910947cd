import type { WorkbookEvent } from '../../../src/workbook/port';
import { stopOffice, turn } from '../../excel-host/open-excel';
import { at, resultDocument, TABLE } from '../contract/fixtures';
import { openInExcel } from './open';

afterAll(stopOffice);

async function watched() {
  const opened = await openInExcel([TABLE, { name: '说明', rows: [['x']] }]);
  await opened.port.read();
  const events: WorkbookEvent[] = [];
  const stop = await opened.port.watch((event) => events.push(event));
  const settled = async () => {
    for (let count = 0; count < 5; count += 1) await turn();
    return events;
  };
  return { ...opened, stop, settled };
}

/** What puts a result out of date by itself. */
function isEdit({ kind }: WorkbookEvent): boolean {
  return kind === 'changed' || kind === 'structure';
}

test("the clerk's edits are told with sheet and cells", async () => {
  const { enter, settled } = await watched();
  await enter(at('B3'), 5);
  expect((await settled()).filter(isEdit)).toEqual([
    { kind: 'changed', sheet: '支出表', area: { top: 2, left: 1, bottom: 2, right: 1 } },
  ]);
});

test('sheets whose formulas were calculated are told', async () => {
  const { enter, settled } = await watched();
  await enter(at('B3'), 5);
  expect(await settled()).toContainEqual({ kind: 'calculated', sheet: '支出表' });
});

test('a new number format is told, which may change what a figure is', async () => {
  const { run, settled } = await watched();
  await run(async (context) => {
    context.workbook.worksheets.getItem('支出表').getRange('B3').numberFormat = [['0.0']];
    await context.sync();
  });
  expect(await settled()).toContainEqual({
    kind: 'formatted',
    sheet: '支出表',
    area: { top: 2, left: 1, bottom: 2, right: 1 },
  });
});

test('our own writes are not told as edits', async () => {
  const { port, settled } = await watched();
  await port.write({
    cells: [{ at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } }],
    sheets: [resultDocument(['有误'])],
    marks: [{ at: at('B3'), severity: 'error' }],
    state: '{}',
  });
  expect((await settled()).filter(isEdit)).toEqual([]);
});

test('edits after our own writes are told again', async () => {
  const { port, enter, settled } = await watched();
  await port.write({ sheets: [resultDocument(['有误'])] });
  await enter(at('B3'), 5);
  expect((await settled()).filter(isEdit).map(({ kind }) => kind)).toEqual(['changed']);
});

test('the selection is told', async () => {
  const { port, settled } = await watched();
  await port.select('说明', { top: 3, left: 1, bottom: 4, right: 2 });
  expect(await settled()).toContainEqual({
    kind: 'selected',
    sheet: '说明',
    area: { top: 3, left: 1, bottom: 4, right: 2 },
  });
});

test('added and deleted sheets are told as a change of structure', async () => {
  const { run, settled } = await watched();
  await run(async (context) => {
    context.workbook.worksheets.add('新');
    await context.sync();
    context.workbook.worksheets.getItem('新').delete();
    await context.sync();
  });
  expect((await settled()).map(({ kind }) => kind)).toEqual(['structure', 'structure']);
});

test('nothing is told after the watch was ended', async () => {
  const { stop, enter, settled } = await watched();
  await stop();
  await enter(at('B3'), 5);
  expect(await settled()).toEqual([]);
});

test('selecting on a sheet that is gone says so', async () => {
  const { port } = await watched();
  await expect(port.select('没有', { top: 0, left: 0, bottom: 0, right: 0 })).rejects.toMatchObject({
    code: 'sheet-gone',
    values: { sheet: '没有' },
  });
});

test('selecting shows the sheet', async () => {
  const { port, run } = await watched();
  await port.select('说明', { top: 0, left: 0, bottom: 0, right: 0 });
  const active = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe('说明');
});
