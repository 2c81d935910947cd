import { check } from '../../src/app/check';
import { fillReport, previewReport } from '../../src/app/fill-report';
import { chooseReportTable } from '../../src/app/report-table';
import { undo } from '../../src/app/undo';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import { codeOf, contentsOf, type StartSheet } from '../workbook/contract/fixtures';
import { openInExcel } from '../workbook/excel/open';
import { EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

/** The same department's table before the last correction: nothing but the clerk can tell which of the two is meant. */
const OTHER: StartSheet = {
  name: '支出表（初稿）',
  rows: [
    ['某镇2024年度支出情况表', null, null],
    ['单位：万元', null, null],
    ['支出功能分类', '2024年', '2023年'],
    ['一般公共服务支出', 2000, 1900],
    ['公共安全支出', 40, 50],
    ['合计', 2040, 1950],
  ],
};
const OTHER_ID = '支出表（初稿）!A3:C6';
const FIRST_ID = '支出表!A3:E10';

/** The table that the report tells of, and the others that it might have told of. */
async function choice(port: WorkbookPort) {
  const { table, alternatives } = previewReport(await check(port)).report;
  return [table, alternatives];
}

describe.each(HOSTS)('the table of the report in %s', (_, open) => {
  test('is the best evidenced one until the clerk chooses', async () => {
    const port = await open(EXPENDITURE, OTHER);
    expect(await choice(port)).toEqual([FIRST_ID, [OTHER_ID]]);
  });

  test('is the one that the clerk has chosen, also after other things were remembered', async () => {
    const port = await open(EXPENDITURE, OTHER);
    await chooseReportTable(port, await check(port), OTHER_ID);
    await fillReport(port, await check(port), 'zh-CN', new Set());
    expect(await choice(port)).toEqual([OTHER_ID, [FIRST_ID]]);
  });

  test('is what the report is filled with', async () => {
    const port = await open(EXPENDITURE, OTHER);
    await chooseReportTable(port, await check(port), OTHER_ID);
    await fillReport(port, await check(port), 'zh-CN', new Set());
    const text = contentsOf((await port.read()).content, '绩效评价报告')
      .flat()
      .join('');
    expect([text.includes('2040'), text.includes('4163.02')]).toEqual([true, false]);
  });

  test('can be chosen again', async () => {
    const port = await open(EXPENDITURE, OTHER);
    await chooseReportTable(port, await check(port), OTHER_ID);
    await chooseReportTable(port, await check(port), FIRST_ID);
    expect([await choice(port), (await port.read()).content.names.length]).toEqual([[FIRST_ID, [OTHER_ID]], 1]);
  });

  test('is as before when the choice is taken back', async () => {
    const port = await open(EXPENDITURE, OTHER);
    await undo(port, await chooseReportTable(port, await check(port), OTHER_ID));
    expect([await choice(port), (await port.read()).content.names]).toEqual([[FIRST_ID, [OTHER_ID]], []]);
  });

  test('is remembered on a protected sheet, too', async () => {
    const port = await open(EXPENDITURE, { ...OTHER, protected: true });
    await chooseReportTable(port, await check(port), OTHER_ID);
    expect(await choice(port)).toEqual([OTHER_ID, [FIRST_ID]]);
  });

  test('that is not there cannot be chosen', async () => {
    const port = await open(EXPENDITURE);
    expect(await codeOf(chooseReportTable(port, await check(port), OTHER_ID))).toBe('changed-meanwhile');
  });
});

describe('a chosen table', () => {
  async function chosen() {
    const excel = await openInExcel([EXPENDITURE, OTHER]);
    await chooseReportTable(excel.port, await check(excel.port), OTHER_ID);
    return excel;
  }

  test('is still chosen after rows were inserted above and the sheet renamed', async () => {
    const excel = await chosen();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(OTHER.name);
      sheet.getRange('1:3').insert('Down');
      sheet.name = '初稿';
      await context.sync();
    });
    expect(await choice(excel.port)).toEqual(['初稿!A6:C9', [FIRST_ID]]);
  });

  test('gives way to the best evidenced one when its sheet is deleted', async () => {
    const excel = await chosen();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(OTHER.name).delete();
      await context.sync();
    });
    expect(await choice(excel.port)).toEqual([FIRST_ID, []]);
  });
});
