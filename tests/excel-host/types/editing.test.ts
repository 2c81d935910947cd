import { openExcel, plain, stopOffice, type } from '../open-excel';

afterAll(stopOffice);

type Cells = readonly (readonly (string | number | boolean | null)[])[];

async function onSheet<Result>(
  cells: Cells,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const { model, run } = await openExcel();
  type(model, '支出', `A1:${String.fromCharCode(64 + (cells[0]?.length ?? 1))}${cells.length}`, cells);
  return run(async (context) => plain(await work(context.workbook.worksheets.getItem('支出'), context)));
}

async function changed(cells: Cells, address: string, work: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return onSheet(cells, async (sheet, context) => {
    work(sheet);
    const range = sheet.getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

describe('copying', () => {
  it('moves relative references along and repeats the source', async () => {
    const formulas = await changed(
      [
        [1, '=A1*2'],
        [2, ''],
        [3, ''],
      ],
      'B1:B3',
      (sheet) => sheet.getRange('B2:B3').copyFrom('B1'),
    );
    expect(formulas).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
  });

  it('takes only values when asked to', async () => {
    const formulas = await changed([[1, '=A1*2']], 'D5', (sheet) => sheet.getRange('D5').copyFrom('B1', 'Values'));
    expect(formulas).toEqual([[2]]);
  });

  it('turns rows into columns', async () => {
    const formulas = await changed([['a', 'b', 'c']], 'E1:E3', (sheet) =>
      sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true),
    );
    expect(formulas).toEqual([['a'], ['b'], ['c']]);
  });

  it('goes on with a series when it fills', async () => {
    const formulas = await changed([[2023], [2024], ['']], 'A1:A5', (sheet) =>
      sheet.getRange('A1:A2').autoFill('A1:A5', 'FillDefault'),
    );
    expect(formulas).toEqual([[2023], [2024], [2025], [2026], [2027]]);
  });
});

describe('finding', () => {
  it('finds a part of a text without regard to case', async () => {
    const address = await onSheet([['办公费 A'], ['差旅费 a']], async (sheet, context) => {
      const found = sheet.findAllOrNullObject('a', { completeMatch: false, matchCase: false });
      found.load('address');
      await context.sync();
      return found.address;
    });
    expect(address).toBe('支出!A1:A2');
  });

  it('replaces everywhere and counts', async () => {
    const result = await onSheet([['甲乙'], ['乙丙']], async (sheet, context) => {
      const count = sheet.getRange('A1:A2').replaceAll('乙', '$&', {});
      const range = sheet.getRange('A1:A2');
      range.load('values');
      await context.sync();
      return [count.value, range.values];
    });
    expect(result).toEqual([2, [['甲$&'], ['$&丙']]]);
  });

  it('tells formulas from constants', async () => {
    const found = await onSheet(
      [
        [1, '=A1'],
        ['x', ''],
      ],
      async (sheet, context) => {
        const formulas = sheet.getRange().getSpecialCells('Formulas');
        const numbers = sheet.getRange().getSpecialCells('Constants', 'Numbers');
        formulas.load('address');
        numbers.load('address');
        await context.sync();
        return [formulas.address, numbers.address];
      },
    );
    expect(found).toEqual(['支出!B1', '支出!A1']);
  });
});

describe('sorting and filtering', () => {
  it('keeps the order of equal rows and puts empty cells last', async () => {
    const rows = await changed(
      [
        ['b', 1],
        ['', 2],
        ['a', 3],
        ['b', 4],
      ],
      'A1:B4',
      (sheet) => sheet.getRange('A1:B4').sort.apply([{ key: 0, ascending: false }]),
    );
    expect(rows).toEqual([
      ['b', 1],
      ['b', 4],
      ['a', 3],
      ['', 2],
    ]);
  });

  it('hides the rows of a table that do not pass', async () => {
    const visible = await onSheet(
      [
        ['科目', '金额'],
        ['办公费', 10],
        ['差旅费', 200],
        ['会议费', 30],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add('A1:B4', true);
        table.columns.getItem('金额').filter.applyCustomFilter('>20');
        const view = table.getDataBodyRange().getVisibleView();
        view.load('values');
        await context.sync();
        return view.values;
      },
    );
    expect(visible).toEqual([
      ['差旅费', 200],
      ['会议费', 30],
    ]);
  });

  it('takes out rows that were there before', async () => {
    const result = await onSheet(
      [
        ['a', 1],
        ['b', 2],
        ['A', 3],
      ],
      async (sheet, context) => {
        const outcome = sheet.getRange('A1:B3').removeDuplicates([0], false);
        outcome.load('removed,uniqueRemaining');
        const range = sheet.getRange('A1:B3');
        range.load('values');
        await context.sync();
        return [outcome.removed, outcome.uniqueRemaining, range.values];
      },
    );
    expect(result).toEqual([
      1,
      2,
      [
        ['a', 1],
        ['b', 2],
        ['', ''],
      ],
    ]);
  });
});

describe('tables', () => {
  it('grow by rows and columns', async () => {
    const values = await onSheet(
      [
        ['科目', '金额'],
        ['办公费', 10],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add('A1:B2', true);
        table.rows.add(undefined, [
          ['差旅费', 20],
          ['会议费', 30],
        ]);
        table.columns.add(undefined, [['倍'], ['=B2*2'], ['=B3*2'], ['=B4*2']]);
        const range = table.getRange();
        range.load('values,address');
        await context.sync();
        return [range.address, range.values];
      },
    );
    expect(values).toEqual([
      '支出!A1:C4',
      [
        ['科目', '金额', '倍'],
        ['办公费', 10, 20],
        ['差旅费', 20, 40],
        ['会议费', 30, 60],
      ],
    ]);
  });

  it('grow above their totals', async () => {
    const values = await onSheet(
      [
        ['科目', '金额'],
        ['办公费', 10],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add('A1:B2', true);
        table.showTotals = true;
        table.rows.add(undefined, [['差旅费', 20]]);
        const range = table.getRange();
        range.load('values');
        await context.sync();
        return range.values;
      },
    );
    expect(values).toEqual([
      ['科目', '金额'],
      ['办公费', 10],
      ['差旅费', 20],
      ['汇总', 30],
    ]);
  });

  it('show totals of the visible rows', async () => {
    const total = await onSheet(
      [
        ['科目', '金额'],
        ['办公费', 10],
        ['差旅费', 20],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add('A1:B3', true);
        table.showTotals = true;
        const row = table.getTotalRowRange();
        row.load('values,address');
        await context.sync();
        return [row.address, row.values];
      },
    );
    expect(total).toEqual(['支出!A4:B4', [['汇总', 30]]]);
  });
});

describe('comments', () => {
  it('stand at a cell, with replies', async () => {
    const comment = await onSheet([['办公费']], async (sheet, context) => {
      const added = sheet.comments.add('A1', '口径待核实');
      added.replies.add('已核实');
      sheet.getRange('1:1').insert('Down');
      const found = sheet.comments.getItemByCell('A2');
      found.load('content,resolved,replies/content');
      await context.sync();
      return [found.content, found.resolved, found.replies.items.map(({ content }) => content)];
    });
    expect(comment).toEqual(['口径待核实', false, ['已核实']]);
  });
});

describe('worksheet functions', () => {
  it('are calculated by the engine of the cells', async () => {
    const values = await onSheet([[1.005], [2]], async (sheet, context) => {
      const { functions } = context.workbook;
      const rounded = functions.round(functions.sum(sheet.getRange('A1:A2')), 2);
      const missing = functions.vlookup(9, sheet.getRange('A1:A2'), 1, false);
      rounded.load('value');
      missing.load('error');
      await context.sync();
      return [rounded.value, missing.error];
    });
    expect(values).toEqual([3.01, '#N/A']);
  });
});

describe('precedents and dependents', () => {
  it('reach over sheets', async () => {
    const { model, run } = await openExcel();
    type(model, '支出', 'A1:A2', [[1], [2]]);
    type(model, '说明', 'B1:B2', [['=SUM(支出!A1:A2)'], ['=B1']]);
    const addresses = await run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getItem('说明').getRange('B2').getPrecedents();
      const behind = worksheets.getItem('支出').getRange('A2').getDependents();
      before.load('addresses');
      behind.load('addresses');
      await context.sync();
      return plain([before.addresses, behind.addresses]);
    });
    expect(addresses).toEqual([['支出!A1:A2', '说明!B1'], ['说明!B1,说明!B2']]);
  });
});
