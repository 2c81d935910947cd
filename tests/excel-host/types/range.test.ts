import { openExcel, plain, stopOffice, type } from '../open-excel';

afterAll(stopOffice);

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** What `read` finds on a sheet with these cells from A1. */
async function onSheet<Result>(
  cells: Cells,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const { model, run } = await openExcel();
  const columns = String.fromCharCode(64 + (cells[0]?.length ?? 1));
  if (cells.length > 0) type(model, '支出', `A1:${columns}${cells.length}`, cells);
  return run(async (context) => plain(await read(context.workbook.worksheets.getItem('支出'), context)));
}

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range, cells: Cells = []): Promise<string> {
  return onSheet(cells, async (sheet, context) => {
    const range = find(sheet);
    range.load('address');
    await context.sync();
    return range.address;
  });
}

async function entered(input: string | number | boolean, format = 'General'): Promise<unknown> {
  return onSheet([], async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,numberFormat,formulas');
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.formulas[0]?.[0]];
  });
}

describe('what is written into a cell', () => {
  it.each([
    ['1,234.50', [1234.5, '#,##0.00', 1234.5]],
    ['45%', [0.45, '0%', 0.45]],
    ['2.22%', [0.0222, '0.00%', 0.0222]],
    ['2024-12-31', [45657, 'yyyy/m/d', 45657]],
    ['0101', [101, 'General', 101]],
    ["'0101", ['0101', 'General', '0101']],
    ['TRUE', [true, 'General', true]],
    ['#N/A', ['#N/A', 'General', '#N/A']],
    ['=1+1', [2, 'General', '=1+1']],
    ['-1+3', [2, 'General', '=-1+3']],
    ['一般公共服务支出', ['一般公共服务支出', 'General', '一般公共服务支出']],
  ])('%s is read as if typed', async (input, expected) => {
    expect(await entered(input)).toEqual(expected);
  });

  it('stays a text in a cell of the text format', async () => {
    expect(await entered('0101', '@')).toEqual(['0101', '@', '0101']);
  });

  it('keeps the format that the cell has already', async () => {
    expect(await entered('45%', '0.000')).toEqual([0.45, '0.000', 0.45]);
  });
});

