import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { addressText } from '../../../src/core/grid/address';
import { cellKey, denseSheet } from '../../../src/core/grid/dense-sheet';

const table = (name: string) =>
  denseSheet({
    name,
    rows: [
      ['2024年支出表（万元）', null],
      ['功能分类', '2024年'],
      ['教育支出', 10.5],
      ['农林水支出', 20.25],
      ['卫生健康支出', name === '一所' ? 3.1 : 4.2],
      ['合计', 30.75],
    ],
    formulas: new Map([[cellKey(5, 1), '=SUM(B3:B4)']]),
  });

test('the same broken formula on two sheets is repaired on each', () => {
  const sheets = [table('一所'), table('二所')];
  const { findings } = checkWorkbook({ sheets, names: [], calculation: 'automatic' });
  const repaired = findings.flatMap(({ diagnoses }) => diagnoses.map(({ cell }) => addressText(cell)));
  expect([...new Set(repaired)].sort()).toEqual(['一所!B6', '二所!B6']);
});
