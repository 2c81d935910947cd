import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { judgeReading } from '../../src/app/check';
import { fillReport, reportToExport } from '../../src/app/fill-report';
import { run } from '../../src/cli/run';
import { sayMessage } from '../../src/messages/format';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const sample = new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx'));
folder.add('平.xlsx', sample);
folder.add('旧.xls', 'x');
folder.add('县/甲.xlsx', sample);
folder.add('县/镇/乙.xlsm', sample);

async function typed(...words: string[]) {
  const notes: string[] = [];
  const status = await run([...words, '--json'], folder.path, (language) => ({
    result: () => {},
    note: (message) => notes.push(sayMessage(language, message)),
    progress: () => {},
  }));
  return { status, notes: notes.join('\n') };
}

const at = (name: string) => path.join(folder.path, name);

/** The words of a document, without what lies between them. */
function wordsOf(name: string): string {
  const document = unzipSync(new Uint8Array(readFileSync(at(name))))['word/document.xml'];
  const xml = document === undefined ? '' : strFromU8(document);
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
}

/** The sample after its report was filled and a paragraph changed by hand. */
async function editedByHand(): Promise<Uint8Array> {
  const workbook = createFileWorkbook(sample);
  await fillReport(workbook, judgeReading(await workbook.read()), 'zh-CN', new Set());
  const { content } = await workbook.read();
  const sheet = content.sheets.at(-1);
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.content(row, 1));
  const row = rows.findIndex((text) => String(text).startsWith('在内部管理上'));
  const cell = { sheet: sheet?.name ?? '', row, column: 1 };
  const before = { value: String(rows[row]) };
  await workbook.write({ cells: [{ at: cell, before, after: { value: '在内部管理上，我镇制度齐全，执行到位。' } }] });
  return workbook.bytes();
}

describe('--docx', () => {
  test('holds every figure of the report', async () => {
    expect((await typed('平.xlsx', '--docx', '平.docx')).status).toBe(0);
    const words = wordsOf('平.docx');
    const content = readXlsx(sample);
    const report = reportToExport(judgeReading({ content, state: null }), new Set());
    const figures = report.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => part.paragraphs.flatMap((paragraph) => paragraph.figures)),
    );
    expect(figures.map(({ text }) => text).filter((text) => !words.includes(text))).toEqual([]);
  });

  test('goes with --write and --report, and says what it wrote', async () => {
    const { status, notes } = await typed('平.xlsx', '--write', '平-校.xlsx', '--report', '--docx', '平-报.docx');
    expect([
      status,
      existsSync(at('平-校.xlsx')),
      existsSync(at('平-报.docx')),
      notes.match(/已写出/g)?.length,
    ]).toEqual([0, true, true, 2]);
  });

  test('for a folder the documents go into a folder of the same shape', async () => {
    await typed('县', '--docx', '报告');
    expect([existsSync(at('报告/甲-报告.docx')), existsSync(at('报告/镇/乙-报告.docx'))]).toEqual([true, true]);
  });

  test.each([
    ['an existing file', ['平.xlsx', '--docx', '旧.xls']],
    ['the input itself, even when forced', ['平.xlsx', '--docx', '平.xlsx', '--force']],
    ['a folder that does not exist', ['平.xlsx', '--docx', '无/平.docx']],
    ['a folder in place of a file', ['平.xlsx', '--docx', '县', '--force']],
    ['the place of the marked copy', ['平.xlsx', '--write', '同.xlsx', '--docx', '同.xlsx', '--force']],
  ])('%s is not written over', async (_, words) => {
    expect((await typed(...words)).status).toBe(2);
  });

  test('an existing file is written over when forced', async () => {
    folder.add('旧报告.docx', 'x');
    await typed('平.xlsx', '--docx', '旧报告.docx', '--force');
    expect(wordsOf('旧报告.docx')).toContain('部门概况');
  });

  test('has the words of the clerk where he changed the report by hand, and says so', async () => {
    folder.add('改.xlsx', await editedByHand());
    const { notes } = await typed('改.xlsx', '--docx', '改.docx');
    expect([wordsOf('改.docx').includes('我镇制度齐全，执行到位'), notes.includes('regulations')]).toEqual([
      true,
      true,
    ]);
  });
});

describe('--clean-copy', () => {
  test('keeps the filled report and leaves the facts it was made of', async () => {
    folder.add('已填.xlsx', await editedByHand());
    await typed('已填.xlsx', '--clean-copy', '报送.xlsx');
    const { sheets, names } = readXlsx(new Uint8Array(readFileSync(at('报送.xlsx'))));
    expect([sheets.map(({ name }) => name), names]).toEqual([['支出表', '绩效评价报告'], []]);
  });

  test('for a folder the copies go into a folder of the same shape, with their own endings', async () => {
    await typed('县', '--clean-copy', '报送');
    expect([existsSync(at('报送/甲-报送稿.xlsx')), existsSync(at('报送/镇/乙-报送稿.xlsm'))]).toEqual([true, true]);
  });

  test('is refused where a formula needs a sheet that is left out, and says which', async () => {
    const workbook = createFileWorkbook(sample);
    const cell = { sheet: '支出表', row: 30, column: 0 };
    const after = { formula: '=基本情况!B2' };
    await workbook.write({ cells: [{ at: cell, before: { value: null }, after }] });
    folder.add('引用.xlsx', workbook.bytes());
    const messages: string[] = [];
    await run(['引用.xlsx', '--clean-copy', '不会有.xlsx'], folder.path, () => ({
      result: (text) => messages.push(text),
      note: () => {},
      progress: () => {},
    }));
    expect([
      existsSync(at('不会有.xlsx')),
      messages.join('').includes('支出表!A31 的公式引用了工作表“基本情况”'),
    ]).toEqual([false, true]);
  });
});
