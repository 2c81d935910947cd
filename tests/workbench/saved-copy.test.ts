import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellKey, type DenseSheetParts, denseSheet } from '../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../src/core/grid/sheet';
import { savedCopy } from '../../src/workbench/saved-copy';
import { openPackage } from '../../src/workbook/file/package';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';

const sample = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/huashi-2024.xlsx')));

const TABLE: DenseSheetParts = {
  name: '支出 & 收入',
  rows: [
    ['国防支出', 2],
    ['教育支出', 3],
    ['合计', 5],
    ['说明', '5万元'],
  ],
  formulas: new Map([
    [cellKey(2, 1), '=SUM(B1:B2)'],
    [cellKey(3, 1), '=B3&"万元"'],
  ]),
};
const book = (parts: DenseSheetParts): WorkbookContent => ({
  sheets: [denseSheet(parts)],
  names: [],
  calculation: 'automatic',
});
const changed = book({
  ...TABLE,
  rows: [
    ['国防支出', 7],
    ['教育支出', 3],
    ['合计', 10],
    ['说明', '10万元'],
  ],
});

async function copyOf(present: WorkbookContent, state: string | null = null) {
  const bytes = writeWorkbookFile(book(TABLE));
  const { sheets, names, calculation } = await readWorkbookFile(bytes);
  const copy = await savedCopy({ opened: { bytes, content: { sheets, names, calculation } }, present, state });
  return { ...copy, read: await readWorkbookFile(copy.bytes) };
}

describe('a copy of a workbook', () => {
  it('is the file itself where nothing was changed', async () => {
    const { sheets, names, calculation } = await readWorkbookFile(sample);
    const content = { sheets, names, calculation };
    const { bytes } = await savedCopy({ opened: { bytes: sample, content }, present: content, state: null });
    expect(Buffer.from(bytes).equals(Buffer.from(sample))).toBe(true);
  });

  it('holds what was entered', async () => {
    expect((await copyOf(changed)).read.sheets[0]?.content(0, 1)).toBe(7);
  });

  it('holds the hidden names under which places are kept, and no longer those that were let go', async () => {
    const named = (name: string, reference: string) => ({ ...book(TABLE), names: [{ name, reference, hidden: true }] });
    const first = named('_ecr_table_1', "'支出 & 收入'!$A$1:$B$3");
    const second = named('_ecr_column_1', "'支出 & 收入'!$B$1:$B$3");
    const bytes = writeWorkbookFile(first);
    const copy = await savedCopy({ opened: { bytes, content: first }, present: second, state: '{}' });
    expect((await readWorkbookFile(copy.bytes)).names).toEqual(second.names);
  });

  it('holds the new results of formulas that were not touched', async () => {
    const [sheet] = (await copyOf(changed)).read.sheets;
    expect([2, 3].map((row) => [sheet?.content(row, 1), sheet?.formula(row, 1)])).toEqual([
      [10, '=SUM(B1:B2)'],
      ['10万元', '=B3&"万元"'],
    ]);
  });

  it('holds the result of a formula that was entered', async () => {
    const present = book({ ...TABLE, formulas: new Map([...(TABLE.formulas ?? []), [cellKey(0, 1), '=1+1']]) });
    const [sheet] = (await copyOf(present)).read.sheets;
    expect([sheet?.content(0, 1), sheet?.formula(0, 1)]).toEqual([2, '=1+1']);
  });

  it('holds an error that a formula comes to', async () => {
    const rows = [
      ['国防支出', 2],
      ['教育支出', 3],
      ['合计', { error: '#REF!' }],
      ['说明', { error: '#REF!' }],
    ] as const;
    const [sheet] = (await copyOf(book({ ...TABLE, rows }))).read.sheets;
    expect(sheet?.content(2, 1)).toEqual({ error: '#REF!' });
  });

  it('keeps every part that did not have to change', async () => {
    const { sheets, names, calculation } = await readWorkbookFile(sample);
    const [first, ...others] = sheets;
    if (first === undefined) throw new Error('no sheet');
    const edited = {
      ...first,
      content: (row: number, column: number) => (row === 8 && column === 1 ? 400 : first.content(row, column)),
    };
    const { bytes } = await savedCopy({
      opened: { bytes: sample, content: { sheets, names, calculation } },
      present: { sheets: [edited, ...others], names, calculation },
      state: null,
    });
    const [before, after] = [openPackage(sample), openPackage(bytes)];
    const differing = before.entries.map(({ name }) => name).filter((name) => before.text(name) !== after.text(name));
    expect(differing).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('holds what the pane has remembered', async () => {
    expect((await copyOf(book(TABLE), '{"version":1}')).read.state).toBe('{"version":1}');
  });

  it('is a new file where sheets, rows or columns are others', async () => {
    const copy = await savedCopy({ opened: null, present: changed, state: '{"version":1}' });
    const read = await readWorkbookFile(copy.bytes);
    expect([copy.complete, read.sheets[0]?.content(2, 1), read.state]).toEqual([false, 10, '{"version":1}']);
  });
});
