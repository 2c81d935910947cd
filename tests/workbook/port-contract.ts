import { type Area, type CellAddress, parseAddress } from '../../src/core/grid/address';
import type { Content } from '../../src/core/grid/cell';
import { ownSheetsOf } from '../../src/core/grid/own-sheets';
import type { Sheet, WorkbookContent } from '../../src/core/grid/sheet';
import type { CellInput, Mark, WorkbookError, WorkbookPort, WritePlan } from '../../src/workbook/port';
import type { SheetDocument } from '../../src/workbook/sheet-document';

/** A sheet of a workbook to begin with; texts with "=" are formulas. */
export interface StartSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly protected?: boolean;
  readonly merges?: readonly Area[];
}

/** A workbook that is open behind a port, and a way to look at it that does not go through the port. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  look(): WorkbookContent;
  marks(): readonly Mark[];
  /** What the clerk does meanwhile. */
  enter(at: CellAddress, content: string | number): void;
}

export const TABLE: StartSheet = {
  name: '支出表',
  rows: [
    ['2024年支出表', null, null],
    ['科目', '本年', '上年'],
    ['教育支出', 1200.5, 1100],
    ['国防支出', 12.25, 10],
    ['合计', '=B3+B4', '=C3+C4'],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};

export function at(cell: string): CellAddress {
  const address = parseAddress(cell.includes('!') ? cell : `支出表!${cell}`);
  if (address === undefined) throw new Error(`no cell ${cell}`);
  return address;
}

export function resultDocument(words: readonly string[], more: Partial<SheetDocument> = {}): SheetDocument {
  return {
    sheet: 'result',
    name: '校验结果',
    widths: [8, 40],
    rows: [
      { cells: [{ value: '校验结果', style: 'title' }], height: 30 },
      ...words.map((value, index) => ({
        cells: [
          { value: index + 1, style: 'number' as const },
          { value, style: 'text' as const, link: at('B3') },
        ],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    print: { repeatRows: 1 },
    frozenRows: 1,
    ...more,
  };
}

function sheetNamed(content: WorkbookContent, name: string): Sheet {
  const sheet = content.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function contentsOf(content: WorkbookContent, name: string): readonly (readonly Content[])[] {
  const sheet = sheetNamed(content, name);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => sheet.content(row, column)),
  );
}

function inputAt(content: WorkbookContent, cell: string): CellInput {
  const { sheet, row, column } = at(cell);
  const found = sheetNamed(content, sheet);
  const formula = found.formula(row, column);
  const value = found.content(row, column);
  if (formula !== undefined) return { formula };
  return { value: typeof value === 'object' && value !== null ? value.error : value };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: WorkbookError) => error.code,
  );
}

/** Texts that a spreadsheet would take for something else. */
const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  "'quoted",
  '2024年1月',
  '1,234.50',
  '45%',
  '1E5',
  'TRUE',
  '#REF!',
  '一般公共服务支出',
  '第一行\n第二行',
  '<b>&amp;"',
];

/** What every adapter must do, as tests over workbooks that `open` makes. */
export function describePort(open: (sheets: readonly StartSheet[]) => Promise<OpenWorkbook>): void {
  const write = (cell: string, before: CellInput, after: CellInput): WritePlan => ({
    cells: [{ at: at(cell), before, after }],
  });

  describe('reading', () => {
    test('brings contents as they are stored', async () => {
      const { port } = await open([TABLE]);
      const { content } = await port.read();
      expect(contentsOf(content, '支出表').slice(2)).toEqual([
        ['教育支出', 1200.5, 1100],
        ['国防支出', 12.25, 10],
        ['合计', 1212.75, 1110],
      ]);
    });

    test('brings formulas with their "="', async () => {
      const { port } = await open([TABLE]);
      expect(inputAt((await port.read()).content, 'B5')).toEqual({ formula: '=B3+B4' });
    });

    test('brings merged areas', async () => {
      const { port } = await open([TABLE]);
      expect(sheetNamed((await port.read()).content, '支出表').merges).toEqual(TABLE.merges);
    });

    test('brings empty sheets too, in order', async () => {
      const { port } = await open([{ name: '空', rows: [] }, TABLE]);
      expect((await port.read()).content.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
        ['空', 0],
        ['支出表', 5],
      ]);
    });

    test('tells protected sheets', async () => {
      const { port } = await open([TABLE, { name: '锁', rows: [['a']], protected: true }]);
      expect((await port.read()).content.sheets.map((sheet) => sheet.protected)).toEqual([false, true]);
    });

    test('brings no state where none was written', async () => {
      const { port } = await open([TABLE]);
      expect((await port.read()).state).toBeNull();
    });
  });

  describe('state', () => {
    test('comes back as it was written', async () => {
      const { port } = await open([TABLE]);
      const state = JSON.stringify({ a: '<&>"\n\u4e00\ufffe' });
      await port.write({ state });
      expect(JSON.parse((await port.read()).state ?? '')).toEqual(JSON.parse(state));
    });

    test('is replaced, not added', async () => {
      const { port } = await open([TABLE]);
      await port.write({ state: '{"n":1}' });
      await port.write({ state: '{"n":2}' });
      expect((await port.read()).state).toBe('{"n":2}');
    });

    test('can be taken back to nothing', async () => {
      const { port } = await open([TABLE]);
      const { undo } = await port.write({ state: '{"n":1}' });
      await port.write(undo);
      expect((await port.read()).state).toBeNull();
    });
  });

  describe("cells of the clerk's", () => {
    test('are written and what follows from them is there', async () => {
      const { port, look } = await open([TABLE]);
      await port.write(write('B3', { value: 1200.5 }, { value: 1300 }));
      expect([inputAt(look(), 'B3'), sheetNamed(look(), '支出表').content(4, 1)]).toEqual([{ value: 1300 }, 1312.25]);
    });

    test('can hold a formula afterwards', async () => {
      const { port, look } = await open([TABLE]);
      await port.write(write('B3', { value: 1200.5 }, { formula: '=SUM(C3:C4)' }));
      expect(inputAt(look(), 'B3')).toEqual({ formula: '=SUM(C3:C4)' });
    });

    test('are left alone when they hold something else by now', async () => {
      const workbook = await open([TABLE]);
      workbook.enter(at('B3'), 5);
      const code = await codeOf(workbook.port.write(write('B3', { value: 1200.5 }, { value: 1300 })));
      expect([code, inputAt(workbook.look(), 'B3')]).toEqual(['changed-meanwhile', { value: 5 }]);
    });

    test('are left alone together: one changed cell stops them all', async () => {
      const workbook = await open([TABLE]);
      workbook.enter(at('B4'), 5);
      const cells = [
        { at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } },
        { at: at('B4'), before: { value: 12.25 }, after: { value: 2 } },
      ];
      const code = await codeOf(workbook.port.write({ cells, state: '{}' }));
      expect([code, inputAt(workbook.look(), 'B3')]).toEqual(['changed-meanwhile', { value: 1200.5 }]);
    });

    test('on a protected sheet are refused', async () => {
      const { port } = await open([{ ...TABLE, protected: true }]);
      expect(await codeOf(port.write(write('B3', { value: 1200.5 }, { value: 1 })))).toBe('protected-sheet');
    });

    test('on a sheet that is gone are refused', async () => {
      const { port } = await open([TABLE]);
      expect(await codeOf(port.write(write('没有!B3', { value: null }, { value: 1 })))).toBe('sheet-gone');
    });

    test('come back when the write is taken back', async () => {
      const { port, look } = await open([TABLE]);
      const { undo } = await port.write(write('B5', { formula: '=B3+B4' }, { value: 7 }));
      await port.write(undo);
      expect(inputAt(look(), 'B5')).toEqual({ formula: '=B3+B4' });
    });

    test.each(TRICKY)('keep the text %p a text', async (value) => {
      const { port, look } = await open([TABLE]);
      await port.write(write('E1', { value: null }, { value }));
      expect(inputAt(look(), 'E1')).toEqual({ value });
    });
  });

  describe('sheets of ours', () => {
    test('are added and known by their hidden name', async () => {
      const { port, look } = await open([TABLE]);
      const receipt = await port.write({ sheets: [resultDocument(['有误'])] });
      expect([receipt.addedSheets, [...ownSheetsOf(look())]]).toEqual([['result'], [['校验结果', 'result']]]);
    });

    test('hide their names', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['有误'])] });
      expect(look().names.map(({ hidden }) => hidden)).toEqual([true]);
    });

    test('get a name of their own where theirs is taken', async () => {
      const { port, look } = await open([TABLE, { name: '校验结果', rows: [['别动']] }]);
      await port.write({ sheets: [resultDocument(['有误'])] });
      expect([look().sheets[2]?.name, contentsOf(look(), '校验结果')]).toEqual(['校验结果 (2)', [['别动']]]);
    });

    test('hold every text as a text', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(TRICKY)] });
      expect(
        contentsOf(look(), '校验结果')
          .slice(1)
          .map((row) => row[1]),
      ).toEqual(TRICKY);
    });

    test('hold no formula', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(TRICKY)] });
      const sheet = sheetNamed(look(), '校验结果');
      expect(TRICKY.map((_, index) => sheet.formula(index + 1, 1))).toEqual(TRICKY.map(() => undefined));
    });

    test('are replaced as a whole by the next document', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['一', '二', '三'])] });
      const { addedSheets } = await port.write({ sheets: [resultDocument(['四'], { merges: [] })] });
      const { merges } = sheetNamed(look(), '校验结果');
      const contents = contentsOf(look(), '校验结果').filter((row) => row.some((each) => each !== null));
      expect([addedSheets, merges, contents]).toEqual([
        [],
        [],
        [
          ['校验结果', null],
          [1, '四'],
        ],
      ]);
    });

    test('come back with their former contents', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['一', '二'])] });
      const before = contentsOf(look(), '校验结果');
      const { undo } = await port.write({ sheets: [resultDocument(['别的'])] });
      await port.write(undo);
      expect(contentsOf(look(), '校验结果')).toEqual(before);
    });

    test('stay, emptied, when the write that added them is taken back', async () => {
      const { port, look } = await open([TABLE]);
      const { undo } = await port.write({ sheets: [resultDocument(['一'])] });
      await port.write(undo);
      expect(
        contentsOf(look(), '校验结果')
          .flat()
          .filter((each) => each !== null),
      ).toEqual([]);
    });

    test('leave the sheets of the clerk as they are', async () => {
      const { port, look } = await open([TABLE]);
      const before = contentsOf(look(), '支出表');
      await port.write({ sheets: [resultDocument(['一'])], marks: [{ at: at('B3'), severity: 'error' }], state: '{}' });
      expect(contentsOf(look(), '支出表')).toEqual(before);
    });
  });

  describe('marks', () => {
    const MARKS: readonly Mark[] = [
      { at: at('B3'), severity: 'error' },
      { at: at('C4'), severity: 'warning' },
      { at: at('C5'), severity: 'error' },
    ];
    const sorted = (marks: readonly Mark[]) => [...marks].sort((left, right) => left.at.row - right.at.row);

    test('are shown at their cells', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      expect(sorted(marks())).toEqual(MARKS);
    });

    test('replace those of the last time', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ marks: MARKS.slice(1, 2) });
      expect(marks()).toEqual(MARKS.slice(1, 2));
    });

    test('leave nothing behind when switched off', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ marks: [] });
      expect(marks()).toEqual([]);
    });

    test('stay as they are when a plan does not speak of them', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ state: '{}' });
      expect(marks()).toHaveLength(3);
    });

    test('come back when the write is taken back', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      const { undo } = await port.write({ marks: [] });
      await port.write(undo);
      expect(sorted(marks())).toEqual(MARKS);
    });

    test('are not put on protected sheets, which the receipt names', async () => {
      const { port, marks } = await open([{ ...TABLE, protected: true }]);
      const { unmarkedSheets } = await port.write({ marks: MARKS });
      expect([unmarkedSheets, marks()]).toEqual([['支出表'], []]);
    });
  });
}
