import { selectAreas } from '../../../src/excel-host/workbook-model/selection';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { area, failureOf, type OpenExcel, openExcel, sheet, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

/** A workbook with A1:B3 of 支出 bound, and what the binding tells. */
async function bound(): Promise<OpenExcel & { readonly heard: unknown[] }> {
  const opened = await openExcel();
  const heard: unknown[] = [];
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getItem('支出').getRange('A1:B3');
    const binding = context.workbook.bindings.add(range, 'Range', '金额');
    binding.onDataChanged.add(async (event) => void heard.push(event.binding.id));
    binding.onSelectionChanged.add(async ({ startRow, startColumn, rowCount, columnCount }) => {
      heard.push([startRow, startColumn, rowCount, columnCount]);
    });
    await context.sync();
  });
  return { ...opened, heard };
}

describe('a binding', () => {
  it('tells of edits inside it only, and of results that change', async () => {
    const { model, heard } = await bound();
    type(model, '支出', 'A1:B1', [[1, '=D1*2']]);
    await turn();
    type(model, '支出', 'D1', [[4]]);
    await turn();
    type(model, '支出', 'D9', [[4]]);
    await turn();
    expect(heard).toEqual(['金额', '金额']);
  });

  it('tells of a selection from its own first cell on', async () => {
    const { model, heard } = await bound();
    selectAreas(model, sheet(model, '支出'), [area('B2:C9')]);
    settle(model);
    await turn();
    expect(heard).toEqual([[1, 1, 2, 1]]);
  });

  it('is silent while events are switched off', async () => {
    const { model, heard, run } = await bound();
    await run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    type(model, '支出', 'A1', [[1]]);
    await turn();
    expect(heard).toEqual([]);
  });

  it('follows inserted rows', async () => {
    const { run } = await bound();
    const address = await run(async (context) => {
      context.workbook.worksheets.getItem('支出').getRange('1:2').insert('Down');
      const range = context.workbook.bindings.getItem('金额').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('支出!A3:B5');
  });

  it('of a range is no table', async () => {
    const { run } = await bound();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.bindings.getItem('金额').getTable().load('name');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidOperation');
  });

  it('is gone once it is deleted', async () => {
    const { run, model } = await bound();
    await run(async (context) => {
      context.workbook.bindings.getItem('金额').delete();
      await context.sync();
    });
    expect(model.state.bindings).toEqual([]);
  });
});

describe('the selection through the older interface', () => {
  it('is its text with tabs and ends of lines', async () => {
    const { model, office } = await openExcel();
    type(model, '支出', 'A1:B2', [
      ['科目', '金额'],
      ['办公费', 12.5],
    ]);
    selectAreas(model, sheet(model, '支出'), [area('A1:B2')]);
    const text = await new Promise((resolve) => {
      office.Office.context.document.getSelectedDataAsync(office.Office.CoercionType.Text, ({ value }) =>
        resolve(value),
      );
    });
    expect(text).toBe('科目\t金额\n办公费\t12.5');
  });
});
