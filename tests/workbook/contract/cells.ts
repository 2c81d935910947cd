import type { WorkbookContent } from '../../../src/core/grid/sheet';
import type { CellInput, WritePlan } from '../../../src/workbook/port';
import { at, codeOf, inputAt, type Open, sheetNamed, TABLE, TRICKY } from './fixtures';

function write(cell: string, before: CellInput, after: CellInput): WritePlan {
  return { cells: [{ at: at(cell), before, after }] };
}

export function describeCells(open: Open): void {
  describe("cells of the clerk's", () => {
    test('are written', async () => {
      const { port, look } = await open([TABLE]);
      await port.write(write('B3', { value: 1200.5 }, { value: 1300 }));
      expect(inputAt(look(), 'B3')).toEqual({ value: 1300 });
    });

    test('can hold a formula afterwards', async () => {
      const { port, look } = await open([TABLE]);
      await port.write(write('B3', { value: 1200.5 }, { formula: '=SUM(C3:C4)' }));
      expect(inputAt(look(), 'B3')).toEqual({ formula: '=SUM(C3:C4)' });
    });

    test('are left alone when they hold something else by now', async () => {
      const workbook = await open([TABLE]);
      await workbook.enter(at('B3'), 5);
      const code = await codeOf(workbook.port.write(write('B3', { value: 1200.5 }, { value: 1300 })));
      expect([code, inputAt(workbook.look(), 'B3')]).toEqual(['changed-meanwhile', { value: 5 }]);
    });

    test('are left alone together: one changed cell stops them all', async () => {
      const workbook = await open([TABLE]);
      await workbook.enter(at('B4'), 5);
      const cells = [
        { at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } },
        { at: at('B4'), before: { value: 12.25 }, after: { value: 2 } },
      ];
      const code = await codeOf(workbook.port.write({ cells, state: '{}' }));
      expect([code, inputAt(workbook.look(), 'B3')]).toEqual(['changed-meanwhile', { value: 1200.5 }]);
    });

    test('on a protected sheet are refused', async () => {
      const { port } = await open([{ ...TABLE, protected: true }]);
      expect(await codeOf(port.write(write('B3', { value: 1200.5 }, { value: 1 })))).toBe('protected-sheet');
    });

    test('on a sheet that is gone are refused', async () => {
      const { port } = await open([TABLE]);
      expect(await codeOf(port.write(write('没有!B3', { value: null }, { value: 1 })))).toBe('sheet-gone');
    });

    test('come back when the write is taken back', async () => {
      const { port, look } = await open([TABLE]);
      const { undo } = await port.write(write('B5', { formula: '=B3+B4' }, { value: 7 }));
      await port.write(undo);
      expect(inputAt(look(), 'B5')).toEqual({ formula: '=B3+B4' });
    });

    describe('formatted as text', () => {
      const KEPT_AS_TEXT = { ...TABLE, rows: [...TABLE.rows, ['备注', '1234.5']], formats: { B6: '@' } };
      const AS_NUMBER: WritePlan = {
        cells: [{ at: at('B6'), before: { value: '1234.5' }, after: { value: 1234.5 }, format: '#,##0.00' }],
      };
      const there = (content: WorkbookContent) => [inputAt(content, 'B6'), sheetNamed(content, '支出表').format(5, 1)];

      test('get a number together with its format', async () => {
        const { port, look } = await open([KEPT_AS_TEXT]);
        await port.write(AS_NUMBER);
        expect(there(look())).toEqual([{ value: 1234.5 }, '#,##0.00']);
      });

      test('are texts again when the write is taken back after another one', async () => {
        const { port, look } = await open([KEPT_AS_TEXT]);
        const { undo } = await port.write(AS_NUMBER);
        await port.write({ state: '{}' });
        await port.write(undo);
        expect(there(look())).toEqual([{ value: '1234.5' }, '@']);
      });

      test('stay so when a plan does not speak of the format of a text', async () => {
        const { port, look } = await open([KEPT_AS_TEXT]);
        await port.write(write('B6', { value: '1234.5' }, { value: '无' }));
        expect(there(look())).toEqual([{ value: '无' }, '@']);
      });
    });

    test.each(TRICKY)('keep the text %p a text', async (value) => {
      const { port, look } = await open([TABLE]);
      await port.write(write('E1', { value: null }, { value }));
      expect(inputAt(look(), 'E1')).toEqual({ value });
    });
  });
}
