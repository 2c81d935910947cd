import fc from 'fast-check';
import { createChanges } from '../../../src/app/changes';
import type { Sheet, WorkbookContent } from '../../../src/core/grid/sheet';
import { isLocal } from '../../../src/workbook/excel/read/refers-outside';
import type { ChangedPlaces, WorkbookReading } from '../../../src/workbook/port';
import { stopOffice, turn } from '../../excel-host/open-excel';
import { at, resultDocument, type StartSheet } from '../contract/fixtures';
import { openInExcel } from './open';

afterAll(stopOffice);

const TABLE: StartSheet = {
  name: '支出表',
  rows: [
    ['2024年支出表', null, null, null],
    ['科目', '本年', '上年', '增减'],
    ['教育支出', 1200.5, 1100, '=B3-C3'],
    ['国防支出', 12.25, 10, '=B4-C4'],
    ['农林水支出', 30, 10, '=B5-C5'],
    ['住房保障支出', 41, 40, '=B6-C6'],
    ['合计', '=SUM(B3:B6)', '=SUM(C3:C6)', '=B7-C7'],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
};
const SHEETS: readonly StartSheet[] = [
  TABLE,
  { ...TABLE, name: '另一张' },
  {
    name: '汇总',
    rows: [
      ['支出', '=支出表!B7'],
      ['另一张', '=另一张!B7'],
    ],
  },
  { name: '说明', rows: [['本年支出1283.75万元。']] },
];

async function watched() {
  const opened = await openInExcel(SHEETS);
  const changes = createChanges();
  await opened.port.watch(changes.note);
  const before = await opened.port.read();
  const settled = async () => {
    for (let count = 0; count < 5; count += 1) await turn();
  };
  await settled();
  const start = changes.now();
  const again = async (reading: WorkbookReading = before, since = start): Promise<WorkbookReading> => {
    await settled();
    const { readAgain } = opened.port;
    if (readAgain === undefined) throw new Error('this port reads all of the workbook');
    return readAgain(reading, changes.since(since));
  };
  return { ...opened, changes, before, again, settled };
}

/** Everything that a sheet tells of itself. */
function told(sheet: Sheet) {
  const { name, rowCount, columnCount, hidden, merges, listObjects } = sheet;
  const cells = Array.from({ length: rowCount }, (_, row) => [
    sheet.rowHidden(row),
    ...Array.from({ length: columnCount }, (_cell, column) => [
      sheet.content(row, column),
      sheet.formula(row, column),
      sheet.format(row, column),
      sheet.indent(row, column),
    ]),
  ]);
  return { name, hidden, protected: sheet.protected, merges, listObjects, cells };
}

function allTold({ sheets, names, calculation }: WorkbookContent) {
  return { sheets: sheets.map(told), names, calculation };
}

function kept(before: WorkbookReading, after: WorkbookReading): readonly string[] {
  return after.content.sheets.filter((sheet) => before.content.sheets.includes(sheet)).map(({ name }) => name);
}

test('nothing is read where nothing has changed', async () => {
  const { before, again } = await watched();
  expect(kept(before, await again())).toEqual(['支出表', '另一张', '汇总', '说明']);
});

test('after an edit its sheet is read, and those whose formulas reach beyond their sheet', async () => {
  const { before, again, enter } = await watched();
  await enter(at('B3'), 5);
  expect(kept(before, await again())).toEqual(['另一张', '说明']);
});

test('what formulas make of an edit is read', async () => {
  const { again, enter } = await watched();
  await enter(at('B3'), 5);
  const { content } = await again();
  expect([content.sheets[0]?.content(6, 1), content.sheets[2]?.content(0, 1)]).toEqual([88.25, 88.25]);
});

test('a reading again takes three round trips', async () => {
  const { again, enter, requests, settled } = await watched();
  await enter(at('B3'), 5);
  await settled();
  requests();
  await again();
  expect(requests()).toBe(3);
});

test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
  ['an inserted row', (sheet) => sheet.getRange('4:4').insert('Down')],
  ['a deleted column', (sheet) => sheet.getRange('C:C').delete('Left')],
  ['a number format', (sheet) => sheet.getRange('B3').set({ numberFormat: [['0.00%']] })],
  ['a hidden row', (sheet) => sheet.getRange('4:4').set({ rowHidden: true })],
  ['merged cells', (sheet) => sheet.getRange('A3:A4').merge()],
  ['a new name of the sheet', (sheet) => sheet.set({ name: '新名' })],
  ['a hidden sheet', (sheet) => sheet.set({ visibility: 'Hidden' })],
  ['protection', (sheet) => sheet.protection.protect()],
  ['a deleted sheet', (sheet) => sheet.delete()],
  ['a copied sheet', (sheet) => void sheet.copy('End')],
  ['cells that are cleared', (sheet) => sheet.getRange('B3:C5').clear()],
  ['sorted rows', (sheet) => sheet.getRange('A3:C6').sort.apply([{ key: 1, ascending: true }])],
])('%s is read as if all of the workbook were', async (_, change) => {
  const { port, run, again } = await watched();
  await run(async (context) => {
    change(context.workbook.worksheets.getItem('支出表'));
    await context.sync();
  });
  expect(allTold((await again()).content)).toEqual(allTold((await port.read()).content));
});

test('what the program writes itself is read', async () => {
  const { port, changes, before, again } = await watched();
  const write = { cells: [{ at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } }], state: '{"n":1}' };
  changes.noteWrite(await port.write({ ...write, sheets: [resultDocument(['有误'])] }), before.content);
  const first = await again();
  changes.noteWrite(await port.write({ sheets: [resultDocument(['别的', '更多'])] }), first.content);
  const after = await again(first);
  const all = await port.read();
  expect([after.state, allTold(after.content)]).toEqual([all.state, allTold(all.content)]);
});

const anEdit = fc.record({
  sheet: fc.constantFrom('支出表', '另一张', '说明'),
  row: fc.nat(9),
  column: fc.nat(4),
  content: fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.constantFrom('', '文字', '=B3*2', '=另一张!B3', '=SUM(B3:B5)'),
  ),
});

test('whatever is typed, reading again gives what reading all of it gives', async () => {
  const { port, enter, changes, settled, before } = await watched();
  let reading = before;
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const start = changes.now();
      for (const { sheet, row, column, content } of edits) await enter({ sheet, row, column }, content);
      await settled();
      const changed: ChangedPlaces = changes.since(start);
      reading = (await port.readAgain?.(reading, changed)) ?? reading;
      expect(allTold(reading.content)).toEqual(allTold((await port.read()).content));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['=SUM(B3:B6)', true],
  ['=$B$3-C$3+1.5', true],
  ['=IF(C3=0,"无",ROUND((B3-C3)/C3,4))', true],
  ['=SUM(B:B)', true],
  ['=另一张!B3', false],
  ["='A1'!B3", false],
  ['=SUM(Sheet1:Sheet3!B3)', false],
  ['=总额*2', false],
  ['=INDIRECT("B3")', false],
  ['=NOW()', false],
  ['=SUM(表1[本年])', false],
])('%s depends on its own sheet alone: %p', (formula, expected) => {
  expect(isLocal(formula)).toBe(expected);
});
