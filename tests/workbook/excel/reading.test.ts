import type { Sheet } from '../../../src/core/grid/sheet';
import { stopOffice } from '../../excel-host/open-excel';
import { at, TABLE } from '../contract/fixtures';
import { type OpenInExcel, openInExcel } from './open';

afterAll(stopOffice);

/** The table after somebody did something to it in Excel, as the port reads it. */
async function readAfter(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<Sheet> {
  const opened: OpenInExcel = await openInExcel([TABLE]);
  await opened.run(async (context) => {
    change(context.workbook.worksheets.getItem('支出表'), context);
    await context.sync();
  });
  const { content } = await opened.port.read();
  const [sheet] = content.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

test('number formats come as codes', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('B3:B5').numberFormat = [['#,##0.00'], ['#,##0.00'], ['0.0%']];
  });
  expect([sheet.format(2, 1), sheet.format(4, 1), sheet.format(2, 0)]).toEqual(['#,##0.00', '0.0%', 'General']);
});

test('indents of items come as levels', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('A4').format.indentLevel = 2;
  });
  expect([sheet.indent(2, 0), sheet.indent(3, 0)]).toEqual([0, 2]);
});

test('hidden rows and columns are told', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('4:4').rowHidden = true;
    worksheet.getRange('C:C').columnHidden = true;
  });
  expect([sheet.rowHidden(2), sheet.rowHidden(3), sheet.columnHidden(1), sheet.columnHidden(2)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('Excel tables are told with their headings', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.tables.add('A2:C5', true);
  });
  expect(sheet.listObjects).toEqual([{ top: 1, left: 0, bottom: 4, right: 2 }]);
});

test('an error is an error and a text that spells one is a text', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('E3:E4').values = [['=1/0'], ["'#DIV/0!"]];
  });
  expect([sheet.content(2, 4), sheet.content(3, 4)]).toEqual([{ error: '#DIV/0!' }, '#DIV/0!']);
});

test('an empty text of a formula is not an empty cell', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('E3').formulas = [['=""']];
  });
  expect([sheet.content(2, 4), sheet.content(3, 4)]).toEqual(['', null]);
});

test('doubles come as they are stored', async () => {
  const sheet = await readAfter((worksheet) => {
    worksheet.getRange('E3').values = [[6291.029999999999]];
  });
  expect(sheet.content(2, 4)).toBe(6291.029999999999);
});

test('what follows from a written cell is calculated', async () => {
  const { port } = await openInExcel([TABLE]);
  await port.write({ cells: [{ at: at('B3'), before: { value: 1200.5 }, after: { value: 1300 } }] });
  expect((await port.read()).content.sheets[0]?.content(4, 1)).toBe(1312.25);
});

test('a table far from A1 stands where it stands', async () => {
  const opened = await openInExcel([{ name: '远', rows: [] }]);
  await opened.enter({ sheet: '远', row: 100, column: 30 }, 7);
  const { content } = await opened.port.read();
  expect([content.sheets[0]?.content(100, 30), content.sheets[0]?.content(0, 0)]).toEqual([7, null]);
});

test('hidden sheets, hidden names and manual calculation are told', async () => {
  const opened = await openInExcel([TABLE, { name: '藏', rows: [[1]] }]);
  await opened.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('藏').visibility = 'VeryHidden';
    workbook.names.add('单位', workbook.worksheets.getItem('支出表').getRange('A1')).visible = false;
    workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  const { content } = await opened.port.read();
  expect([content.sheets.map(({ hidden }) => hidden), content.names, content.calculation]).toEqual([
    [false, true],
    [{ name: '单位', reference: '支出表!$A$1', hidden: true }],
    'manual',
  ]);
});

test('sheets named like members of every object are read', async () => {
  const opened = await openInExcel([{ name: '__proto__', rows: [['constructor', 1]] }]);
  const { content } = await opened.port.read();
  expect(content.sheets.map(({ name, content: at }) => [name, at(0, 0)])).toEqual([['__proto__', 'constructor']]);
});
