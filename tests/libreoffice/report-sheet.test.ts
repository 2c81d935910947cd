import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeReading } from '../../src/app/check';
import { fillReport } from '../../src/app/fill-report';
import { cleanCopy } from '../../src/workbook/file/clean-copy';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { converted } from './converted';

async function filled(): Promise<Uint8Array> {
  const workbook = createFileWorkbook(new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx')));
  await fillReport(workbook, judgeReading(await workbook.read()), 'zh-CN', new Set());
  return workbook.bytes();
}

/** The pages of a PDF as text in the order in which they were drawn, cell by cell, line by line. */
function printedPages(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    return text.split('\f');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same without blanks and ends of lines. */
function pagesOf(pdf: Uint8Array): readonly string[] {
  return printedPages(pdf).map((page) => page.replace(/\s/g, ''));
}

test('no amount of the printed report sheet is torn from its unit or in the middle of it', async () => {
  const lines = printedPages(converted(cleanCopy(await filled()), 'a.xlsx', 'pdf'))
    .join('\n')
    .split('\n');
  const torn = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    const isTorn = /\d[万亿]?$/.test(line.trim()) && /^(?:[万亿元%户家人个件次亩吨头]|\.\d)/.test(next.trim());
    return isTorn && /[，。；]/.test(line) ? [`${line}|${next}`] : [];
  });
  expect(torn).toEqual([]);
});

test('the report sheet is printed whole: no label and no paragraph is cut off', async () => {
  const bytes = await filled();
  const report = readXlsx(bytes).sheets.at(-1);
  const printed = pagesOf(converted(cleanCopy(bytes), 'a.xlsx', 'pdf')).join('');
  const texts = Array.from({ length: report?.rowCount ?? 0 }, (_, row) =>
    [0, 1].map((column) => String(report?.content(row, column) ?? '').replace(/\s/g, '')),
  ).flat();
  expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
});

test('LibreOffice opens the copy to be submitted with the filled report', async () => {
  const saved = readXlsx(converted(cleanCopy(await filled()), 'a.xlsx', 'xlsx'));
  expect([saved.sheets.map(({ name }) => name), saved.names.filter(({ name }) => name.startsWith('_ecr_'))]).toEqual([
    ['支出表', '绩效评价报告'],
    [],
  ]);
});
