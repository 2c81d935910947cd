import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildWhatIsStale } from '../../scripts/serve/build';
import { listen } from '../../scripts/serve/listen';
import { workbenchFolders, workbenchServer } from '../../scripts/serve/server';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { walk } from '../workbench/walk/walk';
import { edit, heap, opening, scrolling, visit } from './workbench/page';
import { tableWithFormulas } from './workbench/table';

/**
 * `npm run bench:workbench [steps]`: what the workbench costs in Chromium, beside a plain reading of the same file in the
 * same run; then a random walk of so many steps (2,000) in which host, grid and saved file have to agree.
 */
const ROWS = [200, 2_000, 20_000];
const STEPS = Number(process.argv[2] ?? 2_000);
const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

const line = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell) => String(cell).padStart(13)).join(''));

function parsing(bytes: Uint8Array): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now();
    readXlsx(bytes);
    return performance.now() - begun;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

async function measure(): Promise<void> {
  const root = process.cwd();
  await buildWhatIsStale(root, () => undefined);
  const server = workbenchServer(workbenchFolders(root));
  const origin = `http://localhost:${await listen(server, 38_300)}`;
  const executablePath = CHROMIUM.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) throw new Error('This bench needs Chromium; name it in CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  line(['visit', 'ready ms', 'kB']);
  const first = await visit(context, origin);
  line(['first', first.milliseconds.toFixed(0), (first.bytes / 1000).toFixed(0)]);
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.page.waitForTimeout(2_000);
  await first.page.close();
  const second = await visit(context, origin);
  line(['second', second.milliseconds.toFixed(0), (second.bytes / 1000).toFixed(0)]);
  await second.page.close();
  console.log('');
  line(['rows', 'parse ms', 'open ms', 'ratio', 'edit ms', 'heap MB', 'gap ms', '>100 ms', 'task ms', 'frames']);
  for (const rows of ROWS) {
    const bytes = tableWithFormulas(rows);
    const { page } = await visit(context, origin);
    page.on('dialog', (dialog) => dialog.accept());
    const parse = parsing(bytes);
    const open = await opening(page, `${rows}.xlsx`, bytes);
    await page.frameLocator('iframe').getByText('找到 1 张表').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1_000);
    const { longest, above, task, frames } = await scrolling(browser, page);
    const held = await heap(page);
    const edited = await edit(page);
    line([
      rows,
      ...[parse, open].map((each) => each.toFixed(0)),
      (open / parse).toFixed(1),
      ...[edited, held, longest].map((each) => each.toFixed(0)),
      ...[above, task.toFixed(0), frames],
    ]);
    await page.close();
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  console.log('');
  const begun = performance.now();
  const discords = await walk(7, STEPS, 100);
  console.log(
    `random walk: ${STEPS} steps in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${discords.length} discords`,
  );
  for (const discord of discords) console.log(JSON.stringify(discord));
}

await measure();
