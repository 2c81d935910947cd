import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { linesOf } from './findings-of';

type Rows = readonly (readonly Content[])[];

const check = (rows: Rows) =>
  linesOf(
    checkWorkbook({ sheets: [denseSheet({ name: '表', rows })], names: [], calculation: 'automatic' }).findings,
  ).filter((line) => !line.startsWith('info'));

const budget = (rate: number): Rows => [
  ['2024年部门预算执行情况表（单位：万元）'],
  ['项目', '年初预算', '调整数', '调整后预算', '支出数', '执行率%'],
  ['人员经费', 100, 10, 110, 108, 98.18],
  ['公用经费', 20, 0, 20, 19, rate],
  ['设备经费', 30, 0, 30, 28.5, 95],
  ['项目经费', 50, -5, 45, 42.75, 95],
  ['合计', 200, 5, 205, 198.25, 96.71],
];

describe('a column of whole amounts', () => {
  test('is exact where its lines bear that out', () => {
    expect(check(budget(97))).toEqual(['error 表!F4 97.00 → 95.00 budget-execution.rate']);
  });

  test('gives no finding where everything agrees', () => {
    expect(check(budget(95))).toEqual([]);
  });

  test('is rounded where its lines bear that out', () => {
    expect(
      check([
        ['支出情况表（单位：万元）'],
        ['项目', '2024年', '2023年', '增减额'],
        ['教育支出', 100.25, 90, 10.4],
        ['卫生健康支出', 50.55, 41, 9.25],
        ['农林水支出', 80.35, 71, 9.05],
        ['住房保障支出', 22.15, 20, 2.35],
        ['合计', 253.3, 222, 31.05],
      ]),
    ).toEqual([]);
  });
});
