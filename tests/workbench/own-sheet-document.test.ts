import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadWorkbook } from '../../src/excel-host/load-workbook';
import { sheetNamed } from '../../src/excel-host/workbook-model/workbook';
import { applyLooks } from '../../src/workbench/looks/apply-looks';
import { ownSheetDocument } from '../../src/workbench/own-sheet-document';
import { applyMarks, presentMarks } from '../../src/workbench/present-marks';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import type { Mark } from '../../src/workbook/port';
import type { CellStyle, SheetDocument } from '../../src/workbook/sheet-document';

const sample = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/huashi-2024-faults.xlsx')));

const STYLES: readonly CellStyle[] = [
  ...(['title', 'heading', 'label', 'field', 'text', 'paragraph'] as const),
  ...(['number', 'link', 'hint', 'error', 'warning', 'info'] as const),
];

const document: SheetDocument = {
  sheet: 'result',
  name: '校验结果',
  widths: [20, 36],
  rows: STYLES.map((style) => ({
    cells: [
      { value: style, style },
      { value: 1.5, style: 'number', format: '#,##0.00' },
    ],
  })),
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  print: null,
  frozenRows: 1,
};

const marks: readonly Mark[] = [
  { at: { sheet: '类级数字错', row: 8, column: 1 }, severity: 'error' },
  { at: { sheet: '合计数错', row: 3, column: 1 }, severity: 'warning' },
];

async function opened() {
  const file = createFileWorkbook(sample);
  await file.write({ sheets: [document], marks });
  const { state: _, skipped: __, ...content } = await readWorkbookFile(file.bytes());
  const model = loadWorkbook(content);
  applyLooks(model, file.bytes());
  applyMarks(model, file.bytes());
  const sheet = sheetNamed(model, '校验结果');
  if (sheet === undefined) throw new Error('the sheet is missing');
  return { model, read: ownSheetDocument(model, sheet, 'result') };
}

describe('a sheet of ours in an open workbook', () => {
  it('is the document that was written, with its values, styles and formats', async () => {
    const { rows } = (await opened()).read;
    expect(rows.map(({ cells }) => cells)).toEqual(document.rows.map(({ cells }) => cells));
  });

  it('has the widths, merged cells and rows in view that were written', async () => {
    const { widths, merges, frozenRows, name } = (await opened()).read;
    expect({ widths, merges, frozenRows, name }).toEqual({
      widths: document.widths,
      merges: document.merges,
      frozenRows: document.frozenRows,
      name: document.name,
    });
  });
});

it('shows the marks of an opened file', async () => {
  expect(presentMarks((await opened()).model)).toEqual(marks);
});
