import { contentsOf, inputAt, type Open, sheetNamed, TABLE } from './fixtures';

export function describeReading(open: Open): void {
  describe('reading', () => {
    test('brings contents as they are stored', async () => {
      const { port } = await open([TABLE]);
      const { content } = await port.read();
      expect(contentsOf(content, '支出表').slice(2)).toEqual([
        ['教育支出', 1200.5, 1100],
        ['国防支出', 12.25, 10],
        ['合计', 1212.75, 1110],
      ]);
    });

    test('brings formulas with their "="', async () => {
      const { port } = await open([TABLE]);
      expect(inputAt((await port.read()).content, 'B5')).toEqual({ formula: '=B3+B4' });
    });

    test('brings merged areas', async () => {
      const { port } = await open([TABLE]);
      expect(sheetNamed((await port.read()).content, '支出表').merges).toEqual(TABLE.merges);
    });

    test('brings empty sheets too, in order', async () => {
      const { port } = await open([{ name: '空', rows: [] }, TABLE]);
      expect((await port.read()).content.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
        ['空', 0],
        ['支出表', 5],
      ]);
    });

    test('tells protected sheets', async () => {
      const { port } = await open([TABLE, { name: '锁', rows: [['a']], protected: true }]);
      expect((await port.read()).content.sheets.map((sheet) => sheet.protected)).toEqual([false, true]);
    });

    test('brings no state where none was written', async () => {
      const { port } = await open([TABLE]);
      expect((await port.read()).state).toBeNull();
    });
  });
}
