import { createCalculation } from '../../src/excel-host/formulas/engine';
import { textOf } from '../../src/excel-host/number-text';
import { cellKey } from '../../src/excel-host/workbook-model/cell';
import { settle } from '../../src/excel-host/workbook-model/settle';
import { createWorkbookModel, type WorkbookModel } from '../../src/excel-host/workbook-model/workbook';
import type { GridPatch } from '../../src/workbench/grid/book';
import type { Notice } from '../../src/workbench/page/notice';
import { openSession, type Session } from '../../src/workbench/session';

let model: WorkbookModel;
let session: Session;
let patches: GridPatch[];
let selected: unknown[];
let notices: Notice[];
let changes: number;
let typing: boolean[];

const first = (): string => model.state.sheets[0]?.id ?? '';
const valueAt = (row: number, column: number) => model.state.sheets[0]?.state.cells.get(cellKey(row, column))?.value;
const type = (row: number, column: number, input: string | number | boolean | null) =>
  session.requests.edit(first(), [{ row, column, input }]);

/** The texts that the grid was told to show last, by cell. */
function shown(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const patch of patches) {
    const cells = patch.kind === 'cells' ? patch.cells : patch.kind === 'sheet' ? patch.sheet.cells : [];
    for (const { row, column, text } of cells) texts[`${row},${column}`] = text;
  }
  return texts;
}

beforeEach(() => {
  model = createWorkbookModel({ createCalculation, textOf }, ['支出表', '汇总']);
  patches = [];
  selected = [];
  notices = [];
  changes = 0;
  typing = [];
  session = openSession(
    { model, editCell: (now) => typing.push(now) },
    {
      patched: (patch) => patches.push(patch),
      selected: (sheet, area) => selected.push({ sheet, area }),
      happened: () => undefined,
      changed: () => {
        changes += 1;
      },
      notice: (notice) => notices.push(notice),
    },
  );
  type(0, 0, 2);
  type(1, 0, 3);
  type(2, 0, '=SUM(A1:A2)');
  patches = [];
  changes = 0;
});

describe('an edit in the grid', () => {
  it('is read as Excel reads it', () => {
    type(0, 1, '1,234.50');
    expect(shown()).toMatchObject({ '0,1': '1,234.50' });
    expect(valueAt(0, 1)).toBe(1234.5);
  });

  it('shows the total that depends on it', () => {
    type(0, 0, '4');
    expect(shown()).toEqual({ '0,0': '4', '2,0': '7' });
  });

  it('empties a cell', () => {
    type(0, 0, null);
    expect(shown()).toEqual({ '0,0': '', '2,0': '3' });
  });

  it('leaves the cells between pasted ones alone', () => {
    session.requests.edit(first(), [
      { row: 0, column: 0, input: 10 },
      { row: 4, column: 3, input: 'x' },
    ]);
    expect(valueAt(1, 0)).toBe(3);
  });

  it('makes the workbook unsaved', () => {
    type(0, 0, '4');
    expect(changes).toBe(1);
  });

  it('of a protected sheet is refused in words', () => {
    const [sheet] = model.state.sheets;
    if (sheet !== undefined) sheet.state.protection = {};
    type(0, 0, '4');
    expect(notices).toEqual([
      { key: 'workbench.refused-protected', values: expect.objectContaining({ sheet: '支出表' }) },
    ]);
    expect(valueAt(0, 0)).toBe(2);
  });

  it('of looks is refused once, calmly, and moving cells each time', () => {
    for (const what of ['look', 'look', 'move', 'move', 'look'] as const) session.requests.refused(what);
    expect(notices.map(({ key }) => key)).toEqual([
      'workbench.refused-look',
      'workbench.refused-move',
      'workbench.refused-move',
    ]);
  });

  it('that is no formula is refused in words', () => {
    type(0, 0, '=SUM(');
    expect(notices.map(({ key }) => key)).toEqual(['workbench.refused-input']);
    expect(valueAt(0, 0)).toBe(2);
  });

  it('keeps text that looks like markup as text', () => {
    type(5, 0, '<img src=x onerror=alert(1)>');
    expect(shown()).toEqual({ '5,0': '<img src=x onerror=alert(1)>' });
  });

  it('of a sheet that is gone does nothing', () => {
    session.requests.edit('none', [{ row: 0, column: 0, input: 1 }]);
    expect(patches).toEqual([]);
  });
});

