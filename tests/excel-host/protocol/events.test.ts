import { selectAreas } from '../../../src/excel-host/workbook-model/selection';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { undo } from '../../../src/excel-host/workbook-model/undo';
import { area, openExcel, plain, sheet, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

type Listening = Pick<Awaited<ReturnType<typeof openExcel>>, 'run' | 'model' | 'host' | 'office'>;

/** Listens to the changes of the sheet 支出. */
async function listening(): Promise<
  Listening & { readonly heard: Excel.WorksheetChangedEventArgs[]; stop(): Promise<void> }
> {
  const opened = await openExcel();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await opened.run(async (context) => {
    const added = context.workbook.worksheets.getItem('支出').onChanged.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    opened.office.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { ...opened, heard, stop };
}

describe('events', () => {
  it('tell of an edit in the grid, with what the cell held before', async () => {
    const { model, heard, stop } = await listening();
    type(model, '支出', 'B2', [[1300]]);
    await turn();
    await stop();
    expect(
      heard.map(({ address, changeType, source, details }) => plain({ address, changeType, source, details })),
    ).toEqual([
      {
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueAfter: 1300, valueBefore: '', valueTypeAfter: 'Double', valueTypeBefore: 'Empty' },
      },
    ]);
  });

  it('tell of the edited cells only, not of those that are recalculated', async () => {
    const { model, heard, stop } = await listening();
    type(model, '支出', 'A1', [['=B2*2']]);
    heard.length = 0;
    type(model, '支出', 'B2', [[21]]);
    await turn();
    await stop();
    expect(heard.map(({ address }) => address)).toEqual(['A1', 'B2']);
  });

  it('give the range that changed', async () => {
    const { model, heard, run, stop } = await listening();
    type(model, '支出', 'B2:B3', [[1], [2]]);
    await turn();
    const values = await run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      return plain(range?.values);
    });
    await stop();
    expect(values).toEqual([[1], [2]]);
  });

  it('end with the removal of the listener', async () => {
    const { model, heard, stop } = await listening();
    await stop();
    type(model, '支出', 'B2', [[1]]);
    await turn();
    expect(heard).toEqual([]);
  });

  it('are not raised while a program has switched them off', async () => {
    const { heard, run, stop } = await listening();
    await run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('支出').getRange('A1').values = [[1]];
      await context.sync();
    });
    await turn();
    await run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await stop();
    expect(heard).toEqual([]);
  });

  it('name inserted rows as such', async () => {
    const { heard, run, stop } = await listening();
    await run(async (context) => {
      context.workbook.worksheets.getItem('支出').getRange('2:3').insert('Down');
      await context.sync();
    });
    await turn();
    await stop();
    expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([['2:3', 'RowInserted']]);
  });

  it('tell of formats apart from contents', async () => {
    const { run, heard, stop } = await listening();
    const formatted: string[] = [];
    await run(async (context) => {
      const one = context.workbook.worksheets.getItem('支出');
      one.onFormatChanged.add(async ({ address }) => {
        formatted.push(address);
      });
      await context.sync();
      one.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await turn();
    await stop();
    expect([formatted, heard.length]).toEqual([['A1'], 0]);
  });

  it('tell the whole workbook which sheet changed', async () => {
    const { model, run } = await openExcel();
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
        heard.push(worksheetId);
      });
      await context.sync();
    });
    type(model, '说明', 'A1', [['x']]);
    await turn();
    expect(heard).toEqual([sheet(model, '说明').id]);
  });

  it('tell of selected cells and the sheet that is shown', async () => {
    const { model, run } = await openExcel();
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(address);
      });
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push(worksheetId);
      });
      await context.sync();
    });
    selectAreas(model, sheet(model, '说明'), [area('B2:C3')]);
    settle(model);
    await turn();
    expect(heard.toSorted()).toEqual(['B2:C3', sheet(model, '说明').id].toSorted());
  });

  it('tell of added and deleted sheets', async () => {
    const { run } = await openExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async (event) => {
        heard.push(event.type);
      });
      worksheets.onDeleted.add(async (event) => {
        heard.push(event.type);
      });
      await context.sync();
      worksheets.add('新');
      await context.sync();
      worksheets.getItem('新').delete();
      await context.sync();
    });
    await turn();
    expect(heard).toEqual(['WorksheetAdded', 'WorksheetDeleted']);
  });

  it('tell of recalculation', async () => {
    const { model, run } = await openExcel();
    type(model, '支出', 'A1', [['=B1']]);
    let heard = 0;
    await run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => {
        heard += 1;
      });
      await context.sync();
    });
    type(model, '支出', 'B1', [[5]]);
    await turn();
    expect(heard).toBe(1);
  });
});

describe('what is undone', () => {
  it('is one batch of the add-in at a time', async () => {
    const { model, run } = await openExcel();
    type(model, '支出', 'A1', [['原文']]);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:A2');
      range.values = [['改过'], ['新']];
      range.format.fill.color = '#FFFF00';
      await context.sync();
    });
    undo(model);
    settle(model);
    expect([...sheet(model, '支出').state.cells.values()]).toEqual([{ value: '原文', style: 0 }]);
  });
});
