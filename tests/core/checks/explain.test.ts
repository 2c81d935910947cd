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
  const { skipped } = withWrongChanges(510);
  expect(skipped.map(({ part, code }) => [part, code])).toEqual([['支出表', 'too-many-errors']]);
});

test('nothing is left out where the causes of all errors were looked for', () => {
  expect(withWrongChanges(5).skipped).toEqual([]);
});

/** A long table with one wrong amount. */
function withWrongAmount(count: number) {
  const lines = Array.from({ length: count }, (_, index) => {
    const [current, prior] = [2000 + ((index * 7919) % 9000), 1000 + ((index * 104_729) % 9000)];
    return [`项目${index + 1}`, current / 100, prior / 100, (current - prior) / 100] as const;
  });
  const sum = (at: 1 | 2 | 3) => lines.reduce((total, line) => total + Math.round(line[at] * 100), 0) / 100;
  const wrong = lines.map((line, index) => (index === 700 ? [line[0], line[1] + 900, line[2], line[3]] : line));
  const rows = [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '2024年', '2023年', '增减额'],
    ...wrong,
    ['合计', sum(1), sum(2), sum(3)],
  ];
  return checkWorkbook({ sheets: [denseSheet({ name: '支出表', rows })], names: [], calculation: 'automatic' });
}

test.each([1500, 2500])('one wrong amount among %d lines is found by its change and its sum', (count) => {
  const { findings } = withWrongAmount(count);
  const causes = findings.filter(({ severity }) => severity === 'error').flatMap(({ diagnoses }) => diagnoses);
  expect(causes.map(({ cell, verified, certain }) => [cell.row, cell.column, verified, certain])).toEqual([
    [703, 1, 2, true],
    [703, 1, 2, true],
  ]);
});