describe('rows inserted in the grid', () => {
  it('show the sheet anew, with the rewritten formula', () => {
    session.requests.lines(first(), { kind: 'insert-rows', first: 1, count: 2 });
    const sheet = patches.find((patch) => patch.kind === 'sheet')?.sheet;
    expect(sheet?.cells.find(({ row }) => row === 4)?.formula).toBe('=SUM(A1:A4)');
  });

  it('rewrite formulas of other sheets, too', () => {
    session.requests.edit(model.state.sheets[1]?.id ?? '', [{ row: 0, column: 0, input: '=支出表!A3' }]);
    patches = [];
    session.requests.lines(first(), { kind: 'insert-rows', first: 0, count: 1 });
    const other = patches.find((patch) => patch.kind === 'cells');
    expect(other?.cells.map(({ formula }) => formula)).toEqual(['=支出表!A4']);
  });
});

describe('the sheets', () => {
  const names = () => model.state.sheets.map(({ state }) => state.name);

  it('are added behind the others and shown', () => {
    session.requests.sheets(first(), { kind: 'add' });
    expect(names()).toEqual(['支出表', '汇总', 'Sheet3']);
    expect(model.active.state.name).toBe('Sheet3');
  });

  it('are renamed', () => {
    session.requests.sheets(first(), { kind: 'rename', name: '决算表' });
    expect(names()).toEqual(['决算表', '汇总']);
  });

  it('are not given a name that Excel refuses', () => {
    session.requests.sheets(first(), { kind: 'rename', name: 'a/b' });
    expect(names()).toEqual(['支出表', '汇总']);
    expect(notices).toHaveLength(1);
  });

  it('leave the grid when they are deleted', () => {
    const id = first();
    session.requests.sheets(id, { kind: 'delete' });
    expect(patches).toContainEqual({ kind: 'removed', sheet: id });
  });
});

describe('a selection', () => {
  const area = { top: 2, left: 0, bottom: 2, right: 0 };

  it('made in the grid is the host’s and does not come back', () => {
    session.requests.select(first(), area);
    expect(model.selections.get(model.active)).toEqual([area]);
    expect(selected).toEqual([]);
  });

  it('made by the pane is shown in the grid', () => {
    const [sheet] = model.state.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    model.selections.set(sheet, [area]);
    model.news.push({ kind: 'selected', sheet, areas: [area] });
    settle(model);
    expect(selected).toEqual([{ sheet: sheet.id, area }]);
  });

  it('is described by its first cell', () => {
    session.requests.select(first(), area);
    expect(session.selectedCell()).toMatchObject({ sheet: '支出表', cell: { text: '5', formula: '=SUM(A1:A2)' } });
  });
});

it('typing into a cell is told to Excel', () => {
  session.requests.typing(true);
  expect(typing).toEqual([true]);
});

describe('undo in the grid', () => {
  it('shows what stood there before', () => {
    type(0, 0, '4');
    patches = [];
    session.requests.undo();
    expect(shown()).toEqual({ '0,0': '2', '2,0': '5' });
  });

  it('is taken back by redo', () => {
    type(0, 0, '4');
    session.requests.undo();
    patches = [];
    session.requests.redo();
    expect(shown()).toMatchObject({ '0,0': '4', '2,0': '7' });
  });

  it('of nothing does nothing', () => {
    for (let step = 0; step < 5; step += 1) session.requests.undo();
    expect(model.state.sheets[0]?.state.cells.size).toBe(0);
  });
});
