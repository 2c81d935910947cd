import { plain, stopOffice } from '../../excel-host/open-excel';
import { resultDocument, TABLE } from '../contract/fixtures';
import { openInExcel } from './open';

afterAll(stopOffice);

/** What Excel tells of a sheet of ours after it was written. */
async function look<T extends object>(
  more: Parameters<typeof resultDocument>[1],
  ask: (sheet: Excel.Worksheet) => T,
): Promise<T> {
  const { port, run } = await openInExcel([TABLE]);
  await port.write({ sheets: [resultDocument(['一', '二', '三'], more)] });
  return run(async (context) => {
    const asked = ask(context.workbook.worksheets.getItem('校验结果'));
    await context.sync();
    return asked;
  });
}

test('columns have the widths of the document', async () => {
  const { format } = await look({}, (sheet) => sheet.getRange('B1').load('format/columnWidth'));
  expect(format.columnWidth).toBeCloseTo((40 * 7 + 5) * 0.75, 1);
});

test('rows have the heights of the document', async () => {
  const { format } = await look({}, (sheet) => sheet.getRange('A1').load('format/rowHeight'));
  expect(format.rowHeight).toBe(30);
});

test('no row is higher than Excel allows', async () => {
  const rows = [{ cells: [{ value: '长', style: 'paragraph' as const }], height: 600 }];
  const { format } = await look({ rows, merges: [] }, (sheet) => sheet.getRange('A1').load('format/rowHeight'));
  expect(format.rowHeight).toBe(409);
});

test('links lead to their cells and keep the text', async () => {
  const range = await look({}, (sheet) => sheet.getRange('B2').load('hyperlink,values'));
  expect([range.hyperlink.documentReference, plain(range.values)]).toEqual(["'支出表'!B3", [['一']]]);
});

test('styles are seen in font and fill', async () => {
  const rows = [{ cells: [{ value: '列', style: 'heading' as const }] }];
  const { format } = await look({ rows, merges: [] }, (sheet) =>
    sheet.getRange('A1').load('format/font/bold,format/font/name,format/fill/color'),
  );
  expect([format.font.bold, format.font.name, format.fill.color]).toEqual([true, '宋体', '#E7EEF7']);
});

test('the page is A4, upright, with its heading on each page', async () => {
  const { layout, titles } = await look({}, (sheet) => ({
    layout: sheet.pageLayout.load('paperSize,orientation,zoom'),
    titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
  }));
  expect([layout.paperSize, layout.orientation, plain(layout.zoom).horizontalFitToPages, titles.address]).toEqual([
    'A4',
    'Portrait',
    1,
    '校验结果!1:1',
  ]);
});

test('the first rows stay in view', async () => {
  const frozen = await look({}, (sheet) => sheet.freezePanes.getLocationOrNullObject().load('address'));
  expect(frozen.address).toMatch(/1/);
});

test('lists and hints stand at their cells', async () => {
  const area = { top: 1, left: 1, bottom: 3, right: 1 };
  const more = {
    lists: [{ area, choices: ['已核实', '待核实'] }],
    hints: [{ area, title: '说明', text: '请选择' }],
  };
  const validation = await look(more, (sheet) => sheet.getRange('B2').dataValidation.load('rule,prompt,errorAlert'));
  const { rule, prompt, errorAlert } = plain(validation);
  expect([rule.list?.source, prompt.message, errorAlert.showAlert]).toEqual(['已核实,待核实', '请选择', false]);
});

test('a document of several thousand cells is written in one round trip', async () => {
  const { port, requests } = await openInExcel([TABLE]);
  await port.read();
  requests();
  await port.write({ sheets: [resultDocument(Array.from({ length: 1500 }, (_, index) => `第${index}项`))] });
  expect(requests()).toBe(1);
});
