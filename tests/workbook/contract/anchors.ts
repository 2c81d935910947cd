import type { Anchor, Place } from '../../../src/workbook/port';
import { codeOf, type Open, type OpenWorkbook, TABLE } from './fixtures';

const WHOLE: Place = { sheet: '支出表', area: { top: 1, left: 0, bottom: 4, right: 2 } };
const COLUMN: Place = { sheet: '支出表', area: { top: 1, left: 1, bottom: 4, right: 1 } };
const TABLE_1 = '_ecr_table_1';
const COLUMN_1 = '_ecr_column_1';

/** The names that there are, without quotes, which programs set as they like. */
function names({ look }: OpenWorkbook) {
  return look()
    .names.map(({ name, reference, hidden }) => [name, reference.replaceAll("'", ''), hidden])
    .sort();
}

export function describeAnchors(open: Open): void {
  describe('anchors', () => {
    const both: readonly Anchor[] = [
      { name: TABLE_1, place: WHOLE },
      { name: COLUMN_1, place: COLUMN },
    ];

    test('are hidden names', async () => {
      const workbook = await open([TABLE]);
      await workbook.port.write({ anchors: both });
      expect(names(workbook)).toEqual([
        [COLUMN_1, '支出表!$B$2:$B$5', true],
        [TABLE_1, '支出表!$A$2:$C$5', true],
      ]);
    });

    test('are read with the contents', async () => {
      const { port } = await open([TABLE]);
      await port.write({ anchors: both });
      expect((await port.read()).content.names.map(({ name }) => name).sort()).toEqual([COLUMN_1, TABLE_1]);
    });

    test('take the place of those of the same name, and leave others alone', async () => {
      const workbook = await open([TABLE]);
      await workbook.port.write({ anchors: both });
      await workbook.port.write({ anchors: [{ name: TABLE_1, place: COLUMN }] });
      expect(names(workbook)).toEqual([
        [COLUMN_1, '支出表!$B$2:$B$5', true],
        [TABLE_1, '支出表!$B$2:$B$5', true],
      ]);
    });

    test('are let go', async () => {
      const workbook = await open([TABLE]);
      await workbook.port.write({ anchors: both });
      await workbook.port.write({ anchors: both.map(({ name }) => ({ name, place: null })) });
      expect(names(workbook)).toEqual([]);
    });

    test('that are not there need not be let go', async () => {
      const workbook = await open([TABLE]);
      await workbook.port.write({ anchors: [{ name: TABLE_1, place: null }] });
      expect(names(workbook)).toEqual([]);
    });

    test('are as before when the write is taken back after another one', async () => {
      const workbook = await open([TABLE]);
      await workbook.port.write({ anchors: [{ name: TABLE_1, place: WHOLE }] });
      const { undo } = await workbook.port.write({ anchors: [{ name: TABLE_1, place: COLUMN }, ...both.slice(1)] });
      await workbook.port.write({ state: '{}' });
      await workbook.port.write(undo);
      expect(names(workbook)).toEqual([[TABLE_1, '支出表!$A$2:$C$5', true]]);
    });

    test('on sheets with quotes and spaces in their names are kept', async () => {
      const workbook = await open([{ ...TABLE, name: "支出 '24'" }]);
      await workbook.port.write({ anchors: [{ name: TABLE_1, place: { ...WHOLE, sheet: "支出 '24'" } }] });
      expect(workbook.look().names.map(({ reference }) => reference)).toEqual(["'支出 ''24'''!$A$2:$C$5"]);
    });

    test('on a sheet that is gone are refused', async () => {
      const { port } = await open([TABLE]);
      const anchors = [{ name: TABLE_1, place: { ...WHOLE, sheet: '没有' } }] as const;
      expect(await codeOf(port.write({ anchors }))).toBe('sheet-gone');
    });
  });
}
