import { cellKey, denseSheet } from '../../../src/core/grid/dense-sheet';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';

const FIRST = 3;

/** A file with one consistent table of `count` detail rows, a formula in each of them and a total below. */
export function tableWithFormulas(count: number): Uint8Array {
  const sums = [0, 0];
  const formulas = new Map<number, string>();
  const lines = Array.from({ length: count }, (_, index) => {
    const prior = 10_000 + ((index * 7919) % 90_000);
    const current = prior + ((index * 104_729) % 2001) - 1000;
    for (const [at, amount] of [current, prior].entries()) sums[at] = (sums[at] ?? 0) + amount;
    const row = FIRST + index;
    formulas.set(cellKey(row, 3), `=B${row + 1}-C${row + 1}`);
    return [`项目${index + 1}`, current / 100, prior / 100, (current - prior) / 100];
  });
  const last = FIRST + count;
  for (const [column, letter] of ['B', 'C', 'D'].entries()) {
    formulas.set(cellKey(last, column + 1), `=SUM(${letter}${FIRST + 1}:${letter}${last})`);
  }
  const [current = 0, prior = 0] = sums;
  const rows = [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '2024年', '2023年', '增减额'],
    ...lines,
    ['合计', current / 100, prior / 100, (current - prior) / 100],
  ];
  const sheet = denseSheet({ name: '支出表', rows, formulas });
  return writeWorkbookFile({ sheets: [sheet], names: [], calculation: 'automatic' });
}
