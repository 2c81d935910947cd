import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { addressText } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

type Row = readonly Content[];

const EDUCATION: Row = ['教育支出', 100.5, 90.2, 10.3, 11.42];
const FARMING: Row = ['农林水支出', 50.3, 45.1, 5.2, 11.53];
const HEALTH: Row = ['卫生健康支出', 20.2, 22.1, -1.9, -8.6];
const HOUSING: Row = ['住房保障支出', 30.7, 28.3, 2.4, 8.48];

/** The diagnoses of a table, each with its further changes and how many findings it explains. */
function explained(rows: readonly Row[]): readonly string[] {
  const headings: readonly Row[] = [
    ['2024年支出情况表（万元）', null, null, null, null],
    ['功能分类科目', '2024年', '2023年', '增减额', '增减率（%）'],
  ];
  const sheet = denseSheet({ name: '表', rows: [...headings, ...rows] });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  const all = new Set(findings.flatMap(({ diagnoses }) => diagnoses));
  return [...all].map(({ cause, certain, cell, from, to, also = [], explains }) => {
    const changes = [{ cell, from, to }, ...also].map(
      (change) => `${addressText(change.cell).replace('表!', '')} ${change.from}→${change.to}`,
    );
    return `${cause}${certain ? '' : '?'} ${changes.join(' ')} [${explains.length}]`;
  });
}

describe('a line that the total counts wrongly in every column', () => {
  test('left out: one cause, with everything that was worked out from the wrong total', () => {
    expect(explained([EDUCATION, FARMING, HEALTH, HOUSING, ['合计', 181.5, 163.6, 17.9, 10.94]])).toEqual([
      'row-omitted-from-sum B7 181.5→201.7 C7 163.6→185.7 D7 17.9→16.0 E7 10.94→8.62 [3]',
    ]);
  });

  test('counted twice', () => {
    expect(explained([EDUCATION, FARMING, HEALTH, HOUSING, ['合计', 221.9, 207.8, 14.1, 6.79]])).toEqual([
      'row-duplicated B7 221.9→201.7 C7 207.8→185.7 D7 14.1→16.0 E7 6.79→8.62 [3]',
    ]);
  });

  test('listed twice under a right total: the second line goes, or the total is wrong; which, the facts do not say', () => {
    expect(explained([EDUCATION, FARMING, HEALTH, HEALTH, ['合计', 171, 157.4, 13.6, 8.64]])).toEqual([
      'row-duplicated? B6 20.2→0.0 C6 22.1→0.0 D6 -1.9→0.0 [3]',
      'row-omitted-from-sum? B7 171.0→191.2 C7 157.4→179.5 D7 13.6→11.7 E7 8.64→6.52 [3]',
    ]);
  });

  test('a figure that agrees in one column only is no such line', () => {
    const other: Row = ['合计', 181.5, 180, 1.5, 0.83];
    expect(explained([EDUCATION, FARMING, HEALTH, HOUSING, other]).filter((each) => !each.includes('?'))).toEqual([]);
  });
});

test('a wrong total from which its change was worked out is explained together with that change', () => {
  const total: Row = ['合计', 181.5, 185.7, -4.2, -2.26];
  expect(explained([EDUCATION, FARMING, HEALTH, HOUSING, total])).toEqual([
    'row-omitted-from-sum? B7 181.5→201.7 D7 -4.2→16.0 E7 -2.26→8.62 [2]',
  ]);
});

test('categories added up together with their subdivisions, in both years', () => {
  const rows: readonly Row[] = [
    ['2024年支出表（万元）', null, null, null],
    ['科目编码', '科目名称', '2024年', '2023年'],
    ['208', '社会保障和就业支出', 100, 90],
    ['20805', '行政事业单位养老支出', 60, 50],
    ['20808', '抚恤', 40, 40],
    ['213', '农林水支出', 50, 45],
    [null, '合计', 250, 225],
  ];
  const sheet = denseSheet({ name: '表', rows });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  const causes = findings.flatMap(({ diagnoses }) => diagnoses.map(({ cause, certain }) => [cause, certain]));
  expect(causes).toEqual([
    ['parent-and-child-summed', true],
    ['parent-and-child-summed', true],
  ]);
});
