import { failureOf, openExcel, plain, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

describe('a batch', () => {
  it('lists the sheets with their visibility', async () => {
    const { run } = await openExcel();
    const sheets = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      await context.sync();
      return worksheets.items.map(({ name, visibility, position }) => ({ name, visibility, position }));
    });
    expect(sheets).toEqual([
      { name: '支出', visibility: 'Visible', position: 0 },
      { name: '说明', visibility: 'Visible', position: 1 },
    ]);
  });

  it('takes a part of a collection', async () => {
    const { run } = await openExcel();
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['说明']);
  });

  it('loads the used range with values, formulas, formats and kinds', async () => {
    const { model, run } = await openExcel();
    type(model, '支出', 'A1:B3', [
      ['科目', '金额'],
      ['办公费', '1,200.00'],
      ['合计', '=SUM(B2:B2)'],
    ]);
    const loaded = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getUsedRange();
      range.load(['address', 'values', 'formulas', 'numberFormat', 'valueTypes', 'text']);
      await context.sync();
      const { address, values, formulas, numberFormat, valueTypes, text } = range;
      return plain({ address, values, formulas, numberFormat, valueTypes, text });
    });
    expect(loaded).toEqual({
      address: '支出!A1:B3',
      values: [
        ['科目', '金额'],
        ['办公费', 1200],
        ['合计', 1200],
      ],
      formulas: [
        ['科目', '金额'],
        ['办公费', 1200],
        ['合计', '=SUM(B2:B2)'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', '#,##0.00'],
        ['General', 'General'],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Double'],
      ],
      text: [
        ['科目', '金额'],
        ['办公费', '1,200.00'],
        ['合计', '1200'],
      ],
    });
  });

  it('loads properties of properties', async () => {
    const { run } = await openExcel();
    const color = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:B1');
      range.format.fill.color = '#DDEBF7';
      range.load({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return range.format.fill.color;
    });
    expect(color).toBe('#DDEBF7');
  });

  it('gives plain values to retrieve', async () => {
    const { run } = await openExcel();
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出') as unknown as {
        retrieve(names: string): { readonly name: string };
      };
      const retrieved = sheet.retrieve('name');
      await context.sync();
      return retrieved.name;
    });
    expect(name).toBe('支出');
  });

  it('makes a missing sheet a null object', async () => {
    const { run } = await openExcel();
    const missing = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      sheet.load('name');
      await context.sync();
      const again = sheet.isNullObject;
      await context.sync();
      return again;
    });
    expect(missing).toBe(true);
  });

  it('refuses to call a method of a null object', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('无').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidObjectPath');
  });

  it('uses an added sheet in the next batch', async () => {
    const { run } = await openExcel();
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('报告');
      sheet.load('position');
      await context.sync();
      const cell = sheet.getRange('A1');
      cell.values = [['一']];
      cell.load('values');
      await context.sync();
      return plain([sheet.position, cell.values]);
    });
    expect(values).toEqual([2, [['一']]]);
  });

  it('leaves a cell alone that gets null, and empties one that gets an empty text', async () => {
    const { model, run } = await openExcel();
    type(model, '支出', 'A1:B1', [['差旅费', 300]]);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:B1');
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      return plain(range.values);
    });
    expect(values).toEqual([['差旅费', '']]);
  });

  it('writes one value into all cells of a range', async () => {
    const { run } = await openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:B2');
      range.values = 0 as unknown as number[][];
      range.load('values');
      await context.sync();
      return plain(range.values);
    });
    expect(values).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('takes writes that the library splits into many', async () => {
    const { run } = await openExcel();
    const sum = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, 1, 'x']);
      const total = sheet.getRange('E1');
      total.formulas = [['=SUM(A1:B2000)']];
      total.load('values');
      await context.sync();
      return total.values[0]?.[0];
    });
    expect(sum).toBe(2_001_000);
  });

  it('keeps a range that is tracked for a later batch', async () => {
    const { model, run, office } = await openExcel();
    type(model, '支出', 'A1', [['科目']]);
    const tracked = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    const values = await office.Excel.run(tracked, async (context) => {
      tracked.load('values');
      await context.sync();
      return plain(tracked.values);
    });
    expect(values).toEqual([['科目']]);
  });

  it('lets a range follow rows that are inserted above it', async () => {
    const { run } = await openExcel();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      const range = sheet.getRange('B2:B5');
      await context.sync();
      sheet.getRange('1:3').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('支出!B5:B8');
  });

  it('lets several areas follow, too', async () => {
    const { run } = await openExcel();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      const areas = sheet.getRanges('B2,D4');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      areas.load('address');
      await context.sync();
      return areas.address;
    });
    expect(address).toBe('支出!B3,支出!D5');
  });

  it('follows no range any more when the batch is over', async () => {
    const { model, run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出');
      sheet.getRanges('B2,D4').load('address');
      sheet.getRange('A1').load('address');
      await context.sync();
    });
    await turn();
    expect(model.tracked.size).toBe(0);
  });

  it('says that a range is gone when its cells were deleted', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('支出');
        const range = sheet.getRange('B2:B5');
        await context.sync();
        sheet.getRange('2:5').delete('Up');
        range.load('address');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidReference');
  });

  it('counts the round trips that do something, and the clean-up beside them', async () => {
    const { host, run } = await openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem('支出').getRange('A1').load('values');
      await context.sync();
      await context.sync();
    });
    await turn();
    expect([host.counts.requests, host.counts.cleanUps]).toEqual([1, 1]);
  });

  it('counts bytes in both directions', async () => {
    const { host, run } = await openExcel();
    await run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect([host.counts.bytesIn > 100, host.counts.bytesOut > 100]).toEqual([true, true]);
  });
});
