import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { buildPane, launchBrowser, type Served, serveFolder, watchPage } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Served;
let addresses: readonly string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(buildPane('pane-accessibility'));
  const page = await browser.newPage();
  await page.goto(`${server.origin}/gallery.html`);
  addresses = await page.$$eval('a', (links) => links.map((link) => link.href));
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens every state of the gallery in one theme, one after the other, and gives what `look` finds wrong in each. */
async function inEveryState(theme: string, width: number, look: (page: Page) => Promise<readonly string[]>) {
  // The policy of the pane forbids the text of axe; here it is the test that puts it in.
  const context = await browser.newContext({ viewport: { width, height: 640 }, bypassCSP: true });
  const page = await context.newPage();
  const watched = watchPage(page, server.origin);
  const wrong: string[] = [];
  for (const address of addresses.filter((each) => new URL(each).searchParams.get('theme') === theme)) {
    await page.goto(address);
    await page.waitForSelector('[data-shown]', { state: 'attached', timeout: 10_000 });
    const found = [...(await look(page)), ...watched.errors.splice(0)];
    wrong.push(...found.map((each) => `${new URL(address).search} ${each}`));
  }
  await context.close();
  return wrong;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    const axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
      window,
      'axe',
    );
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px of content on ${clientWidth} px`] : [];
  });
}

describe('the pane', () => {
  it('has states to look at, in two languages and three themes', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(20 * 6);
  });

  it.each(['light', 'dark', 'contrast'])(
    'has nothing against accessibility in any state of the theme %s',
    async (theme) => {
      expect(await inEveryState(theme, 350, violations)).toEqual([]);
    },
  );

  it('never scrolls sideways, not even at 200 % zoom', async () => {
    expect(await inEveryState('light', 175, overflow)).toEqual([]);
  });
});
