import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import {
  check,
  clickCell,
  folder,
  gridReady,
  openFile,
  page,
  pane,
  savedCopy,
  selected,
  tab,
  type,
  until,
  watched,
} from './workbench-page';
import { ROOT } from './workbench-server';

describe('a file in the workbench', () => {
  afterEach(() => {
    expect(watched).toEqual({ errors: [], foreign: [] });
  });

  it('saves a copy with report, result sheet and marks, which is the same when it is opened again', async () => {
    await check('一键校验');
    await pane.getByLabel('在表中标出问题单元格').click();
    await pane.getByRole('button', { name: '写入“校验结果”表' }).click();
    await pane.getByRole('button', { name: '校验结果', exact: true }).click();
    await selected('校验结果!A1：支出核报 校验结果');
    const { file, names } = await savedCopy();
    await page.getByText('没有改动的部分与原文件完全相同').waitFor();
    expect(names.map(({ name }) => name)).toContain('_ecr_result');
    await page.setInputFiles('#file', path.join(folder, file));
    await page.locator('#file-name').filter({ hasText: file }).waitFor();
    await gridReady();
    await tab('校验结果').waitFor();
    await clickCell(316);
    const fill = { x: 292, y: 332, width: 20, height: 20 };
    await until(
      async () => !(await page.screenshot({ clip: fill })).equals(await page.screenshot({ clip: { ...fill, y: 388 } })),
    );
  });

  it('never calls a workbook without a table a pass, and takes the table that is pointed at', async () => {
    const rows = [
      ['名称', '数额'],
      ['甲', 2],
      ['乙', 3],
    ] as const;
    const sheet = denseSheet({ name: '其他', rows });
    await openFile('无表.xlsx', writeWorkbookFile({ sheets: [sheet], names: [], calculation: 'automatic' }));
    await pane.getByText('没有找到支出表').first().waitFor();
    await gridReady();
    await check('一键校验');
    await pane.getByText('已在 1 张工作表中查找').waitFor();
    expect(await pane.getByText('全部成立').count()).toBe(0);
    await page.keyboard.press('F6');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`);
    await pane.getByRole('button', { name: '以当前选区为表' }).click();
    await pane.getByText('没有找到支出表').first().waitFor({ state: 'detached' });
  });

  it('keeps a reason until the figure that it is about changes', async () => {
    const amounts = { one: [100, 95], two: [90.5, 56.1] } as const;
    const rows = [
      ['2024年度支出表', null, null],
      [null, null, '单位：万元'],
      ['项目', '2024年', '2023年'],
      ['国防支出', ...amounts.one],
      ['交通运输支出', ...amounts.two],
      ['合计', 190.5, 151.1],
    ] as const;
    const formulas = new Map([
      [5 * 16_384 + 1, '=SUM(B4:B5)'],
      [5 * 16_384 + 2, '=SUM(C4:C5)'],
    ]);
    const sheet = denseSheet({ name: '支出', rows, formulas });
    await openFile('待说明.xlsx', writeWorkbookFile({ sheets: [sheet], names: [], calculation: 'automatic' }));
    await pane.getByText('找到 1 张表').waitFor();
    await gridReady();
    await check('一键校验');
    await pane.getByRole('button', { name: '填写说明' }).first().click();
    await page.keyboard.type('新增农村公路养护');
    await page.keyboard.press('Control+Enter');
    await pane.getByText('新增农村公路养护').waitFor();
    await pane.getByRole('button', { name: '支出!B5', exact: true }).first().click();
    await selected('支出!B5：90.5');
    await type('95');
    await check('重新校验');
    await pane.getByRole('button', { name: '填写说明' }).first().waitFor();
    expect(await pane.getByText('新增农村公路养护').count()).toBe(0);
  });

  it('opens a workbook from disk and saves a copy with what was changed', async () => {
    const rows = [
      ['项目', '2024年', '2023年'],
      ['国防支出', 2, 1],
      ['教育支出', 3, 4],
      ['合计', 5, 5],
    ] as const;
    const sheet = denseSheet({ name: '支出', rows, formulas: new Map([[3 * 16_384 + 1, '=SUM(B2:B3)']]) });
    await openFile('单位支出.xlsx', writeWorkbookFile({ sheets: [sheet], names: [], calculation: 'automatic' }));
    await selected('支出!A1：项目');
    await gridReady();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await selected('支出!B2：2');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const { file, sheets } = await savedCopy();
    expect(file).toBe('单位支出-副本.xlsx');
    expect([1, 3].map((row) => sheets[0]?.content(row, 1))).toEqual([7, 10]);
  });

  it('saves a copy of the sample byte for byte while nothing was changed', async () => {
    await savedCopy();
    const [copy, original] = await Promise.all([
      readFile(path.join(folder, 'huashi-2024-faults-副本.xlsx')),
      readFile(path.join(ROOT, 'assets', 'samples', 'huashi-2024-faults.xlsx')),
    ]);
    expect(copy.equals(original)).toBe(true);
  });

  it('says what is wrong with a file that is no workbook, and keeps the open one', async () => {
    await openFile('a.xlsx', '项目,2024年');
    await page.getByRole('alert').filter({ hasText: '这是文本文件' }).waitFor();
    expect(await page.locator('#file-name').textContent()).toBe('huashi-2024-faults.xlsx');
  });

  it('opens a file that is dropped on the page', async () => {
    const bytes = [...(await readFile(path.join(ROOT, 'assets', 'samples', 'huashi-2024.xlsx')))];
    const dataTransfer = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], '拖入.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('#grid', 'dragover', { dataTransfer });
    await page.dispatchEvent('#drop', 'drop', { dataTransfer });
    await selected('支出表!A1：');
    expect(await page.locator('#file-name').textContent()).toBe('拖入.xlsx');
  });
});
