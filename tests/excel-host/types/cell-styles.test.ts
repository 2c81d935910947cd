import { failureOf, openExcel, plain, stopOffice } from '../open-excel';

afterAll(stopOffice);

describe('a cell style', () => {
  it('of Excel brings its look to the cells', async () => {
    const { run } = await openExcel();
    const look = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:B1');
      range.style = 'Neutral';
      range.load('style,format/fill/color,format/font/color');
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    });
    expect(look).toEqual(['Neutral', '#FFEB9C', '#9C5700']);
  });

  it('leaves what it does not include as it was', async () => {
    const { run } = await openExcel();
    const format = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1');
      range.numberFormat = [['0.00']];
      range.style = 'Good';
      range.load('numberFormat');
      await context.sync();
      return plain(range.numberFormat);
    });
    expect(format).toEqual([['0.00']]);
  });

  it('of the workbook changes the cells that have it, but not what was formatted by hand', async () => {
    const { run } = await openExcel();
    const fonts = await run(async (context) => {
      const { styles, worksheets } = context.workbook;
      const sheet = worksheets.getItem('支出');
      styles.add('重点');
      sheet.getRange('A1:B1').style = '重点';
      sheet.getRange('B1').format.font.color = '#00FF00';
      const style = styles.getItem('重点');
      style.font.bold = true;
      style.font.color = 'red';
      const cells = ['A1', 'B1'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('format/font/bold,format/font/color');
      await context.sync();
      return cells.map(({ format }) => [format.font.bold, format.font.color]);
    });
    expect(fonts).toEqual([
      [true, '#FF0000'],
      [true, '#00FF00'],
    ]);
  });

  it('that is deleted leaves the look of Normal', async () => {
    const { run } = await openExcel();
    const [style, color] = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1');
      range.style = 'Bad';
      context.workbook.styles.getItem('Bad').delete();
      range.load('style,format/fill/color');
      await context.sync();
      return [range.style, range.format.fill.color];
    });
    expect([style, color]).toEqual(['Normal', '#FFFFFF']);
  });

  it('that does not exist is refused', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').style = '没有的样式';
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
  });

  it('comes with the properties of a cell', async () => {
    const { run } = await openExcel();
    const style = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('支出').getRange('A1');
      cell.setCellProperties([[{ style: 'Heading1', format: { fill: { color: 'Blue' } } }]]);
      cell.load('style,format/fill/color');
      await context.sync();
      return [cell.style, cell.format.fill.color];
    });
    expect(style).toEqual(['Heading1', '#0000FF']);
  });
});
