import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtPane, launchBrowser, OFFICE_JS, type Served, serveFolder, watchPage } from './browser';

/** An Excel that never answers; a fault that no other Excel at hand can be made to have. */
const SILENT_EXCEL = (excelApi: string) => `
  const supported = (set, version) => set !== 'ExcelApi' || Number(version.split('.')[1]) <= ${excelApi.split('.')[1]};
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    HostType: { Excel: 'Excel' },
    actions: { associate: () => undefined },
    addin: {},
    context: { displayLanguage: 'zh-CN', requirements: { isSetSupported: supported } },
  };
  window.Excel = { run: () => new Promise(() => undefined) };
  window.OfficeExtension = { Error: class extends Error {} };
`;

let browser: Browser;
let server: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(await builtPane());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 350, height: 640 }, locale: 'zh-CN' });
  page = await context.newPage();
});

afterEach(() => context.close());

async function openPane(excelApi: string) {
  const watched = watchPage(page, server.origin);
  await page.route(`**${OFFICE_JS}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: SILENT_EXCEL(excelApi) }),
  );
  await page.goto(`${server.origin}/taskpane.html`);
  return watched;
}

async function openState(state: string, language = 'zh-CN') {
  const watched = watchPage(page, server.origin);
  await page.goto(`${server.origin}/gallery.html?state=${state}&language=${language}`);
  await page.waitForSelector('[data-shown]', { state: 'attached' });
  return watched;
}

describe('the start of the pane', () => {
  it('takes a click before Excel has answered anything', async () => {
    await openPane('1.14');
    await page.waitForSelector('html[data-ready]');
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByText('正在校验…').waitFor();
  });

  it('raises no error and asks no other server', async () => {
    const { errors, foreign } = await openPane('1.14');
    await page.getByText('正在读取工作簿…').waitFor();
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('lets a check that takes long be cancelled', async () => {
    await openPane('1.14');
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('核对支出表，填写评价报告').waitFor();
  });

  it('shows what to do in an Excel that is too old', async () => {
    await openPane('1.13');
    await page.getByRole('heading', { name: '当前 Excel 版本较旧' }).waitFor();
  });

  it('says that there is no Excel when office.js does not come', async () => {
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByText('没有连接到 Excel', { exact: false }).waitFor();
  });
});

describe('the pane without a mouse', () => {
  it('steps through the findings with F8 and back with Shift+F8', async () => {
    await openState('cause');
    const current = () => page.evaluate(() => document.activeElement?.getAttribute('data-finding'));
    await page.keyboard.press('F8');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
    const first = await current();
    await page.keyboard.press('F8');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-finding') !== id, first);
    await page.keyboard.press('Shift+F8');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-finding') === id, first);
  });

  it('keeps the focus on a finding when Enter shows its cell', async () => {
    await openState('cause');
    await page.keyboard.press('F8');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true);
  });

  it('goes back to the views with Esc', async () => {
    await openState('cause');
    await page.keyboard.press('F8');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-findings');
  });

  it('changes views with the arrow keys', async () => {
    await openState('ready');
    await page.locator('#tab-findings').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '填充报告' }).waitFor();
  });

  it('leaves a reason with Esc and keeps the finding in focus', async () => {
    await openState('reason');
    await page.getByLabel('审核说明').fill('已核实');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true);
  });
});

describe('working with findings', () => {
  it('applies a fix, strikes the findings through and takes it back', async () => {
    await openState('cause');
    await page.getByRole('button', { name: '改为 381.12' }).click();
    await page.getByText('可以提交').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('还不能提交').waitFor();
  });

  it('leaves the focus on the button that puts a figure right and takes it back', async () => {
    await openState('cause');
    await page.getByRole('button', { name: '改为 381.12' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('可以提交').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销');
  });

  it('keeps a reason with the finding', async () => {
    await openState('reason');
    await page.getByLabel('审核说明').fill('已核对合同和支付凭证');
    await page.getByRole('button', { name: '保存说明' }).click();
    await page.getByText('已核对合同和支付凭证').waitFor({ state: 'attached' });
  });

  it('speaks the other language at once', async () => {
    await openState('cause');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Not ready to submit').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
  });

  it('says what was looked for where there is no table, before and after a check', async () => {
    await openState('no-table');
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    await page.getByText('没有找到支出表。已在 1 张工作表中查找').waitFor();
    expect(await page.getByText('全部成立').count()).toBe(0);
  });

  it('marks the words that were changed by hand, and keeps them unless told otherwise', async () => {
    await openState('report-edited');
    await page.locator('mark', { hasText: '以上支出均按预算执行。' }).waitFor();
    await page.getByLabel('使用新填写的').check();
    await page.getByRole('button', { name: '填充报告' }).click();
    await page.locator('mark').waitFor({ state: 'detached' });
  });

  it('takes names from the workbook as text', async () => {
    const { errors } = await openState('hostile-names');
    expect([errors, await page.locator('#root img').count()]).toEqual([[], 0]);
  });
});
