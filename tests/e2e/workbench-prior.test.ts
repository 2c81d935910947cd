import { denseSheet } from '../../src/core/grid/dense-sheet';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { check, gridReady, openFile, page, pane, selected, watched } from './workbench-page';

function book(year: number, amounts: readonly (readonly [string, number, number])[]): Uint8Array {
  const total = (index: 1 | 2) => amounts.reduce((sum, row) => sum + row[index], 0);
  const rows = [
    [`${year}年度支出表`, null, null],
    [null, null, '单位：万元'],
    ['项目', `${year}年`, `${year - 1}年`],
    ...amounts,
    ['合计', total(1), total(2)],
  ];
  return writeWorkbookFile({ sheets: [denseSheet({ name: '支出', rows })], names: [], calculation: 'automatic' });
}

it('compares with last year’s workbook, which is shown beside it and never changed', async () => {
  const now = book(2024, [
    ['国防支出', 100, 95],
    ['教育支出', 90, 88],
  ]);
  await openFile('2024年.xlsx', now);
  await pane.getByText('找到 1 张表').waitFor();
  await gridReady();
  await page.setInputFiles('#prior-file', {
    name: '2023年.xlsx',
    mimeType: '',
    buffer: Buffer.from(
      book(2023, [
        ['国防支出', 96, 80],
        ['教育支出', 88, 80],
      ]),
    ),
  });
  await page.getByText('已打开上年工作簿“2023年.xlsx”').waitFor();
  await check('一键校验');
  await pane.getByText('的上年数').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '看上年工作簿' }).click();
  await gridReady();
  await page.mouse.click(150, 204);
  await page.keyboard.press('ArrowRight');
  await selected('支出!B4：96');
  await page.keyboard.type('95');
  await page.keyboard.press('Enter');
  await page.getByText('上年工作簿只供核对，没有改动').waitFor();
  await page.getByRole('button', { name: '回到本年工作簿' }).click();
  await page.locator('#file-name').filter({ hasText: '2024年.xlsx' }).waitFor();
  expect(watched).toEqual({ errors: [], foreign: [] });
});
