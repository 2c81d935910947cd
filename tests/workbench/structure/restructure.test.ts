import type { GridRequests } from '../../../src/workbench/grid/book';
import { type OpenWorkbook, openWorkbook } from '../../../src/workbench/open-workbook';
import { openPackage } from '../../../src/workbook/file/package';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { richPackage } from './rich-package';

const QUIET = {
  patched: () => undefined,
  selected: () => undefined,
  happened: () => undefined,
  changed: () => undefined,
  notice: () => undefined,
};

const original = openPackage(richPackage());

/** What a copy of the rich workbook holds after something was done in the grid. */
async function saved(act: (requests: GridRequests, sheets: readonly string[], book: OpenWorkbook) => void) {
  const book = await openWorkbook('表.xlsx', richPackage(), QUIET);
  act(
    book.session.requests,
    book.view().sheets.map(({ id }) => id),
    book,
  );
  const copy = await book.save();
  const file = openPackage(copy.bytes);
  const differing = original.entries.map(({ name }) => name).filter((name) => original.text(name) !== file.text(name));
  return { ...copy, differing, part: (name: string) => file.text(name) ?? '', content: readXlsx(copy.bytes) };
}

const [SHEET, SECOND, TABLE_SHEET] = [1, 2, 3].map((each) => `xl/worksheets/sheet${each}.xml`) as [
  string,
  string,
  string,
];
const insertRows = (first: number, count = 1) => ({ kind: 'insert-rows', first, count }) as const;
const deleteRows = (first: number, count = 1) => ({ kind: 'delete-rows', first, count }) as const;

