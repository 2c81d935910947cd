import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';

/** A file with one consistent table of `count` detail rows, whose changes are small enough to need no reason. */
export function longTable(count: number): Uint8Array {
  const sums = [0, 0, 0];
  const lines = Array.from({ length: count }, (_, index) => {
    const prior = 10_000 + ((index * 7919) % 90_000);
    const current = prior + ((index * 104_729) % 2001) - 1000;
    const amounts = [current, prior, current - prior];
    for (const [at, amount] of amounts.entries()) sums[at] = (sums[at] ?? 0) + amount;
    return [`项目${index + 1}`, ...amounts.map((cents) => cents / 100)];
  });
  const rows = [
    ['2024年支出决算表'],
    ['单位：万元'],
    ['项目', '2024年', '2023年', '增减额'],
    ...lines,
    ['合计', ...sums.map((cents) => cents / 100)],
  ];
  return writeWorkbookFile({ sheets: [denseSheet({ name: '支出表', rows })], names: [], calculation: 'automatic' });
}
