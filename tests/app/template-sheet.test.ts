import { check } from '../../src/app/check';
import { previewReport } from '../../src/app/fill-report';
import {
  addTemplateSets,
  addTemplateSheet,
  chooseTemplateSet,
  exportedTemplates,
  placeholders,
  readTemplateFile,
  templatesOf,
} from '../../src/app/template-sheet';
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
    expect(templatesOf(await check(port)).hasSheet).toBe(true);
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

  test('keeps several sets, of which the one that was added last is used until another is chosen', async () => {
    const port = await open(EXPENDITURE);
    await addTemplateSheet(port, await check(port), 'zh-CN', '乡镇');
    await addTemplateSheet(port, await check(port), 'zh-CN', '县直部门');
    const added = await check(port);
    await chooseTemplateSet(port, added, '乡镇');
    const chosen = await check(port);
    expect([templatesOf(added), templatesOf(chosen).set]).toEqual([
      { hasSheet: true, sets: ['乡镇', '县直部门'], set: '县直部门', offered: expect.any(Array) },
      '乡镇',
    ]);
    expect(
      [added, chosen].map((each) =>
        textsOf(each)
          .find((text) => text.includes('支出合计'))
          ?.slice(0, 10),
      ),
    ).toEqual(['2024年，我单位支', '2024年，我镇支出']);
  });

  test('takes the sets of a file, under a name that is free, and changes nothing that was there', async () => {
    const port = await open(EXPENDITURE);
    await addTemplateSheet(port, await check(port), 'zh-CN', '乡镇');
    const before = await check(port);
    const reading = readTemplateFile(exportedTemplates(before));
    await addTemplateSets(port, before, 'zh-CN', 'sets' in reading ? reading.sets : []);
    const after = await check(port);
    const rowsIn = (checked: typeof after) => {
      const sheet = checked.reading.content.sheets.find(({ name }) => name === '报告模板');
      return Array.from({ length: sheet?.rowCount ?? 0 }, (_row, row) =>
        [0, 1, 2, 3].map((c) => sheet?.content(row, c)),
      );
    };
    expect(templatesOf(after).sets).toEqual(['乡镇', '乡镇（2）']);
    expect(rowsIn(after).slice(0, rowsIn(before).length)).toEqual(rowsIn(before));
    expect(
      rowsIn(after)
        .slice(rowsIn(before).length)
        .map((row) => row.slice(0, 3)),
    ).toEqual(
      rowsIn(before)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    );
  });

  test('of an earlier version without a column for sets gets one', async () => {
    const port = await open(EXPENDITURE, {
      name: '报告模板',
      rows: [
        ['栏目', '段落', '模板'],
        ['部门整体支出管理和使用基本情况', '支出情况', '全年支出{{ 本年支出合计 }}。'],
      ],
    });
    await addTemplateSheet(port, await check(port), 'zh-CN', '街道');
    const { content } = (await check(port)).reading;
    const sheet = content.sheets.find(({ name }) => name === '报告模板');
    expect([sheet?.content(0, 3), sheet?.content(1, 3), sheet?.content(2, 3)]).toEqual(['模板套', null, '街道']);
  });
});
