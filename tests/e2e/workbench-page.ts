import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { launchBrowser, watchPage } from './browser';
import { type RunningWorkbench, startWorkbench } from './workbench-server';

// A test file that imports this drives the running workbench: each test in a page of its own, with the sample opened.

let browser: Browser;
export let workbench: RunningWorkbench;
export let folder: string;
let context: BrowserContext;
export let page: Page;
export let pane: FrameLocator;
export let watched: ReturnType<typeof watchPage>;

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
export const selected = (words: string | RegExp) =>
  page.locator('#cell').filter({ hasText: words }).waitFor({ state: 'attached' });
export const check = (name: '一键校验' | '重新校验') => pane.getByRole('button', { name }).click();
export const tab = (name: string) => page.locator('#grid').getByText(name, { exact: true });

/** Column B of the samples, at a height in the page. */
export const clickCell = (y: number) => page.mouse.click(316, y);
export const gridReady = () => page.locator('#grid:not([aria-busy])').waitFor();

/** From the pane to the grid, to type into the selected cell. */
export async function type(text: string): Promise<void> {
  await page.keyboard.press('F6');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What is drawn can only be looked at again and again. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await holds()) return;
    await page.waitForTimeout(100);
  }
  throw new Error('it did not come about in five seconds');
}

export async function openConsistentSample(): Promise<void> {
  await page.getByRole('button', { name: '无误的示例' }).click();
  await pane.getByText('找到 1 张表，可以校验').waitFor();
  await gridReady();
}

export async function openFile(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await page.setInputFiles('#file', file);
}

export async function savedCopy(): Promise<Awaited<ReturnType<typeof readWorkbookFile>> & { readonly file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存副本' }).click(),
  ]);
  const file = download.suggestedFilename();
  await download.saveAs(path.join(folder, file));
  return { ...(await readWorkbookFile(new Uint8Array(await readFile(path.join(folder, file))))), file };
}
