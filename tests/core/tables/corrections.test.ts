import type { TableCorrection } from '../../../src/core/tables/correction';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { areaOf, columns, grid } from './grid';

const SHEET = grid([
  ['项目', '甲栏', '乙栏'],
  ['国防支出', 2, 1],
  ['教育支出', 3, 2],
  ['合计', 5, 3],
]);
const LIST = grid([
  ['姓名', '职务', '金额'],
  ['张三', '科员', 5],
  ['李四', '科长', 6],
]);

function read(sheet: ReturnType<typeof grid>, correction: Partial<TableCorrection>) {
  const whole = { sheet: 'Sheet1', area: areaOf('A1:C4'), ...correction };
  return recogniseTables({ sheets: [sheet], names: [], calculation: 'automatic' }, { corrections: [whole] });
}

describe('what the clerk says', () => {
  test('about the unit is taken for every column of amounts', () => {
    const [table] = read(SHEET, { unit: '亿元' }).tables;
    expect([table?.unit, table?.fields[1]?.unit]).toEqual(['亿元', '亿元']);
  });

  test('leaves nothing to be asked', () => {
    expect(read(SHEET, { unit: '元' }).tables[0]?.confirmed).toBe(true);
  });

  test('about roles wins over headings and figures', () => {
    const roles = new Map([
      [1, 'prior'],
      [2, 'current'],
    ] as const);
    expect(read(SHEET, { roles }).tables.map(columns)).toEqual(['A name, B prior, C current']);
  });

  test('about the year moves last year, too', () => {
    const roles = new Map([[2, 'prior']] as const);
    const [table] = read(SHEET, { currentYear: 2022, roles }).tables;
    expect(table?.currentYear).toBe(2022);
  });

  test('about the kind is taken', () => {
    expect(read(SHEET, { kind: 'budget-execution' }).tables[0]?.kind).toBe('budget-execution');
  });

  test('may be that there is no table', () => {
    const { tables, skipped } = read(SHEET, { notATable: true });
    expect([tables, skipped.map(({ code }) => code)]).toEqual([[], ['not-a-table']]);
  });

  test('may be that there is one where none was found', () => {
    expect(read(LIST, { area: areaOf('A1:C3') }).tables.map(({ id }) => id)).toEqual(['Sheet1!A1:C3']);
  });

  test('about a list without amounts is answered: nothing could be read there', () => {
    const names = grid([
      ['姓名', '职务'],
      ['张三', '科员'],
      ['李四', '科长'],
    ]);
    const { tables, skipped } = read(names, { area: areaOf('A1:B3') });
    expect([tables, skipped.map(({ part, code }) => `${part} ${code}`)]).toEqual([[], ['Sheet1!A1:B3 pointed-at']]);
  });

  test('that only points at a table leaves its reading to be confirmed', () => {
    const staff = grid([
      ['姓名', '入职年份', '房号'],
      ['张三', 2010, 5],
      ['李四', 2012, 6],
    ]);
    expect(read(staff, { area: areaOf('A1:C3') }).tables.map(({ confirmed }) => confirmed)).toEqual([false]);
  });

  test('about another place changes nothing', () => {
    expect(read(SHEET, { area: areaOf('H20:J30'), unit: '元' }).tables[0]?.unit).toBe('万元');
  });

  test('about an empty place finds no table there', () => {
    expect(read(grid([]), { area: areaOf('H20:J30') }).tables).toEqual([]);
  });
});
