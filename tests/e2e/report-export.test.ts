import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Download, FrameLocator, Page } from 'playwright-core';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { launchBrowser, watchPage } from './browser';
import { type RunningWorkbench, startWorkbench } from './workbench-server';

let browser: Browser;
let workbench: RunningWorkbench;
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;
let watched: ReturnType<typeof watchPage>;
let scripts: string[];

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), startWorkbench()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: workbench.origin });
  page = await context.newPage();
  watched = watchPage(page, workbench.origin);
  scripts = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  pane = page.frameLocator('iframe');
  await page.goto(workbench.origin);
  await pane.getByText('找到 5 张表，可以校验').waitFor();
  await page.getByRole('button', { name: '无误的示例' }).click();
  await pane.getByText('找到 1 张表，可以校验').waitFor();
  await pane.getByRole('tab', { name: '报告' }).click();
  await pane.getByText('绩效完成情况', { exact: true }).first().waitFor();
});

afterEach(() => context.close());

async function downloadOf(button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

test('导出 Word gives the report as a document, named by its title', async () => {
  const download = await downloadOf('导出 Word');
  const document = unzipSync(await bytesOf(download))['word/document.xml'];
  const words = document === undefined ? '' : strFromU8(document);
  expect([download.suggestedFilename(), words.includes('6291.03万元'), watched.errors]).toEqual([
    '湘潭县花石镇人民政府2024年度部门整体支出绩效评价报告.docx',
    true,
    [],
  ]);
});

test('the library for documents comes with the click', async () => {
  const isLibrary = (name: string) => /\/docx-[^/]*\.js$/.test(name);
  const before = scripts.filter(isLibrary).length;
  await downloadOf('导出 Word');
  expect([before, scripts.filter(isLibrary).length]).toEqual([0, 1]);
});

test('复制为带格式文本 puts the report into the clipboard, to be pasted with its layout', async () => {
  await pane.getByRole('button', { name: '复制为带格式文本' }).click();
  await pane.getByText('已复制，可以粘贴到 Word 或 WPS 中。').waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item === undefined ? '' : (await item.getType('text/html')).text();
  });
  expect([html.includes('6291.03万元'), html.includes('仿宋_GB2312')]).toEqual([true, true]);
});

test('导出报送稿 leaves out the fact sheets and keeps the tables', async () => {
  const download = await downloadOf('导出报送稿');
  const { sheets, names } = readXlsx(await bytesOf(download));
  expect([download.suggestedFilename(), sheets.map(({ name }) => name), names]).toEqual([
    'huashi-2024-报送稿.xlsx',
    ['支出表'],
    [],
  ]);
});

test('the filled report is in the copy to be submitted', async () => {
  await pane.getByRole('button', { name: '填充报告' }).click();
  await pane.getByText('报告已写入工作表').waitFor();
  const { sheets, names } = readXlsx(await bytesOf(await downloadOf('导出报送稿')));
  expect([sheets.map(({ name }) => name), names]).toEqual([['支出表', '绩效评价报告'], []]);
});
