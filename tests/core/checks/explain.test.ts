import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

/** A workbook in which the change of every line is wrong. */
function withWrongChanges(count: number) {
  const lines = Array.from({ length: count }, (_, index) => [`项目${index + 1}`, 20 + index, 10, 13 + index]);
  const sum = (at: 1 | 2) => lines.reduce((total, line) => total + Number(line[at]), 0);
  const rows = [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '2024年', '2023年', '增减额'],
    ...lines,
    ['合计', sum(1), sum(2), sum(1) - sum(2)],
  ];
  return checkWorkbook({ sheets: [denseSheet({ name: '支出表', rows })], names: [], calculation: 'automatic' });
}

test('where there are too many errors to look for the cause of each, that is said', () => {
  const { skipped } = withWrongChanges(600);
  expect(skipped.map(({ part, code }) => [part, code])).toEqual([['支出表', 'too-many-errors']]);
});

test('nothing is left out where the causes of all errors were looked for', () => {
  expect(withWrongChanges(5).skipped).toEqual([]);
});
