import type { HostErrorCode } from '../../../src/excel-host/host-error';
import { stopOffice } from '../../excel-host/open-excel';
import { at, resultDocument, TABLE } from '../contract/fixtures';
import { type OpenInExcel, openInExcel } from './open';

afterAll(stopOffice);

const CELLS = [
  { at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } },
  { at: at('B4'), before: { value: 12.25 }, after: { value: 2 } },
];

/** Refuses the first action with this name, and everything afterwards if `forGood`. */
function refuse({ host }: OpenInExcel, name: string, code: HostErrorCode, forGood = false): void {
  let refused = false;
  host.setFaults({
    refuse: (action) => {
      if (refused) return forGood ? code : undefined;
      refused = action.Name === name;
      return refused ? code : undefined;
    },
  });
}

test('while a cell is edited, a write is refused and says so', async () => {
  const { port, host } = await openInExcel([TABLE]);
  host.editCell(true);
  await expect(port.write({ state: '{}' })).rejects.toMatchObject({ code: 'cell-edit-mode' });
});

test('while a cell is edited, a reading is refused and says so', async () => {
  const { port, host } = await openInExcel([TABLE]);
  host.editCell(true);
  await expect(port.read()).rejects.toMatchObject({ code: 'cell-edit-mode' });
});

test('a sheet with more merged areas than Excel tells at once is read in bands', async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => [`项目${row}`, null, row]);
  const merges = Array.from({ length: 700 }, (_, index) => ({
    top: index * 2,
    left: 0,
    bottom: index * 2 + 1,
    right: 1,
  }));
  const opened = await openInExcel([
    { name: '合并', rows, merges: [...merges, { top: 1450, left: 2, bottom: 1499, right: 2 }] },
  ]);
  let refused = false;
  opened.host.setFaults({
    refuse: ({ QueryInfo }) => {
      if (refused || QueryInfo?.Select?.includes('address') !== true) return undefined;
      refused = true;
      return 'GeneralException';
    },
  });
  const { content } = await opened.port.read();
  const found = content.sheets[0]?.merges ?? [];
  expect([found.length, found.find(({ left }) => left === 2)]).toEqual([
    701,
    { top: 1450, left: 2, bottom: 1499, right: 2 },
  ]);
});

test('a write that breaks off is taken back', async () => {
  const opened = await openInExcel([TABLE]);
  refuse(opened, 'Clear', 'GeneralException');
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  await expect(opened.port.write({ cells: CELLS, sheets: [resultDocument(['新'])] })).rejects.toMatchObject({
    code: 'host-failure',
    values: { reason: 'GeneralException' },
  });
  opened.host.setFaults({});
  const { content } = await opened.port.read();
  expect([content.sheets[0]?.content(2, 1), content.sheets[1]?.content(1, 1)]).toEqual([1200.5, '旧']);
});

test('a write that was broken off for good leaves a note of how to have the former contents back', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  refuse(opened, 'Clear', 'GeneralException', true);
  await expect(opened.port.write({ cells: CELLS, sheets: [resultDocument(['新'])] })).rejects.toThrow();
  opened.host.setFaults({});
  const { unfinished } = await opened.port.read();
  expect(unfinished?.cells?.map(({ after }) => after)).toEqual([{ value: 1200.5 }, { value: 12.25 }]);
});

test('the note is gone once its plan was written', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  refuse(opened, 'Clear', 'GeneralException', true);
  await expect(opened.port.write({ cells: CELLS, sheets: [resultDocument(['新'])] })).rejects.toThrow();
  opened.host.setFaults({});
  const { unfinished } = await opened.port.read();
  await opened.port.write(unfinished ?? {});
  const after = await opened.port.read();
  expect([after.unfinished, after.content.sheets[0]?.content(2, 1)]).toEqual([undefined, 1200.5]);
});

test('a write that was broken off between two cells can be taken back', async () => {
  const opened = await openInExcel([TABLE]);
  let values = 0;
  opened.host.setFaults({
    refuse: ({ Name }) => {
      values += Name === 'Values' ? 1 : 0;
      return values > 1 ? 'GeneralException' : undefined;
    },
  });
  await expect(opened.port.write({ cells: CELLS })).rejects.toThrow();
  opened.host.setFaults({});
  const broken = await opened.port.read();
  await opened.port.write(broken.unfinished ?? {});
  const { content, unfinished } = await opened.port.read();
  expect([
    broken.content.sheets[0]?.content(2, 1),
    content.sheets[0]?.content(2, 1),
    content.sheets[0]?.content(3, 1),
    unfinished,
  ]).toEqual([1, 1200.5, 12.25, undefined]);
});

