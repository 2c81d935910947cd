import type { Content } from '../../src/core/grid/cell';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import { recogniseTables } from '../../src/core/tables/recognise';

function table(rowCount: number, columnCount: number) {
  const heading: Content[] = [
    '科目编码',
    '科目名称',
    '本年支出',
    '上年支出',
    '增减额',
    '增减率(%)',
    '基本支出',
    '项目支出',
  ];
  while (heading.length < columnCount) heading.push(`专项资金${heading.length}`);
  const rows: Content[][] = [['2024年度支出明细表（单位：万元）'], heading];
  for (let row = 0; row < rowCount; row += 1) {
    const current = 100 + (row % 977) / 100;
    const cells: Content[] = [
      '2010601',
      `项目${row}`,
      current,
      100,
      Number((current - 100).toFixed(2)),
      Number((current - 100).toFixed(2)),
    ];
    while (cells.length < columnCount) cells.push(((row * 31 + cells.length) % 1000) / 100);
    rows.push(cells);
  }
  return denseSheet({ name: '明细', rows });
}

/** Time of the processor rather than of the clock: other work on the machine does not count. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** Prints how long sheets of growing length take. */
export function measureGrowth(): void {
  const read = (rowCount: number, columnCount: number) => {
    const sheet = table(rowCount, columnCount);
    return milliseconds(() => recogniseTables({ sheets: [sheet], names: [], calculation: 'automatic' }));
  };
  // Until the engine has compiled what it runs, small sheets seem slow.
  for (let round = 0; round < 15; round += 1) read(2_000, 20);
  for (const rowCount of [2_000, 20_000, 200_000]) {
    const time = Math.min(...Array.from({ length: 4 }, () => read(rowCount, 20)));
    console.log(
      `${rowCount} rows × 20 columns: ${time.toFixed(0)} ms, ${((1000 * time) / rowCount).toFixed(2)} µs a row`,
    );
  }
  const empty = denseSheet({ name: '空', rows: [] });
  const formatted = { ...empty, rowCount: 1_000_000, columnCount: 20 };
  console.log(
    `1,000,000 empty rows × 20 columns: ${milliseconds(() => recogniseTables({ sheets: [formatted], names: [], calculation: 'automatic' })).toFixed(0)} ms`,
  );
}
