import type { GridCell, GridSheet } from '../../../src/workbench/grid/book';
import { cellData } from '../../../src/workbench/grid/cell-data';
import { mutationsOf } from '../../../src/workbench/grid/patches';
import { sheetData } from '../../../src/workbench/grid/sheet-data';

const cell = (parts: Partial<GridCell>): GridCell => ({
  row: 0,
  column: 0,
  content: null,
  text: '',
  formula: undefined,
  look: {},
  ...parts,
});

const sheet: GridSheet = {
  id: 's1',
  name: '__proto__',
  hidden: false,
  rowCount: 10,
  columnCount: 3,
  cells: [cell({ content: '支出' })],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozenRows: 2,
  frozenColumns: 1,
  columnWidths: new Map([[0, 160]]),
  rowHeights: new Map([[4, 30]]),
  hiddenRows: new Set([4]),
  hiddenColumns: new Set([2]),
};

describe('a cell on its way into the grid', () => {
  it('is a number, whose text the grid asks for when it draws it', () => {
    expect(cellData(cell({ content: 1234.5, text: '1,234.50', formula: '=A1' }))).toMatchObject({
      v: 1234.5,
      t: 2,
      f: '=A1',
    });
  });

  it('is text where a number is kept as text', () => {
    expect(cellData(cell({ content: '900.00', text: '900.00' }))).toMatchObject({ v: '900.00', t: 1 });
  });

  it('shows an error value', () => {
    expect(cellData(cell({ content: { error: '#REF!' }, text: '#REF!' }))).toMatchObject({ v: '#REF!', t: 1 });
  });

  it.each([
    [1, 3],
    ['1', 1],
    [true, 2],
  ])('with %j stands as in Excel', (content, horizontal) => {
    expect(cellData(cell({ content }))).toMatchObject({ s: { ht: horizontal } });
  });

  it('loses the fill that it had before', () => {
    expect(cellData(cell({ content: 1 }))).toMatchObject({ s: { bg: null } });
  });
});

describe('a sheet on its way into the grid', () => {
  it('keeps its name, whatever it is', () => {
    expect(sheetData(sheet).name).toBe('__proto__');
  });

  it('has hidden lines and their sizes', () => {
    expect(sheetData(sheet)).toMatchObject({
      rowData: { 4: { h: 30, hd: 1 } },
      columnData: { 0: { w: 160 }, 2: { hd: 1 } },
    });
  });

  it('is frozen where the host says', () => {
    expect(sheetData(sheet).freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  });
});

describe('a patch', () => {
  const ids = (...parameters: Parameters<typeof mutationsOf>) => mutationsOf(...parameters).map(({ id }) => id);

  it('writes cells', () => {
    expect(mutationsOf({ kind: 'cells', sheet: 's1', cells: [cell({ row: 2, content: 5 })] }, ['s1'])).toMatchObject([
      { id: 'sheet.mutation.set-range-values', params: { subUnitId: 's1', cellValue: { 2: { 0: { v: 5 } } } } },
    ]);
  });

  it('of a sheet that the grid does not have changes nothing', () => {
    expect(ids({ kind: 'cells', sheet: 's2', cells: [cell({})] }, ['s1'])).toEqual([]);
  });

  it('adds a new sheet', () => {
    expect(ids({ kind: 'sheet', sheet, position: 1 }, ['s0'])).toEqual(['sheet.mutation.insert-sheet']);
  });

  it('puts a sheet in place of its former self', () => {
    expect(ids({ kind: 'sheet', sheet, position: 0 }, ['s1', 's2'])).toEqual([
      'sheet.mutation.remove-sheet',
      'sheet.mutation.insert-sheet',
    ]);
  });
});