describe('a copy after rows were inserted', () => {
  const copy = saved((requests, [sheet = '']) => requests.lines(sheet, insertRows(3, 2)));
  const sheet = async () => (await copy).part(SHEET);

  it('keeps the styles, heights and hidden rows at their cells', async () => {
    expect(await sheet()).toContain('<row r="1" spans="1:4" ht="30" customHeight="1">');
    expect(await sheet()).toContain('<row r="7" hidden="1">');
    expect(await sheet()).toContain('<c r="B8" s="3"><f>SUM(B3:B7)</f>');
  });

  it('gives the new rows the look of the row above', async () => {
    expect(await sheet()).toContain('<row r="4"><c r="B4" s="2"/><c r="C4" s="2"/><c r="D4" s="2"/></row>');
  });

  it('moves merged cells, rules, choices, links, breaks and the filter', async () => {
    for (const moved of [
      '<mergeCell ref="A1:D1"/><mergeCell ref="C10:D10"/>',
      '<conditionalFormatting sqref="D3:D7">',
      '<formula>D3&gt;B3</formula>',
      'sqref="A3:A7"',
      '<hyperlink ref="A10"',
      '<brk id="8"',
      '<autoFilter ref="A2:D7"/>',
      '<ignoredError sqref="B8:C8"',
    ]) {
      expect(await sheet()).toContain(moved);
    }
  });

  it('writes formulas that stood once for several cells into each of them', async () => {
    expect((await copy).content.sheets[0]?.formula(6, 3)).toBe('=B7-C7');
    expect(await sheet()).not.toContain('t="shared"');
  });

  it('keeps an array formula one', async () => {
    expect(await sheet()).toContain('<f t="array" ref="B10">AVERAGE(B3:B7*1)</f>');
  });

  it('moves the chart, what it shows, and the note', async () => {
    const { part } = await copy;
    expect(part('xl/drawings/drawing1.xml')).toContain('<xdr:row>5</xdr:row>');
    expect(part('xl/charts/chart1.xml')).toContain('<c:f>支出!$B$3:$B$7</c:f>');
    expect(part('xl/comments1.xml')).toContain('<comment ref="B6"');
    expect(part('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>5</x:Row>');
  });

  it('moves names, the print area, and formulas of other sheets', async () => {
    const { part } = await copy;
    expect(part('xl/workbook.xml')).toContain('<definedName name="本年合计">支出!$B$8</definedName>');
    expect(part('xl/workbook.xml')).toContain('localSheetId="0">支出!$A$1:$D$10</definedName>');
    expect(part(SECOND)).toContain('<f>支出!B8</f>');
  });

  it('leaves every other part as it was, and says that nothing is lost', async () => {
    const { differing, losses, complete } = await copy;
    expect(differing).not.toContain(TABLE_SHEET);
    expect(differing).not.toContain('xl/styles.xml');
    expect(differing).not.toContain('xl/tables/table1.xml');
    expect([losses, complete]).toEqual([[], true]);
  });
});

describe('a copy after rows were deleted', () => {
  const copy = saved((requests, [sheet = '']) => requests.lines(sheet, deleteRows(2, 2)));

  it('is without what was about them alone', async () => {
    const { part } = await copy;
    expect(part('xl/comments1.xml')).not.toContain('<comment ');
    expect(part('xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
    expect(part(SHEET)).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="C6:D6"/></mergeCells>',
    );
  });

  it('reads a rule from the first cell that is left', async () => {
    expect((await copy).part(SHEET)).toContain(
      '<conditionalFormatting sqref="D3"><cfRule type="expression" dxfId="0" priority="1"><formula>D3&gt;B3</formula>',
    );
  });

  it('gives up merged cells that would be one', async () => {
    const one = await saved((requests, [sheet = '']) =>
      requests.lines(sheet, { kind: 'delete-columns', first: 3, count: 1 }),
    );
    expect(one.part(SHEET)).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  });
});

describe('a copy after columns were changed', () => {
  it('keeps widths at their columns', async () => {
    const { part } = await saved((requests, [sheet = '']) =>
      requests.lines(sheet, { kind: 'insert-columns', first: 1, count: 1 }),
    );
    expect(part(SHEET)).toContain('<col min="3" max="4" width="14" customWidth="1"/>');
    expect(part(SHEET)).toContain('<c r="C8"'.replace('8', '6'));
  });

  it('adds a column to a table under the heading that was typed', async () => {
    const { part, losses } = await saved((requests, [, , sheet = '']) => {
      requests.lines(sheet, { kind: 'insert-columns', first: 1, count: 1 });
      requests.edit(sheet, [{ row: 0, column: 1, input: '科目' }]);
    });
    expect(part('xl/tables/table1.xml')).toContain(
      '<tableColumns count="4"><tableColumn id="1" name="名称"/><tableColumn id="4" name="科目"/>',
    );
    expect(part('xl/tables/table1.xml')).toContain('ref="A1:D3"');
    expect(losses).toEqual([]);
  });

  it('says that a table without a heading becomes plain cells', async () => {
    const { part, losses } = await saved((requests, [, , sheet = '']) =>
      requests.lines(sheet, { kind: 'insert-columns', first: 1, count: 1 }),
    );
    expect(losses).toEqual([{ kind: 'table', name: '表1' }]);
    expect(part(TABLE_SHEET)).not.toContain('tableParts');
  });
});

describe('a copy after sheets were changed', () => {
  const names = (copy: Awaited<ReturnType<typeof saved>>) => copy.content.sheets.map(({ name }) => name);

  it('has a new sheet behind the others, with what was typed', async () => {
    const copy = await saved((requests, [sheet = ''], book) => {
      requests.sheets(sheet, { kind: 'add' });
      requests.edit(book.view().activeSheet, [{ row: 0, column: 0, input: '补充' }]);
    });
    expect([names(copy), copy.content.sheets[3]?.content(0, 0)]).toEqual([['支出', '名单', '台账', 'Sheet4'], '补充']);
    expect(copy.differing).not.toContain(SHEET);
  });

  it('follows a new name in formulas, charts and names', async () => {
    const copy = await saved((requests, [sheet = '']) => requests.sheets(sheet, { kind: 'rename', name: '决算 表' }));
    expect(names(copy)).toEqual(['决算 表', '名单', '台账']);
    expect(copy.part(SECOND)).toContain("<f>'决算 表'!B6</f>");
    expect(copy.part('xl/charts/chart1.xml')).toContain("<c:f>'决算 表'!$B$3:$B$5</c:f>");
    expect(copy.part('xl/workbook.xml')).toContain(">'决算 表'!$B$6</definedName>");
  });

  it('is without a deleted sheet, its parts and its names', async () => {
    const copy = await saved((requests, [, , sheet = '']) => requests.sheets(sheet, { kind: 'delete' }));
    expect(names(copy)).toEqual(['支出', '名单']);
    expect(copy.part('xl/tables/table1.xml')).toBe('');
    expect(copy.part('xl/workbook.xml')).not.toContain('台账额');
  });

  it('keeps the order that sheets were given, with the names that belong to them', async () => {
    const copy = await saved((requests, [, , sheet = '']) => requests.sheets(sheet, { kind: 'move', position: 0 }));
    expect(names(copy)).toEqual(['台账', '支出', '名单']);
    expect(copy.part('xl/workbook.xml')).toContain('<definedName name="台账额" localSheetId="0">');
    expect(copy.part('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
  });

  it('keeps a sheet hidden', async () => {
    const copy = await saved((requests, [, sheet = '']) => requests.sheets(sheet, { kind: 'hide' }));
    expect(copy.content.sheets.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });
});

describe('a copy after the layout was changed', () => {
  const copy = saved((requests, [sheet = '', second = '']) => {
    requests.layout(sheet, [
      { kind: 'widths', first: 2, last: 2, pixels: 200 },
      { kind: 'heights', first: 3, last: 3, pixels: 40 },
      { kind: 'heights', first: 6, last: 6, pixels: 40 },
      { kind: 'rows', first: 4, last: 4, hidden: false },
      { kind: 'frozen', rows: 3, columns: 1 },
    ]);
    requests.layout(second, [{ kind: 'columns', first: 1, last: 1, hidden: true }]);
  });

  it('has the new widths, beside the others', async () => {
    // How many characters 200 pixels are depends on the standard font.
    expect((await copy).part(SHEET)).toMatch(
      /<cols><col min="1" max="1" width="30" customWidth="1"\/><col min="2" max="2" width="14" customWidth="1"\/><col min="3" max="3" width="2\d(?:\.\d+)?" customWidth="1"\/><\/cols>/,
    );
  });

  it('has the new heights, of rows without cells, too', async () => {
    expect((await copy).part(SHEET)).toContain('<row r="4" ht="30" customHeight="1">');
    expect((await copy).part(SHEET)).toContain('<row r="7" ht="30" customHeight="1"/>');
  });

  it('shows and hides lines', async () => {
    expect((await copy).content.sheets[0]?.rowHidden(4)).toBe(false);
    expect((await copy).content.sheets[1]?.columnHidden(1)).toBe(true);
  });

  it('is frozen where the person froze it', async () => {
    expect((await copy).part(SHEET)).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
  });
});

describe('a copy after cells were moved', () => {
  const copy = saved((requests, [sheet = '']) =>
    requests.move({ sheet, area: { top: 5, left: 0, bottom: 5, right: 3 } }, 9, 0),
  );

  it('has them at their new place, with their looks', async () => {
    expect((await copy).part(SHEET)).toContain('<c r="B10" s="3"><f>SUM(B3:B5)</f><v>15</v></c>');
    expect((await copy).content.sheets[0]?.content(5, 1)).toBeNull();
  });

  it('lets formulas and names follow', async () => {
    expect((await copy).part(SECOND)).toContain('<f>支出!B10</f>');
    expect((await copy).part('xl/workbook.xml')).toContain('<definedName name="本年合计">支出!$B$10</definedName>');
  });
});

it('a copy has the looks of cells that were copied and filled', async () => {
  const copy = await saved((requests, [sheet = '']) => {
    requests.copy(
      { sheet, area: { top: 5, left: 1, bottom: 5, right: 1 } },
      { sheet, area: { top: 11, left: 1, bottom: 11, right: 1 } },
      'all',
    );
    requests.fill({ top: 5, left: 1, bottom: 5, right: 1 }, { top: 5, left: 1, bottom: 6, right: 1 });
  });
  expect(copy.part(SHEET)).toContain('<c r="B12" s="3"><f>SUM(B9:B11)</f>');
  expect(copy.part(SHEET)).toContain('<c r="B7" s="3"><f>SUM(B4:B6)</f>');
});

it('a copy after everything was taken back is the file itself', async () => {
  const { bytes } = await saved((requests, [sheet = '']) => {
    requests.lines(sheet, insertRows(3, 2));
    requests.edit(sheet, [{ row: 3, column: 0, input: '新增' }]);
    requests.undo();
    requests.undo();
  });
  expect(Buffer.from(bytes).equals(Buffer.from(richPackage()))).toBe(true);
});
