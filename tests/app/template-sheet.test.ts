import { check } from '../../src/app/check';
import { previewReport } from '../../src/app/fill-report';
import { addTemplateSheet, hasTemplateSheet, placeholders } from '../../src/app/template-sheet';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import { EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

function textsOf(checked: Parameters<typeof previewReport>[0]): readonly string[] {
  return previewReport(checked).paragraphs.map(({ fresh }) => fresh);
}

describe.each(HOSTS)('the sheet of templates in %s', (_, open) => {
  async function withTemplates(): Promise<WorkbookPort> {
    const port = await open(EXPENDITURE);
    await addTemplateSheet(port, await check(port), 'zh-CN');
    return port;
  }

  test('is there after it was added, and known by its hidden name', async () => {
    const port = await withTemplates();
    expect(hasTemplateSheet(await check(port))).toBe(true);
  });

  test('changes no word of the report while nobody has changed it', async () => {
    const port = await open(EXPENDITURE);
    const before = textsOf(await check(port));
    await addTemplateSheet(port, await check(port), 'zh-CN');
    expect(textsOf(await check(port))).toEqual(before);
  });

  test('words a paragraph as the clerk wrote it', async () => {
    const port = await withTemplates();
    const checked = await check(port);
    const sheet = checked.reading.content.sheets.find(({ name }) => name === '报告模板');
    const row = Array.from({ length: sheet?.rowCount ?? 0 }, (_row, index) => index).find((index) =>
      String(sheet?.content(index, 2)).includes('本年支出合计'),
    );
    const at = { sheet: '报告模板', row: row ?? 0, column: 2 };
    const before = { value: String(sheet?.content(at.row, 2)) };
    await port.write({ cells: [{ at, before, after: { value: '全年开支{{ 本年支出合计 }}。' } }] });
    expect(textsOf(await check(port))).toContain('全年开支4163.02万元。');
  });

  test('is not added twice', async () => {
    const port = await withTemplates();
    await addTemplateSheet(port, await check(port), 'zh-CN');
    const { content } = (await check(port)).reading;
    expect(content.sheets.map(({ name }) => name)).toEqual(['支出表', '报告模板']);
  });

  test('may use names that are listed with their present values', async () => {
    const port = await open(EXPENDITURE);
    const total = placeholders(await check(port)).find(({ name }) => name === '本年支出合计');
    expect(total?.value).toBe('4163.02万元');
  });
});