test('the note stays until then, whatever else is written', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  refuse(opened, 'Clear', 'GeneralException', true);
  await expect(opened.port.write({ cells: CELLS, sheets: [resultDocument(['新'])] })).rejects.toThrow();
  opened.host.setFaults({});
  const { unfinished } = await opened.port.read();
  await opened.port.write({ sheets: [resultDocument(['别的'])], state: '{}' });
  expect((await opened.port.read()).unfinished).toEqual(unfinished);
});

test('a finished write leaves no note', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ cells: CELLS, sheets: [resultDocument(['新'])] });
  expect((await opened.port.read()).unfinished).toBeUndefined();
});

test('a sheet of ours that was deleted after the reading is written anew', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  await opened.port.read();
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('校验结果').delete();
    await context.sync();
  });
  const { addedSheets } = await opened.port.write({ sheets: [resultDocument(['新'])] });
  expect([addedSheets, opened.look().sheets[1]?.content(1, 1)]).toEqual([['result'], '新']);
});

test('marks that the clerk has removed after the reading do no harm', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ marks: [{ at: at('B3'), severity: 'error' }] });
  await opened.port.read();
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('支出表').getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  await opened.port.write({ marks: [{ at: at('B4'), severity: 'error' }] });
  expect(opened.marks()).toEqual([{ at: at('B4'), severity: 'error' }]);
});

test('an anchor that somebody has taken away after the reading is set anew', async () => {
  const opened = await openInExcel([TABLE]);
  const place = { sheet: '支出表', area: { top: 1, left: 0, bottom: 4, right: 2 } };
  await opened.port.write({ anchors: [{ name: '_ecr_table_1', place }] });
  await opened.port.read();
  await opened.run(async (context) => {
    context.workbook.names.getItem('_ecr_table_1').delete();
    await context.sync();
  });
  await opened.port.write({ anchors: [{ name: '_ecr_table_1', place }], state: '{}' });
  expect(opened.look().names.map(({ name }) => name)).toEqual(['_ecr_table_1']);
});

test('a write that breaks off leaves the anchors and the state as they were', async () => {
  const opened = await openInExcel([TABLE]);
  const place = { sheet: '支出表', area: { top: 1, left: 0, bottom: 4, right: 2 } };
  refuse(opened, 'Clear', 'GeneralException');
  await opened.port.write({ sheets: [resultDocument(['旧'])], state: '{"n":1}' });
  const anchors = [{ name: '_ecr_table_1', place }] as const;
  await expect(opened.port.write({ anchors, sheets: [resultDocument(['新'])], state: '{"n":2}' })).rejects.toThrow();
  opened.host.setFaults({});
  const { content, state } = await opened.port.read();
  expect([content.names.map(({ name }) => name), state]).toEqual([['_ecr_result'], '{"n":1}']);
});

test('a sheet cannot be added while the structure is protected', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(opened.port.write({ sheets: [resultDocument(['新'])] })).rejects.toMatchObject({
    code: 'protected-workbook',
  });
});

test('a protected sheet of ours is not unprotected', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.port.write({ sheets: [resultDocument(['旧'])] });
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('校验结果').protection.protect();
    await context.sync();
  });
  await expect(opened.port.write({ sheets: [resultDocument(['新'])] })).rejects.toMatchObject({
    code: 'protected-sheet',
    values: { sheet: '校验结果' },
  });
});

test('a number replaces a number that was kept as a text, and is a number', async () => {
  const opened = await openInExcel([TABLE]);
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('支出表').getRange('B3');
    range.numberFormat = [['@']];
    range.values = [['1200.5']];
    await context.sync();
  });
  await opened.port.write({ cells: [{ at: at('B3'), before: { value: '1200.5' }, after: { value: 1200.5 } }] });
  expect(opened.look().sheets[0]?.content(2, 1)).toBe(1200.5);
});

test('one write is one step of the undo list where Excel can do that', async () => {
  const asked: unknown[] = [];
  const opened = await openInExcel(
    [TABLE],
    {},
    {
      isSetSupported: (name, version) => {
        asked.push([name, version]);
        return false;
      },
    },
  );
  await opened.port.write({ state: '{}' });
  expect(asked).toEqual([['ExcelApi', '1.20']]);
});
