import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { gridReady, page } from './workbench-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const THEMES = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'high contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

/** What breaks the rules outside of the grid, which is drawn and described in words beside, and of the pane's own frame. */
async function violations(): Promise<readonly string[]> {
  // The policy of the page forbids script elements; what the driver evaluates is outside of it.
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run({ exclude: [['#grid'], ['iframe']] }, { iframes: false });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('breaks no rule of accessibility around the grid, in any theme, in both languages, with each panel open', async () => {
  const found: string[] = [];
  for (const language of ['zh-CN', 'en-US'] as const) {
    if (language === 'en-US') {
      await page.getByRole('button', { name: 'English' }).click();
      await gridReady();
    }
    for (const panel of ['#find', '#filter', '#local summary']) {
      await page.locator(panel).click();
      for (const { name, media } of THEMES) {
        await page.emulateMedia(media);
        for (const each of await violations()) found.push(`${language} ${name} ${panel} ${each}`);
      }
      await page.keyboard.press('Escape');
    }
  }
  expect(found).toEqual([]);
});

it('says what the selected cell holds to those who can’t see the grid', async () => {
  const description = page.locator('#cell');
  expect(await description.getAttribute('aria-live')).toBe('polite');
  expect(await description.textContent()).toMatch(/^类级数字错!A1：/);
});
