import { failureOf, openExcel, stopOffice } from '../open-excel';

afterAll(stopOffice);

/** Groups rows 2 to 5 and, within them, 3 and 4; then does something and tells which of the rows 1 to 7 are hidden. */
async function hiddenAfter(work: (sheet: Excel.Worksheet) => void): Promise<readonly number[]> {
  const { run, model } = await openExcel();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('支出');
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('3:4').group('ByRows');
    work(sheet);
    await context.sync();
  });
  return [...(model.state.sheets[0]?.state.hiddenRows ?? [])].map((row) => row + 1).sort();
}

describe('an outline', () => {
  it('shows the groups down to a level', async () => {
    expect(await hiddenAfter((sheet) => sheet.showOutlineLevels(1, 0))).toEqual([2, 3, 4, 5]);
    expect(await hiddenAfter((sheet) => sheet.showOutlineLevels(2, 0))).toEqual([3, 4]);
    expect(await hiddenAfter((sheet) => sheet.showOutlineLevels(3, 0))).toEqual([]);
  });

  it('moves with inserted rows', async () => {
    const hidden = await hiddenAfter((sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.showOutlineLevels(2, 0);
    });
    expect(hidden).toEqual([4, 5]);
  });

  it('hides and shows the details of a range', async () => {
    expect(await hiddenAfter((sheet) => sheet.getRange('1:3').hideGroupDetails('ByRows'))).toEqual([2, 3]);
    const shown = await hiddenAfter((sheet) => {
      sheet.getRange('1:7').hideGroupDetails('ByRows');
      sheet.getRange('1:3').showGroupDetails('ByRows');
    });
    expect(shown).toEqual([4, 5]);
  });

  it('is taken away level by level', async () => {
    const hidden = await hiddenAfter((sheet) => {
      sheet.getRange('1:7').ungroup('ByRows');
      sheet.showOutlineLevels(1, 0);
    });
    expect(hidden).toEqual([3, 4]);
  });

  it('has at most eight levels', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        const rows = context.workbook.worksheets.getItem('支出').getRange('2:5');
        for (let level = 0; level < 8; level += 1) rows.group('ByRows');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});
