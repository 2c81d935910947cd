import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { builtPane, launchBrowser, type Served, serveFolder, watchPage } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A theme changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let server: Served;
let states: readonly string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(await builtPane());
  const page = await browser.newPage();
  await page.goto(`${server.origin}/gallery.html`);
  const names = await page.$$eval('a', (links) => links.map((link) => new URL(link.href).searchParams.get('state')));
  states = [...new Set(names.flatMap((name) => name ?? []))];
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What axe has against the page; `rules`: these alone. */
async function violations(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const axe: Axe = Reflect.get(window, 'axe');
    const { violations: found } = await axe.run(only.length === 0 ? {} : { runOnly: only });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
}

async function showTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => window.dispatchEvent(new CustomEvent('gallery-theme', { detail: name })), theme);
  await page.waitForSelector(`html[data-theme="${theme}"]`);
  // Colours on their way from one theme to the other are nobody's.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.all(
      document
        .getAnimations()
        .flatMap((each) => (each instanceof CSSTransition ? [each.finished.catch(() => null)] : [])),
    );
  });
}

async function overflow(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 175, height: 640 });
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px of content on ${clientWidth} px at 200 %`] : [];
  });
  await page.setViewportSize({ width: 350, height: 640 });
  return found;
}

/** Opens every state once, looks at it in all themes and at 200 % zoom, and gives what is wrong. */
async function wrongIn(language: string): Promise<readonly string[]> {
  // The policy of the pane forbids the text of axe; here it is the test that puts it in.
  const context = await browser.newContext({
    viewport: { width: 350, height: 640 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: AXE });
  const page = await context.newPage();
  const watched = watchPage(page, server.origin);
  const wrong: string[] = [];
  for (const state of states) {
    await page.goto(`${server.origin}/gallery.html?state=${state}&language=${language}&theme=light`);
    await page.waitForSelector('[data-shown]', { state: 'attached', timeout: 30_000 });
    const found = [...(await overflow(page)), ...(await violations(page, []))];
    // What shows that the pane itself has failed has no theme.
    for (const theme of state === 'broken' ? [] : ['dark', 'contrast']) {
      await showTheme(page, theme);
      found.push(...(await violations(page, COLOUR_RULES)).map((each) => `${theme} ${each}`));
    }
    wrong.push(...[...found, ...watched.errors.splice(0)].map((each) => `${state} ${language} ${each}`));
  }
  await context.close();
  return wrong;
}

it('has states to look at', () => {
  expect(states.length).toBeGreaterThanOrEqual(20);
});

it('has nothing against accessibility in any state, language and theme, and never scrolls sideways', async () => {
  expect((await Promise.all([wrongIn('zh-CN'), wrongIn('en-US')])).flat()).toEqual([]);
}, 300_000);
