import { readFile } from 'node:fs/promises';
import { page, pane, tab, type, watched } from './workbench-page';

/** The consistent sample, its report filled, in the view of the report. */
async function filled(): Promise<void> {
  await page.getByRole('button', { name: '无误的示例' }).click();
  await pane.getByText('找到 1 张表，可以校验').waitFor();
  await pane.getByRole('tab', { name: '报告' }).click();
  await pane.getByText('绩效完成情况', { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: '填充报告' }).click();
  await pane.getByText('报告已写入工作表').waitFor();
}

/** Changes a category of the table through a link to it, so that the report is out of date. */
async function changeTable(): Promise<void> {
  const section = pane.locator('details.section').nth(1);
  if (!(await section.evaluate((each) => each.hasAttribute('open')))) await section.locator('summary').first().click();
  await section
    .getByText(/^数据来源（1\d 个）$/)
    .first()
    .click();
  await section.getByRole('button', { name: '支出表!B4', exact: true }).first().click();
  await page.locator('#cell').filter({ hasText: /B4/ }).waitFor({ state: 'attached' });
  await type('2900');
  await pane.getByRole('tab', { name: '校验' }).click();
  await pane
    .getByRole('button', { name: /^(?:一键|重新)校验$/ })
    .first()
    .click();
  await pane.getByRole('tab', { name: '报告' }).click();
}

test('paragraphs that are out of date are named, and one of them can be filled alone', async () => {
  await filled();
  await changeTable();
  await pane.getByText(/已过时的段落（\d+ 段）/).waitFor();
  const before = await pane
    .getByRole('listitem')
    .filter({ has: pane.getByRole('button', { name: '更新这一段' }) })
    .count();
  await pane.getByRole('button', { name: '更新这一段' }).first().click();
  await pane.getByText('报告已写入工作表').waitFor();
  await pane.getByText(/已过时的段落/).waitFor({ state: before === 1 ? 'detached' : 'visible' });
  expect([before > 0, watched.errors]).toEqual([true, []]);
});

test('a set of templates is added to the workbook, used, and handed out as a file', async () => {
  await filled();
  await pane.getByRole('button', { name: '新增：乡镇' }).click();
  await pane.getByLabel('使用的模板套').waitFor();
  await tab('报告模板').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: '导出模板文件' }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect([download.suggestedFilename(), file.sets[0].name, watched.errors]).toEqual(['报告模板.json', '乡镇', []]);
});

test('a file that holds no templates is refused in words', async () => {
  await filled();
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name: '支出.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await pane.getByText('这不是本程序导出的模板文件，没有导入。').waitFor();
});
