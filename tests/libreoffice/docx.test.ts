import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeReading } from '../../src/app/check';
import { buildReport } from '../../src/core/report/build-report';
import { createReportDocument } from '../../src/docx/report-document';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { converted } from './converted';

function sampleReport() {
  const content = readXlsx(new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx')));
  return buildReport(content, judgeReading({ content, state: null }).result.tables);
}

/** What a program of poppler prints about a PDF. */
function asked(program: string, pdf: Uint8Array, ...after: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the report of the sample as LibreOffice prints it', () => {
  const report = sampleReport();
  let pdf: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    pdf = converted(await createReportDocument(report), 'report.docx', 'pdf');
  });

  test('holds every paragraph, whole, with the signs at the ends of its lines', () => {
    const plain = (text: string) => text.replace(/\s/g, '');
    const printed = plain(asked('pdftotext', pdf, '-')).replace(/—\d+—/g, '');
    const paragraphs = report.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
    const words = paragraphs.map(({ text }) => plain(text.replace(/^(\d+)、/, '$1.')));
    expect(words.filter((text) => !printed.includes(text))).toEqual([]);
  });

  test('holds every figure', () => {
    const printed = asked('pdftotext', pdf, '-').replace(/\s/g, '');
    const figures = report.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => part.paragraphs.flatMap((paragraph) => paragraph.figures)),
    );
    expect(figures.filter(({ text }) => !printed.includes(text))).toEqual([]);
    expect(figures.length).toBeGreaterThan(60);
  });

  test('is on upright pages of A4', () => {
    expect(asked('pdfinfo', pdf)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  });

  test('has 28 characters on a full line', () => {
    const lines = asked('pdftotext', pdf, '-layout', '-').split('\n');
    // Lines of Chinese alone; a punctuation mark may hang over the edge.
    const full = lines.map((line) => line.trim()).filter((line) => /^[\p{Script=Han}，。、；《》]{20,}$/u.test(line));
    expect(Math.max(...full.map((line) => line.replace(/[，。、；]$/, '').length))).toBe(28);
  });

  test('fills seven pages', () => {
    expect(/Pages: +(\d+)/.exec(asked('pdfinfo', pdf))?.[1]).toBe('7');
  });
});
