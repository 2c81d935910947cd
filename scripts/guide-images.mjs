/**
 * Takes the pictures of the guides: `node scripts/guide-images.mjs`, after `npm run build`. They go to
 * docs/images; long views are cut, so that a picture stays small.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The states of the gallery that the guides show, each with the height at which it is cut. */
const PICTURES = [
  { state: 'first-use', name: 'first-use', height: 400, languages: ['zh-CN'] },
  { state: 'tables-unconfirmed', name: 'tables', height: 720, languages: ['zh-CN'] },
  { state: 'cause', name: 'cause', height: 480, languages: ['zh-CN', 'en-US'] },
  { state: 'undecided', name: 'finding', height: 520, languages: ['zh-CN'] },
  { state: 'reason', name: 'reason', height: 560, languages: ['zh-CN'] },
  { state: 'report-fact-sheets', name: 'report', height: 960, languages: ['zh-CN'] },
  { state: 'report-edited', name: 'edited', height: 960, languages: ['zh-CN'] },
];

if (!existsSync(path.join(root, 'dist', 'gallery.html'))) {
  console.error('There is no build yet: run `npm run build` first.');
  process.exit(1);
}

const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 350, height: 400 } });
for (const { state, name, height, languages } of PICTURES) {
  for (const language of languages) {
    const query = new URLSearchParams({ state, language, theme: 'light' });
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/gallery.html?${query}`);
    await page.waitForSelector('[data-shown]', { state: 'attached' });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: path.join(root, 'docs', 'images', `guide-${name}.${language}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: 350, height: Math.min(whole, height) },
      animations: 'disabled',
    });
  }
}
await browser.close();
await server.close();
