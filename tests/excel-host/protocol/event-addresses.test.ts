import { clickCell } from '../../../src/excel-host/workbook-model/click';
import { selectAreas } from '../../../src/excel-host/workbook-model/selection';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { area, failureOf, type OpenExcel, openExcel, plain, sheet, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

type EventName = 'onSingleClicked' | 'onFormulaChanged' | 'onRowSorted' | 'onColumnSorted' | 'onCalculated';

/** What a sheet tells by one of its events while `work` goes on. */
async function told(name: EventName, opened: OpenExcel, work: () => Promise<void> | void): Promise<unknown> {
  const heard: object[] = [];
  await opened.run(async (context) => {
    const events = context.workbook.worksheets.getItem('支出')[name] as OfficeExtension.EventHandlers<object>;
    events.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
  });
  await work();
  await turn();
  return plain(heard);
}

const LINES = [
  ['科目', '金额'],
  ['办公费', 3],
  ['差旅费', 2],
  ['会议费', 1],
];

describe('what an event tells', () => {
  it('of a click: the cell', async () => {
    const opened = await openExcel();
    const heard = await told('onSingleClicked', opened, () => {
      clickCell(opened.model, sheet(opened.model, '支出'), 2, 1);
      settle(opened.model);
    });
    expect(heard).toMatchObject([{ address: 'B3', offsetX: 0, offsetY: 0 }]);
  });

  it('of formulas: the cells, and the formulas that stood there', async () => {
    const opened = await openExcel();
    type(opened.model, '支出', 'A1:C1', [[1, '=A1+1', 5]]);
    const heard = await told('onFormulaChanged', opened, () =>
      type(opened.model, '支出', 'A1:C1', [[2, '=A1+2', '=A1']]),
    );
    expect(heard).toMatchObject([
      {
        source: 'Local',
        formulaDetails: [
          { cellAddress: 'B1', previousFormula: '=A1+1' },
          { cellAddress: 'C1', previousFormula: '' },
        ],
      },
    ]);
  });

  it('of a sort: only the rows that stand elsewhere now', async () => {
    const opened = await openExcel();
    type(opened.model, '支出', 'A1:B4', LINES);
    const heard = await told('onRowSorted', opened, () =>
      opened.run(async (context) => {
        const range = context.workbook.worksheets.getItem('支出').getRange('A1:B4');
        range.sort.apply([{ key: 1 }], false, true);
        await context.sync();
      }),
    );
    expect(heard).toMatchObject([{ address: 'A2:B2,A4:B4' }]);
  });

  it('of a calculation: the cells that have come to something else', async () => {
    const opened = await openExcel();
    type(opened.model, '支出', 'A1:A3', [[1], ['=A1*2'], ['=A1*3']]);
    const heard = await told('onCalculated', opened, () => type(opened.model, '支出', 'A1', [[2]]));
    expect(heard).toMatchObject([{ address: 'A2:A3' }]);
  });
});

describe('a table', () => {
  it('tells of a selection that enters it and of one that leaves it', async () => {
    const opened = await openExcel();
    const { model } = opened;
    type(model, '支出', 'A1:B4', LINES);
    const heard: unknown[] = [];
    await opened.run(async (context) => {
      const table = context.workbook.worksheets.getItem('支出').tables.add('A1:B4', true);
      table.onSelectionChanged.add(async ({ address, isInsideTable }) => {
        heard.push({ address, isInsideTable });
      });
      await context.sync();
    });
    for (const address of ['B4:C5', 'D1', 'D2']) {
      selectAreas(model, sheet(model, '支出'), [area(address)]);
      settle(model);
      await turn();
    }
    expect(heard).toEqual([
      { address: 'B4', isInsideTable: true },
      { address: '', isInsideTable: false },
    ]);
  });
});

describe('the workbook', () => {
  it('tells that the person came back to it', async () => {
    const opened = await openExcel();
    let heard = 0;
    await opened.run(async (context) => {
      context.workbook.onActivated.add(async () => {
        heard += 1;
      });
      await context.sync();
    });
    opened.host.activateWorkbook();
    await turn();
    expect(heard).toBe(1);
  });
});

describe('Excel on the web', () => {
  it('tells of sheets that are renamed, moved, hidden', async () => {
    const opened = await openExcel({ platform: 'web' });
    const heard: unknown[] = [];
    await opened.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]));
      sheets.onMoved.add(async ({ positionBefore, positionAfter }) => void heard.push([positionBefore, positionAfter]));
      sheets.onVisibilityChanged.add(
        async ({ visibilityBefore, visibilityAfter }) => void heard.push([visibilityBefore, visibilityAfter]),
      );
      await context.sync();
      const sheet = sheets.getItem('说明');
      sheet.name = '附注';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    await turn();
    expect(heard).toEqual([
      ['说明', '附注'],
      [1, 0],
      ['Visible', 'Hidden'],
    ]);
  });

  it('has events of its own, which the desktop refuses', async () => {
    const opened = await openExcel();
    const failure = await failureOf(
      opened.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(async () => undefined);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ApiNotFound');
  });
});
