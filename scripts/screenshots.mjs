/**
 * Takes a picture of every state of the pane: `npm run screenshots [-- <state>…]`, after `npm run build`. The pictures
 * go to out/screenshots, at the width of Excel's pane, in both languages and all three themes.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'out', 'screenshots');
const only = process.argv.slice(2);

if (!existsSync(path.join(root, 'dist', 'gallery.html'))) {
  console.error('There is no build yet: run `npm run build` first.');
  process.exit(1);
}

const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 350, height: 640 } });
await mkdir(folder, { recursive: true });

await page.goto(`${origin}/gallery.html`);
const addresses = await page.$$eval('a', (links) => links.map((link) => link.href));
for (const address of addresses) {
  const { searchParams } = new URL(address);
  const state = searchParams.get('state');
  if (only.length > 0 && !only.includes(state)) continue;
  await page.goto(address);
  await page.waitForSelector('[data-shown]', { state: 'attached' });
  const name = `${state}.${searchParams.get('language')}.${searchParams.get('theme')}.png`;
  await page.screenshot({ path: path.join(folder, name), fullPage: true, animations: 'disabled' });
}
if (only.length === 0 || only.includes('too-old')) {
  // What an Excel shows that is too old for the pane stands in the page itself.
  await page.goto(`${origin}/taskpane.html`, { waitUntil: 'commit' });
  await page.evaluate(() => {
    document.documentElement.className = 'too-old';
  });
  await page.screenshot({ path: path.join(folder, 'too-old.png'), fullPage: true });
}
console.log(`Pictures in ${path.relative(process.cwd(), folder)}`);
await browser.close();
await server.close();
