import type { Mark } from '../../../src/workbook/port';
import { at, type Open, TABLE } from './fixtures';

export function describeMarks(open: Open): void {
  describe('marks', () => {
    const MARKS: readonly Mark[] = [
      { at: at('B3'), severity: 'error' },
      { at: at('C4'), severity: 'warning' },
      { at: at('C5'), severity: 'error' },
    ];
    const sorted = (marks: readonly Mark[]) => [...marks].sort((left, right) => left.at.row - right.at.row);

    test('are shown at their cells', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      expect(sorted(marks())).toEqual(MARKS);
    });

    test('replace those of the last time', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ marks: MARKS.slice(1, 2) });
      expect(marks()).toEqual(MARKS.slice(1, 2));
    });

    test('leave nothing behind when switched off', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ marks: [] });
      expect(marks()).toEqual([]);
    });

    test('stay as they are when a plan does not speak of them', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      await port.write({ state: '{}' });
      expect(marks()).toHaveLength(3);
    });

    test('come back when the write is taken back', async () => {
      const { port, marks } = await open([TABLE]);
      await port.write({ marks: MARKS });
      const { undo } = await port.write({ marks: [] });
      await port.write(undo);
      expect(sorted(marks())).toEqual(MARKS);
    });

    test('are not put on protected sheets, which the receipt names', async () => {
      const { port, marks } = await open([{ ...TABLE, protected: true }]);
      const { unmarkedSheets } = await port.write({ marks: MARKS });
      expect([unmarkedSheets, marks()]).toEqual([['支出表'], []]);
    });
  });
}
