import { ownSheetsOf } from '../../../src/core/grid/own-sheets';
import { at, contentsOf, type Open, resultDocument, sheetNamed, TABLE, TRICKY } from './fixtures';

export function describeDocuments(open: Open): void {
  describe('sheets of ours', () => {
    test('are added and known by their hidden name', async () => {
      const { port, look } = await open([TABLE]);
      const receipt = await port.write({ sheets: [resultDocument(['有误'])] });
      expect([receipt.addedSheets, [...ownSheetsOf(look())]]).toEqual([['result'], [['校验结果', 'result']]]);
    });

    test('hide their names', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['有误'])] });
      expect(look().names.map(({ hidden }) => hidden)).toEqual([true]);
    });

    test('get a name of their own where theirs is taken', async () => {
      const { port, look } = await open([TABLE, { name: '校验结果', rows: [['别动']] }]);
      await port.write({ sheets: [resultDocument(['有误'])] });
      expect([look().sheets[2]?.name, contentsOf(look(), '校验结果')]).toEqual(['校验结果 (2)', [['别动']]]);
    });

    test('hold every text as a text', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(TRICKY)] });
      expect(
        contentsOf(look(), '校验结果')
          .slice(1)
          .map((row) => row[1]),
      ).toEqual(TRICKY);
    });

    test('hold no formula', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(TRICKY)] });
      const sheet = sheetNamed(look(), '校验结果');
      expect(TRICKY.map((_, index) => sheet.formula(index + 1, 1))).toEqual(TRICKY.map(() => undefined));
    });

    test('are replaced as a whole by the next document', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['一', '二', '三'])] });
      const { addedSheets } = await port.write({ sheets: [resultDocument(['四'], { merges: [] })] });
      const { merges } = sheetNamed(look(), '校验结果');
      const contents = contentsOf(look(), '校验结果').filter((row) => row.some((each) => each !== null));
      expect([addedSheets, merges, contents]).toEqual([
        [],
        [],
        [
          ['校验结果', null],
          [1, '四'],
        ],
      ]);
    });

    test('come back with their former contents', async () => {
      const { port, look } = await open([TABLE]);
      await port.write({ sheets: [resultDocument(['一', '二'])] });
      const before = contentsOf(look(), '校验结果');
      const { undo } = await port.write({ sheets: [resultDocument(['别的'])] });
      await port.write(undo);
      expect(contentsOf(look(), '校验结果')).toEqual(before);
    });

    test('are empty, or gone, when the write that added them is taken back', async () => {
      const { port, look } = await open([TABLE]);
      const { undo } = await port.write({ sheets: [resultDocument(['一'])] });
      await port.write(undo);
      const left = look().sheets.slice(1);
      expect(left.flatMap(({ name }) => contentsOf(look(), name).flat()).filter((each) => each !== null)).toEqual([]);
    });

    test('leave the sheets of the clerk as they are', async () => {
      const { port, look } = await open([TABLE]);
      const before = contentsOf(look(), '支出表');
      await port.write({ sheets: [resultDocument(['一'])], marks: [{ at: at('B3'), severity: 'error' }], state: '{}' });
      expect(contentsOf(look(), '支出表')).toEqual(before);
    });
  });
}
