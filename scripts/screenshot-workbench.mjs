/** Takes the picture of the running workbench for the README: `node scripts/screenshot-workbench.mjs [file] [zh-CN | en-US]`. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const [file = path.join(root, 'docs', 'images', 'workbench.png'), language = 'zh-CN'] = process.argv.slice(2);

const WORDS = {
  'zh-CN': { check: '一键校验', marks: '在表中标出问题单元格', locate: '定位' },
  'en-US': { check: 'Check now', marks: 'Mark', locate: 'Show cell' },
};

/** Starts the workbench and gives its process and address. */
async function startWorkbench() {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout) {
    const address = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error('npm start ended');
}

const { child, address } = await startWorkbench();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const pane = page.frameLocator('iframe');
  const words = WORDS[language];
  const settled = () => page.waitForTimeout(2000);
  await page.goto(`${address}/workbench/workbench.html?lang=${language}`);
  await pane.getByRole('button', { name: words.check }).first().click();
  await pane.getByRole('button', { name: words.locate }).first().waitFor();
  await pane.getByLabel(words.marks).click();
  await settled();
  await pane.getByRole('button', { name: words.locate }).first().click();
  await pane.locator('html').evaluate(() => window.scrollTo(0, 0));
  await settled();
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  child.kill();
}
