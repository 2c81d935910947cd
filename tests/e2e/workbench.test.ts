import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { launchBrowser, watchPage } from './browser';
import { ROOT, type RunningWorkbench, startWorkbench } from './workbench-server';

let browser: Browser;
let workbench: RunningWorkbench;
let folder: string;
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  [browser, workbench, folder] = await Promise.all([
    launchBrowser(),
    startWorkbench(),
    mkdtemp(path.join(tmpdir(), 'workbench-')),
  ]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  page = await context.newPage();
  watched = watchPage(page, workbench.origin);
  pane = page.frameLocator('iframe');
  await page.goto(workbench.origin);
  await pane.getByText('找到 5 张表，可以校验').waitFor();
  await gridReady();
});

afterEach(() => context.close());

/** The selected cell, as it is described to those who can't see the grid. */
const selected = (words: string | RegExp) =>
  page.locator('#cell').filter({ hasText: words }).waitFor({ state: 'attached' });
const check = (name: '一键校验' | '重新校验') => pane.getByRole('button', { name }).click();
const tab = (name: string) => page.locator('#grid').getByText(name, { exact: true });

/** Column B of the samples, at a height in the page. */
const clickCell = (y: number) => page.mouse.click(316, y);
const gridReady = () => page.locator('#grid:not([aria-busy])').waitFor();

/** From the pane to the grid, to type into the selected cell. */
async function type(text: string): Promise<void> {
  await page.keyboard.press('F6');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What is drawn can only be looked at again and again. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await holds()) return;
    await page.waitForTimeout(100);
  }
  throw new Error('it did not come about in five seconds');
}

async function openConsistentSample(): Promise<void> {
  await page.getByRole('button', { name: '无误的示例' }).click();
  await pane.getByText('找到 1 张表，可以校验').waitFor();
  await gridReady();
}

async function openFile(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await page.setInputFiles('#file', file);
}

async function savedCopy(): Promise<Awaited<ReturnType<typeof readWorkbookFile>> & { readonly file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存副本' }).click(),
  ]);
  const file = download.suggestedFilename();
  await download.saveAs(path.join(folder, file));
  return { ...(await readWorkbookFile(new Uint8Array(await readFile(path.join(folder, file))))), file };
}

describe('the workbench', () => {
  afterEach(() => {
    expect(watched).toEqual({ errors: [], foreign: [] });
  });

  it('checks the sample, leads to a finding, and takes it back once the cell is corrected in the grid', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await pane.getByRole('button', { name: '定位' }).first().click();
    await selected('类级数字错!B9：381.21');
    await type('381.12');
    await pane.getByText('表格已改动，请重新校验').first().waitFor();
    await check('重新校验');
    await pane.getByText('还不能提交').first().waitFor();
    expect(await pane.getByText('类级数字错!B9').count()).toBe(0);
  });

  it('recalculates the total of an edited cell', async () => {
    await openConsistentSample();
    await clickCell(344);
    await selected('支出表!B9：381.12');
    await page.keyboard.type('382.12');
    await page.keyboard.press('Enter');
    await clickCell(596);
    await selected('支出表!B18：6,292.03，公式 =SUM(B4:B17)');
  });

  it('asks to end the typing into a cell before it checks, and then goes on by itself', async () => {
    await clickCell(344);
    await page.keyboard.type('381.12');
    await check('一键校验');
    await pane.getByText('请先按回车结束单元格编辑').first().waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await pane.getByText('还不能提交').first().waitFor();
  });

  it('tells the pane what is selected in the grid', async () => {
    await pane.getByRole('tab', { name: '识别' }).click();
    await clickCell(344);
    await page.keyboard.press('Shift+ArrowDown');
    await pane.getByText('当前选区：类级数字错!B9:B10').waitFor({ state: 'attached' });
  });

  it('shows the report that the pane fills as a sheet', async () => {
    await openConsistentSample();
    await check('一键校验');
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '填充报告' }).click();
    await pane.getByText('报告已写入工作表').waitFor();
    await tab('绩效评价报告').waitFor();
  });

  it('puts a figure right in its cell, recalculates what depends on it, and takes both back', async () => {
    await check('一键校验');
    await pane.getByRole('button', { name: '改为 381.12' }).first().click();
    await pane.getByRole('button', { name: '撤销' }).first().waitFor();
    await clickCell(344);
    await selected('类级数字错!B9：381.12');
    await pane.getByRole('button', { name: '撤销' }).first().click();
    await selected('类级数字错!B9：381.21');
  });

  it('takes a fill of the report back in the grid, with its sheet', async () => {
    await openConsistentSample();
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '填充报告' }).click();
    await tab('绩效评价报告').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+z');
    await tab('绩效评价报告').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await tab('绩效评价报告').waitFor();
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
    const fill = { x: 262, y: 332, width: 20, height: 20 };
    await until(
      async () => !(await page.screenshot({ clip: fill })).equals(await page.screenshot({ clip: { ...fill, y: 388 } })),
    );
  });

  it('says what to do instead of what the grid does not offer', async () => {
    const refusal = page.getByRole('status').filter({ hasText: '暂不支持剪切和拖动单元格' });
    await clickCell(344);
    await page.keyboard.press('Control+x');
    await clickCell(204);
    // The browser hands the clipboard over in its own time.
    await until(async () => {
      await page.keyboard.press('Control+v');
      await page.waitForTimeout(200);
      return (await refusal.count()) > 0;
    });
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await refusal.waitFor({ state: 'detached' });
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

  it('shows marks and takes them away again', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await pane.getByRole('button', { name: '定位' }).first().click();
    const cell = { x: 262, y: 332, width: 20, height: 20 };
    const before = await page.screenshot({ clip: cell });
    const marks = pane.getByLabel('在表中标出问题单元格');
    await marks.click();
    await until(async () => !(await page.screenshot({ clip: cell })).equals(before));
    await marks.click();
    await until(async () => (await page.screenshot({ clip: cell })).equals(before));
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

  it('is in English as a whole after a switch, and keeps what was found', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Open workbook' }).waitFor();
    await pane.getByText('Not ready to submit').first().waitFor();
    await gridReady();
    expect(await page.title()).toBe('Expenditure Check & Report – workbench');
  });
});

it('sends a policy under which text never becomes code', async () => {
  const violated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(script);
        setTimeout(() => resolve('nothing was refused'), 2000);
      }),
  );
  expect(violated).toMatch(/^script-src/);
});
