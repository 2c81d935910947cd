import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

test('the cause of a wrong number in a list bears the name of that number, not that of the list', () => {
  const table = denseSheet({
    name: '支出表',
    rows: [
      ['2024年支出表（万元）', null],
      ['功能分类', '2024年'],
      ['一般公共服务支出', 2894.67],
      ['农林水支出', 1200.33],
      ['教育支出', 100.25],
      ['合计', 4195.25],
    ],
  });
  const text =
    '2024年本部门支出4195.25万元。其中，一般公共服务支出2894.67万元，农林水支出1200.30万元，教育支出100.25万元。';
  const note = denseSheet({ name: '说明', rows: [[text]] });
  const { findings } = checkWorkbook({ sheets: [table, note], names: [], calculation: 'automatic' });
  const names = findings.flatMap(({ diagnoses }) => diagnoses.map(({ message }) => message.values.name));
  expect(new Set(names)).toEqual(new Set(['“农林水支出”']));
});
