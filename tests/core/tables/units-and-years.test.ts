import type { Content } from '../../../src/core/grid/cell';
import { grid, onlyTable, recognise } from './grid';

const BODY: readonly (readonly Content[])[] = [
  ['国防支出', 2.88, 3],
  ['教育支出', 36.31, 30],
  ['合计', 39.19, 33],
];

function read(
  above: readonly (readonly Content[])[],
  heading: readonly Content[],
  name = 'Sheet1',
  below: readonly (readonly Content[])[] = [],
) {
  const { unit, confirmed, currentYear, priorYear } = onlyTable(grid([...above, heading, ...BODY, ...below], { name }));
  return { unit, confirmed, currentYear, priorYear };
}

describe('the unit', () => {
  const HEADING = ['项目', '本年支出', '上年支出'];

  test.each([
    ['in a line of its own', [['支出表'], [null, null, '单位：万元']]],
    ['behind the last column', [['支出表', null, null, null, '（单位：万元）']]],
    ['in the title', [['支出决算表（单位：万元）']]],
    ['as a word alone', [['支出表'], ['万元']]],
    ['beside who filled it in', [['支出表'], ['编制单位：某局　　　金额单位：万元']]],
  ])('is found %s', (_, above) => {
    expect(read(above, HEADING)).toMatchObject({ unit: '万元', confirmed: true });
  });

  test('is found in the heading', () => {
    expect(read([], ['项目', '本年支出（元）', '上年支出（元）'])).toMatchObject({ unit: '元', confirmed: true });
  });

  test('is found in the name of the sheet', () => {
    expect(read([], HEADING, '支出(亿元)')).toMatchObject({ unit: '亿元', confirmed: true });
  });

  test('is found below the table', () => {
    expect(read([], HEADING, 'Sheet1', [['单位：千元']])).toMatchObject({ unit: '千元', confirmed: true });
  });

  test('is not the office that filled the table in', () => {
    expect(read([['单位：某镇人民政府']], HEADING).confirmed).toBe(false);
  });

  test('is guessed and asked about where it is nowhere', () => {
    expect(read([], HEADING)).toMatchObject({ unit: '万元', confirmed: false });
  });

  test('of large whole numbers is guessed to be 元', () => {
    const rows = [
      ['项目', '本年支出'],
      ['国防支出', 28_800],
      ['教育支出', 55_076_800],
    ];
    expect(onlyTable(grid(rows))).toMatchObject({ unit: '元', confirmed: false });
  });

  test('is taken from another table of the sheet', () => {
    const rows = [
      ['项目', '本年支出（元）'],
      ['国防支出', 5],
      ['合计', 5],
      [],
      ['2024年收支表'],
      ['项目', '本年支出', '上年支出'],
      ...BODY,
    ];
    expect(recognise(grid(rows)).tables.map(({ unit, confirmed }) => [unit, confirmed])).toEqual([
      ['元', true],
      ['元', true],
    ]);
  });

  test('of another sheet is proposed', () => {
    const stated = grid([['单位：元'], HEADING, ...BODY], { name: '甲' });
    const silent = grid([HEADING, ...BODY], { name: '乙' });
    expect(recognise(stated, silent).tables[1]).toMatchObject({ unit: '元', confirmed: false });
  });

  test('may differ between columns', () => {
    const table = onlyTable(grid([['2024年'], ['项目', '本年支出（元）', '上年支出（万元）'], ...BODY]));
    expect([table.unit, ...table.fields.map((field) => field.unit)]).toEqual([null, null, '元', '万元']);
  });

  test('is that of amounts written with it', () => {
    const rows = [
      ['项目', '金额'],
      ['国防支出', '2.88万元'],
      ['教育支出', '36.31万元'],
      ['合计', '39.19万元'],
    ];
    expect(onlyTable(grid(rows)).unit).toBe('万元');
  });
});

describe('the year', () => {
  const WORDS = ['项目', '本年数', '上年数'];

  test.each([
    ['in the title', [['2024年度支出情况表']]],
    ['in Chinese digits', [['二〇二四年支出情况表']]],
    ['with a zero of another kind', [['二零二四年支出情况表']]],
    ['as the later of two', [['2023—2024年支出对比表']]],
    ['in full-width digits', [['２０２４年支出表']]],
  ])('is found %s', (_, above) => {
    expect(read(above, WORDS)).toMatchObject({ currentYear: 2024, priorYear: 2023 });
  });

  test('is found in the heading', () => {
    expect(read([], ['项目', '2024年度决算数', '2023年度决算数'])).toMatchObject({
      currentYear: 2024,
      priorYear: 2023,
    });
  });

  test('is found where the headings are numbers', () => {
    expect(read([], ['项目', 2024, 2023])).toMatchObject({ currentYear: 2024, priorYear: 2023 });
  });

  test('is found in the name of the sheet', () => {
    expect(read([], WORDS, '2024年')).toMatchObject({ currentYear: 2024, priorYear: 2023 });
  });

  test('is found on the cover of the workbook', () => {
    const cover = grid([['某镇2024年度部门决算公开表']], { name: '封面' });
    const table = recognise(cover, grid([['单位：元'], WORDS, ...BODY], { name: '表' })).tables[0];
    expect(table).toMatchObject({ currentYear: 2024, priorYear: 2023 });
  });

  test('is not known where nothing says it', () => {
    expect(read([], WORDS)).toMatchObject({ currentYear: null, priorYear: null });
  });

  test('of last year is not there without a column for it', () => {
    expect(onlyTable(grid([['2024年支出（元）'], ['项目', '决算数'], ['国防支出', 5]])).priorYear).toBeNull();
  });
});
