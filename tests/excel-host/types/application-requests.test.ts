import { utils, write } from '@e965/xlsx';
import type { ApplicationRequest } from '../../../src/excel-host/application-request';
import { failureOf, openExcel, plain, stopOffice } from '../open-excel';

afterAll(stopOffice);

function base64Of(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return write(book, { type: 'base64', bookType: 'xlsx' }) as string;
}

describe('what an add-in asks of Excel itself', () => {
  it('is told to whoever plays Excel', async () => {
    const asked: ApplicationRequest[] = [];
    const { run, office } = await openExcel({ onRequest: (request) => void asked.push(request) });
    await run(async (context) => {
      context.workbook.save('Prompt');
      context.workbook.close('SkipSave');
      await context.sync();
    });
    await office.Excel.createWorkbook(base64Of({ 预算: [[1]] }));
    expect(plain(asked)).toEqual([
      { kind: 'save', behavior: 'Prompt' },
      { kind: 'close', behavior: 'SkipSave' },
      { kind: 'open-workbook', sheets: ['预算'] },
    ]);
  });
});

describe('sheets of another workbook', () => {
  it('are put where they are wanted, under a free name', async () => {
    const { run, model } = await openExcel();
    const file = base64Of({ 支出: [['办公费', 12]], 备查: [['x', 1]] });
    await run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file, { positionType: 'After', relativeTo: '支出' });
      await context.sync();
    });
    expect(model.state.sheets.map(({ state }) => state.name)).toEqual(['支出', '支出 (2)', '备查', '说明']);
    expect(model.state.sheets[1]?.state.cells.get(1)?.value).toBe(12);
  });

  it('may be chosen by name', async () => {
    const { run, model } = await openExcel();
    const file = base64Of({ 一: [[1]], 二: [[2]] });
    await run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['二'], positionType: 'Beginning' });
      await context.sync();
    });
    expect(model.state.sheets.map(({ state }) => state.name)).toEqual(['二', '支出', '说明']);
  });

  it('of a file that is no workbook are refused, and nothing is added', async () => {
    const { run, model } = await openExcel();
    for (const file of ['bm90IGEgd29ya2Jvb2s=', 'not base64 at all']) {
      const failure = await failureOf(
        run(async (context) => {
          context.workbook.insertWorksheetsFromBase64(file);
          await context.sync();
        }),
      );
      expect(failure.code).toBe('InvalidArgument');
    }
    expect(model.state.sheets).toHaveLength(2);
  });
});
