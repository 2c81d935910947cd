import { cellKey, denseSheet } from '../../src/core/grid/dense-sheet';
import { openWorkbook } from '../../src/workbench/open-workbook';
import type { Notice } from '../../src/workbench/page/notice';
import { openPackage } from '../../src/workbook/file/package';
import { PackageEdit } from '../../src/workbook/file/package-edit';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { richPackage } from './structure/rich-package';

const notices: Notice[] = [];
const QUIET = {
  patched: () => undefined,
  selected: () => undefined,
  happened: () => undefined,
  changed: () => undefined,
  notice: (notice: Notice) => notices.push(notice),
};

const book = (formula: string): Uint8Array =>
  writeWorkbookFile({
    sheets: [denseSheet({ name: '表', rows: [[1], [2]], formulas: new Map([[cellKey(1, 0), formula]]) })],
    names: [],
    calculation: 'automatic',
  });

describe('bad input in the workbench', () => {
  it('a function that is not known keeps the value of the file, and its cell is named', async () => {
    const { warning, view } = await openWorkbook('a.xlsx', book('=SOMETHING(A1)'), QUIET);
    expect(warning).toMatchObject({ key: 'workbench.not-recalculated', values: { cells: '表!A2' } });
    expect(view().sheets[0]?.cells.find(({ row }) => row === 1)?.content).toBe(2);
  });

  it('a chart and a note are said to be there, though they are not shown', async () => {
    const { warning } = await openWorkbook('a.xlsx', richPackage(), QUIET);
    expect(warning).toEqual({ key: 'workbench.not-shown', values: { count: '2' } });
  });

  it('a formula that reads itself is taken as Excel takes it, and the work goes on', async () => {
    const { session, view, save } = await openWorkbook('a.xlsx', book('=A1+1'), QUIET);
    const id = view().activeSheet;
    session.requests.edit(id, [{ row: 0, column: 0, input: '=A2' }]);
    session.requests.edit(id, [{ row: 4, column: 0, input: '5' }]);
    expect(readXlsx((await save()).bytes).sheets[0]?.content(4, 0)).toBe(5);
  });

  it('a style that is not there does not keep a workbook from being opened and saved', async () => {
    const edit = new PackageEdit(openPackage(richPackage()));
    const part = 'xl/worksheets/sheet1.xml';
    edit.set(part, (edit.text(part) ?? '').replace('<c r="B3" s="2">', '<c r="B3" s="999">'));
    const { session, view, save } = await openWorkbook('a.xlsx', edit.bytes(), QUIET);
    session.requests.lines(view().activeSheet, { kind: 'insert-rows', first: 6, count: 1 });
    expect(readXlsx((await save()).bytes).sheets[0]?.content(2, 1)).toBe(5);
  });

  it('a table of 100,000 cells is one step, which can be taken back', async () => {
    const { session, view } = await openWorkbook('a.xlsx', book('=A1'), QUIET);
    const row = Array.from({ length: 10 }, (_, column) => column);
    session.paste(Array.from({ length: 10_000 }, () => row));
    expect(view().sheets[0]?.cells.length).toBe(100_000);
    session.requests.undo();
    expect(view().sheets[0]?.cells.length).toBe(2);
  }, 60_000);

  it('a table that is larger than a sheet is refused, and nothing of it is entered', async () => {
    const { session, view } = await openWorkbook('a.xlsx', book('=A1'), QUIET);
    session.paste([Array.from({ length: 20_000 }, () => 1)]);
    expect(notices.at(-1)?.key).toBe('workbench.refused-input');
    expect(view().sheets[0]?.cells.length).toBe(2);
  });
});