describe('a range', () => {
  it.each([
    ['B2:C4', (sheet: Excel.Worksheet) => sheet.getRange('C4:B2')],
    ['C3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getCell(1, 1)],
    ['B4:C4', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getLastRow()],
    ['D5:E7', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getOffsetRange(3, 2)],
    ['B2:D3', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getResizedRange(-1, 1)],
    ['A1:C4', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getBoundingRect('A1')],
    ['C3:C4', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getIntersection('C3:Z99')],
    ['B5:C6', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getRowsBelow(2)],
    ['A2:A4', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getColumnsBefore()],
    ['2:4', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getEntireRow()],
    ['B:C', (sheet: Excel.Worksheet) => sheet.getRange('B2:C4').getEntireColumn()],
    ['B2:C3', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 1, 2, 2)],
  ])('%s is found from another one', async (address, find) => {
    expect(await addressOf(find)).toBe(`支出!${address}`);
  });

  it('quotes the name of its sheet where that is needed', async () => {
    const { run } = await openExcel({}, ['汇总 表']);
    const address = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('汇总 表').getRange('A1');
      cell.load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("'汇总 表'!A1");
  });

  it('without cells that hold anything has no used range', async () => {
    const empty = await onSheet([], async (sheet, context) => {
      sheet.getRange('B2').format.fill.color = 'yellow';
      const byValues = sheet.getUsedRangeOrNullObject(true);
      const byFormats = sheet.getUsedRangeOrNullObject(false);
      byFormats.load('address');
      await context.sync();
      return [byValues.isNullObject, byFormats.address];
    });
    expect(empty).toEqual([true, '支出!B2']);
  });

  it('of whole columns lists no values', async () => {
    const values = await onSheet([['x']], async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values');
      await context.sync();
      return column.values;
    });
    expect(values).toBeNull();
  });

  it('says null where formats are mixed', async () => {
    const mixed = await onSheet([['a'], ['b']], async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').format.indentLevel = 2;
      const { format } = sheet.getRange('A1:A2');
      format.load('indentLevel,font/bold,font/size');
      await context.sync();
      return [format.font.bold, format.indentLevel, format.font.size];
    });
    expect(mixed).toEqual([null, null, 11]);
  });

  it('gives the looks of its cells one by one', async () => {
    const properties = await onSheet([['a', 'b']], async (sheet, context) => {
      sheet.getRange('B1').format.indentLevel = 1;
      const found = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { indentLevel: true, fill: { color: true } } });
      await context.sync();
      return found.value;
    });
    expect(properties).toEqual([
      [
        { address: '支出!A1', format: { indentLevel: 0, fill: { color: '#FFFFFF' } } },
        { address: '支出!B1', format: { indentLevel: 1, fill: { color: '#FFFFFF' } } },
      ],
    ]);
  });

  it('keeps only the first content when it is merged', async () => {
    const values = await onSheet([['标题', '别的']], async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.merge();
      range.load('values');
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return [range.values, merged.address];
    });
    expect(values).toEqual([[['标题', '']], '支出!A1:B1']);
  });

  it('has no merged areas after they were taken apart', async () => {
    const none = await onSheet([['标题', '']], async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.merge();
      range.unmerge();
      const merged = range.getMergedAreasOrNullObject();
      await context.sync();
      return merged.isNullObject;
    });
    expect(none).toBe(true);
  });

  it('hides its rows, all or some of them', async () => {
    const hidden = await onSheet([['a'], ['b'], ['c']], async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const all = sheet.getRange('A2');
      const some = sheet.getRange('A1:A3');
      all.load('rowHidden');
      some.load('rowHidden');
      await context.sync();
      return [all.rowHidden, some.rowHidden];
    });
    expect(hidden).toEqual([true, null]);
  });

  it('moves formulas along when cells are inserted', async () => {
    const formulas = await onSheet(
      [
        ['1', ''],
        ['2', ''],
        ['', '=SUM(A1:A2)'],
      ],
      async (sheet, context) => {
        sheet.getRange('2:2').insert('Down');
        const total = sheet.getRange('B4');
        total.load('formulas');
        await context.sync();
        return total.formulas;
      },
    );
    expect(formulas).toEqual([['=SUM(A1:A3)']]);
  });

  it('shifts only its own columns when cells are deleted', async () => {
    const values = await onSheet(
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      async (sheet, context) => {
        sheet.getRange('A1').delete('Up');
        const all = sheet.getRange('A1:B3');
        all.load('values');
        await context.sync();
        return all.values;
      },
    );
    expect(values).toEqual([
      ['b', 1],
      ['c', 2],
      ['', 3],
    ]);
  });

  it('carries a link and its text', async () => {
    const cell = await onSheet([], async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: '支出!B2', textToDisplay: '办公费', screenTip: '查看' };
      range.load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values];
    });
    expect(cell).toEqual([{ documentReference: '支出!B2', textToDisplay: '办公费', screenTip: '查看' }, [['办公费']]]);
  });

  it('loses contents, looks and links when it is cleared', async () => {
    const cell = await onSheet([['x']], async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.format.fill.color = 'red';
      range.hyperlink = { address: 'https://example.org' };
      range.clear();
      range.load('values,hyperlink,format/fill/color');
      await context.sync();
      return [range.values, range.hyperlink, range.format.fill.color];
    });
    expect(cell).toEqual([[['']], null, '#FFFFFF']);
  });

  it('draws a border between neighbours on both of them', async () => {
    const styles = await onSheet([], async (sheet, context) => {
      sheet.getRange('A1:A2').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      const above = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      const below = sheet.getRange('A2').format.borders.getItem('EdgeTop');
      const outside = sheet.getRange('A1').format.borders.getItem('EdgeTop');
      for (const border of [above, below, outside]) border.load('style');
      await context.sync();
      return [above.style, below.style, outside.style];
    });
    expect(styles).toEqual(['Continuous', 'Continuous', 'None']);
  });

  it('sizes its rows and columns in points', async () => {
    const sizes = await onSheet([], async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.rowHeight = 28;
      range.format.columnWidth = 90;
      range.load('height,width,format/rowHeight');
      await context.sync();
      return [range.height, range.width, range.format.rowHeight];
    });
    expect(sizes).toEqual([56, 180, 28]);
  });

  it('looks the same in new rows of a column that was formatted as a whole', async () => {
    const color = await onSheet([], async (sheet, context) => {
      sheet.getRange('B:B').format.fill.color = '#00FF00';
      const cell = sheet.getRange('B500');
      cell.load('format/fill/color');
      await context.sync();
      return cell.format.fill.color;
    });
    expect(color).toBe('#00FF00');
  });
});
