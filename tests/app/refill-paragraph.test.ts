import { check } from '../../src/app/check';
import { fillReport, previewReport, refillParagraph } from '../../src/app/fill-report';
import { joinedLines } from '../../src/core/grid/joined-lines';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import { at, contentsOf } from '../workbook/contract/fixtures';
import { EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

const REPORT = '绩效评价报告';

async function put(port: WorkbookPort, cell: string, before: string | number | null, after: string | number) {
  await port.write({ cells: [{ at: at(cell), before: { value: before }, after: { value: after } }] });
}

/** A filled report whose table has changed since: one category and the total. */
async function outdated(open: (typeof HOSTS)[number][1]): Promise<WorkbookPort> {
  const port = await open(EXPENDITURE);
  await fillReport(port, await check(port), 'zh-CN', new Set());
  await put(port, 'B9', 195.5, 200.5);
  await put(port, 'B10', 4163.02, 4168.02);
  return port;
}

async function standing(port: WorkbookPort): Promise<Readonly<Record<string, string>>> {
  const { paragraphs } = previewReport(await check(port));
  return Object.fromEntries(paragraphs.map(({ key, status }) => [key, status]));
}

async function refill(port: WorkbookPort, key: string): Promise<void> {
  await refillParagraph(port, await check(port), 'zh-CN', key);
}

describe.each(HOSTS)('a paragraph filled alone in %s', (_, open) => {
  test('is up to date, and the others that tell of the change are still named', async () => {
    const port = await outdated(open);
    const before = await standing(port);
    await refill(port, 'spending');
    const after = await standing(port);
    expect([
      [before.spending, before.changes],
      [after.spending, after.changes],
    ]).toEqual([
      ['outdated', 'outdated'],
      ['unchanged', 'outdated'],
    ]);
  });

  test('tells the new figures; the other paragraph still tells the old ones', async () => {
    const port = await outdated(open);
    await refill(port, 'spending');
    const texts = contentsOf((await port.read()).content, REPORT)
      .flat()
      .join('\n');
    expect([texts.includes('4168.02'), texts.includes('4163.02'), texts.includes('住房保障支出增加5.10万元')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('leaves what was changed by hand as it is', async () => {
    const port = await outdated(open);
    const rows = contentsOf((await port.read()).content, REPORT);
    const row = rows.findIndex((cells) => cells.includes('无'));
    await put(port, `${REPORT}!B${row + 1}`, '无', '另有一项说明。');
    await refill(port, 'spending');
    expect([
      (await standing(port)).other,
      contentsOf((await port.read()).content, REPORT)
        .flat()
        .includes('另有一项说明。'),
    ]).toEqual(['edited', true]);
  });

  test('can be filled with the others afterwards', async () => {
    const port = await outdated(open);
    await refill(port, 'changes');
    await fillReport(port, await check(port), 'zh-CN', new Set());
    expect(Object.values(await standing(port)).filter((status) => status === 'outdated')).toEqual([]);
  });

  test('is found in the sheet: every paragraph has its place', async () => {
    const port = await outdated(open);
    const { paragraphs } = previewReport(await check(port));
    const sheet = contentsOf((await port.read()).content, REPORT);
    expect(
      paragraphs.filter(
        ({ at: place, mine }) => place === null || joinedLines(String(sheet[place.row]?.[place.column])) !== mine,
      ),
    ).toEqual([]);
  });
});
