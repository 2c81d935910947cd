/**
 * Draws the icons that the manifest names: `node scripts/icons.mjs`. A sheet with rows of figures, a total line and a
 * tick; at 16 px only what can still be told apart.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'icons');

/** The sizes that the manifest names; 64 is for the list of add-ins, which shows the first one only. */
const SIZES = { open: [16, 32, 64, 80], check: [16, 32, 80], report: [16, 32, 80] };

const PAPER = '<path d="M6 3h15l6 6v20H6z" fill="#fff" stroke="#0f6c3f" stroke-width="2.4" stroke-linejoin="round"/>';
const TICK = (small) =>
  `<circle cx="22.5" cy="22.5" r="8.5" fill="#107c41"/><path d="M18.4 22.7l3 3 5.4-6" fill="none" stroke="#fff" stroke-width="${small ? 3.2 : 2.6}" stroke-linecap="round" stroke-linejoin="round"/>`;
const LINES = (small) =>
  small
    ? '<path d="M10.5 10h8M10.5 16h6" stroke="#5b5b5b" stroke-width="2.4"/>'
    : '<path d="M10.5 10h7M10.5 14h11M10.5 18h11M10.5 24h11" stroke="#5b5b5b" stroke-width="1.8"/><path d="M10.5 21h11" stroke="#0f6c3f" stroke-width="1.4"/>';

/** The drawing of a button on a grid of 32 × 32; the three differ in shape, for on a narrow ribbon they stand alone. */
function drawing(button, size) {
  const small = size <= 16;
  if (button === 'open') return PAPER + LINES(small) + TICK(small);
  if (button === 'check') {
    return `<circle cx="16" cy="16" r="13" fill="#107c41"/><path d="M9.5 16.5l4.6 4.6 8.6-9.6" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`;
  }
  return (
    PAPER +
    `<path d="M10.5 10h7M10.5 15h11M10.5 20h6" stroke="#5b5b5b" stroke-width="${small ? 2.4 : 1.8}"/>` +
    '<path d="M18 29l1.2-4.4 8.6-8.6 3.2 3.2-8.6 8.6z" fill="#c239b3" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"/>'
  );
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const [button, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="0 0 32 32">${drawing(button, size)}</svg>`,
    );
    await writeFile(path.join(folder, `${button}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
