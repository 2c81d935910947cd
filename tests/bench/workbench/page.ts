import type { Browser, BrowserContext, Page } from 'playwright-core';

const QUIET = { timeout: 120_000 };

export interface Visit {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Opens the page, and gives the time until grid and pane can be used and the bytes that came over the network. */
export async function visit(context: BrowserContext, origin: string): Promise<Visit & { readonly page: Page }> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(origin);
  await page.locator('#grid:not([aria-busy])').waitFor(QUIET);
  await page.frameLocator('iframe').getByText('可以校验').first().waitFor(QUIET);
  return { page, milliseconds: performance.now() - begun, bytes };
}

/** Milliseconds from choosing a file until the grid shows it. */
export async function opening(page: Page, file: string, bytes: Uint8Array): Promise<number> {
  const begun = performance.now();
  await page.setInputFiles('#file', { name: file, mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('#file-name').filter({ hasText: file }).waitFor(QUIET);
  await page.locator('#grid:not([aria-busy])').waitFor(QUIET);
  return performance.now() - begun;
}

/** Milliseconds from the Enter that ends an edit of the first amount until everything that depends on it is drawn. */
export async function edit(page: Page): Promise<number> {
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
    await page.keyboard.press(key);
  await page.keyboard.type('1');
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') performance.mark('entered');
      },
      { capture: true, once: true },
    );
    new MutationObserver(() => {
      if (document.querySelector('.unsaved') === null || performance.getEntriesByName('drawn').length > 0) return;
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press('Enter');
  const measured = await page.waitForFunction(() => {
    const [entered] = performance.getEntriesByName('entered');
    const [drawn] = performance.getEntriesByName('drawn');
    return entered !== undefined && drawn !== undefined ? drawn.startTime - entered.startTime : 0;
  });
  return Number(await measured.jsonValue());
}

/** Megabytes that the scripts of the page hold after what is no longer needed was collected. */
export async function heap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/**
 * Turns the wheel forty times: the longest time between two frames, how many of them were longer than 100 ms, and the
 * longest task in time of the processor, which other programs on the machine do not lengthen.
 */
export async function scrolling(browser: Browser, page: Page) {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const frame = (now: number): void => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { gaps });
  });
  await page.mouse.move(400, 400);
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.evaluate(() => {
    (window as unknown as { gaps: number[] }).gaps.length = 0;
  });
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(50);
  }
  const gaps: readonly number[] = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const tasks = trace.traceEvents.filter(({ name }) => name.endsWith('RunTask')).map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: Math.max(...gaps),
    above: gaps.filter((gap) => gap > 100).length,
    frames: gaps.length,
    task: tasks.reduce((most, each) => Math.max(most, each), 0),
  };
}
