import type { Page } from 'playwright-core';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { gridReady, openFile, page, pane, selected, watched, workbench } from './workbench-page';

const BOOK = writeWorkbookFile({
  sheets: [
    denseSheet({
      name: '支出',
      rows: [
        ['项目', '2024年'],
        ['国防支出', 2],
      ],
    }),
  ],
  names: [],
  calculation: 'automatic',
});

/** Another page of the same browser, as after a crash of the first or beside it. */
async function another(): Promise<Page> {
  const next = await page.context().newPage();
  await next.goto(workbench.origin);
  await next.locator('#grid:not([aria-busy])').waitFor();
  return next;
}

async function editSomething(): Promise<void> {
  await openFile('甲镇.xlsx', BOOK);
  await selected('支出!A1：项目');
  await gridReady();
  await page.keyboard.type('项目名称');
  await page.keyboard.press('Enter');
  await selected('支出!A2');
}

const drafts = (of: Page): Promise<number> =>
  of.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('ecr-workbench')) return 0;
    return new Promise<number>((resolve) => {
      const opened = indexedDB.open('ecr-workbench');
      opened.onsuccess = () => {
        const count = opened.result.transaction('drafts').objectStore('drafts').count();
        count.onsuccess = () => {
          opened.result.close();
          resolve(count.result);
        };
      };
    });
  });

async function draftIsKept(): Promise<void> {
  for (let tries = 0; tries < 100 && (await drafts(page)) === 0; tries += 1) await page.waitForTimeout(100);
  expect(await drafts(page)).toBe(1);
}

async function consent(): Promise<void> {
  await page.locator('#local summary').click();
  await page.getByLabel('在本机保留未保存的修改和最近打开的文件').check();
  await page.locator('#local summary').click();
}

describe('what stays on the machine', () => {
  afterEach(() => {
    expect(watched).toEqual({ errors: [], foreign: [] });
  });

  it('is nothing of the work, unless the person wants it', async () => {
    await editSomething();
    await page.waitForTimeout(3_000);
    expect(await drafts(page)).toBe(0);
  });

  it('is the work of a tab that crashed, offered to whoever opens the next one', async () => {
    await consent();
    await editSomething();
    await draftIsKept();
    const context = page.context();
    const next = await context.newPage();
    await page.close();
    await next.goto(workbench.origin);
    await next.getByText('上次有未保存的修改：“甲镇.xlsx”').waitFor();
    await next.getByRole('button', { name: '恢复', exact: true }).click();
    await next.locator('#cell').filter({ hasText: '支出!A1：项目名称' }).waitFor({ state: 'attached' });
    await next.getByTitle('有未保存的修改').waitFor();
  });

  it('is gone once it is cleared', async () => {
    await consent();
    await editSomething();
    await draftIsKept();
    await page.locator('#local summary').click();
    await page.getByRole('button', { name: '清除本机记录' }).click();
    await page.getByText('本机记录已清除').waitFor();
    expect(await drafts(page)).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

it('two tabs with the same file say so, both of them', async () => {
  await openFile('甲镇.xlsx', BOOK);
  await selected('支出!A1：项目');
  const next = await another();
  await next.setInputFiles('#file', { name: '甲镇.xlsx', mimeType: '', buffer: Buffer.from(BOOK) });
  for (const each of [page, next]) await each.getByText('也在本浏览器的另一个标签页中打开').waitFor();
});

it('is opened, checked and saved without a network once it was loaded', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.reload();
  await pane.getByText('找到 5 张表，可以校验').waitFor();
  await pane.getByRole('button', { name: '一键校验' }).click();
  await pane.getByText('还不能提交').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '另存副本' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('huashi-2024-faults-副本.xlsx');
});
