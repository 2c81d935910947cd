import { createChanges } from '../../../src/app/changes';
import { check, checkAgain } from '../../../src/app/check';
import { turn } from '../../excel-host/open-excel';
import type { StartSheet } from '../../workbook/contract/fixtures';
import { openInExcel } from '../../workbook/excel/open';

const ROWS = 20_000;
const TIMES = 5;

/** What a check and a check again after one edit take, in milliseconds, and how much of it is reading. */
interface Recheck {
  readonly full: number;
  readonly again: number;
  readonly kilobytes: number;
  readonly kilobytesAgain: number;
}

function tableOf(name: string, count: number, seed: number): StartSheet {
  const sums = [0, 0, 0];
  const lines = Array.from({ length: count }, (_, index) => {
    const prior = 10_000 + (((index + seed) * 7919) % 90_000);
    const current = prior + ((index * 104_729) % 2001) - 1000;
    const amounts = [current, prior, current - prior];
    for (const [at, amount] of amounts.entries()) sums[at] = (sums[at] ?? 0) + amount;
    return [`项目${index + 1}`, ...amounts.map((cents) => cents / 100)];
  });
  const heading = [['2024年支出决算表'], ['单位：万元'], ['项目', '2024年', '2023年', '增减额']];
  return { name, rows: [...heading, ...lines, ['合计', ...sums.map((cents) => cents / 100)]] };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

/** Re-checking after one edit against checking all of a workbook of 20,000 rows in some tables, each on its sheet. */
async function recheckOf(tables: number): Promise<Recheck> {
  const names = Array.from({ length: tables }, (_, index) => `表${index + 1}`);
  const { port, host, enter } = await openInExcel(names.map((name, index) => tableOf(name, ROWS / tables, index * 31)));
  const changes = createChanges();
  await port.watch(changes.note);
  const [full, again]: [number[], number[]] = [[], []];
  let [kilobytes, kilobytesAgain] = [0, 0];
  for (let time = 0; time <= TIMES; time += 1) {
    let bytes = host.counts.bytesOut;
    let started = performance.now();
    const before = await check(port);
    const [all, since] = [performance.now() - started, changes.now()];
    kilobytes = (host.counts.bytesOut - bytes) / 1000;
    await enter({ sheet: '表1', row: 100, column: 1 }, 500 + time);
    for (let count = 0; count < 5; count += 1) await turn();
    bytes = host.counts.bytesOut;
    started = performance.now();
    await checkAgain(port, before, changes.since(since));
    const part = performance.now() - started;
    kilobytesAgain = (host.counts.bytesOut - bytes) / 1000;
    // The first turn compiles the program.
    if (time === 0) continue;
    full.push(all);
    again.push(part);
  }
  return { full: median(full), again: median(again), kilobytes, kilobytesAgain };
}

/** The longest that a check of 20,000 rows, read already, keeps the thread from doing anything else, in milliseconds. */
async function longestBlock(): Promise<number> {
  const { port } = await openInExcel([tableOf('支出表', ROWS, 0)]);
  const reading = await port.read();
  let [longest, last, isOver] = [0, performance.now(), false];
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await check({ ...port, read: () => Promise.resolve(reading) });
  isOver = true;
  await turn();
  return longest;
}

/** Prints both, with the ratios. */
export async function printRechecks(): Promise<void> {
  for (const tables of [10, 1]) {
    const { full, again, kilobytes, kilobytesAgain } = await recheckOf(tables);
    const times = `check ${full.toFixed(0)} ms, again ${again.toFixed(0)} ms: ${((100 * again) / full).toFixed(0)} %`;
    const traffic = `${kilobytes.toFixed(0)} kB, again ${kilobytesAgain.toFixed(0)} kB`;
    console.log(`after one edit, ${ROWS} rows in ${tables} tables: ${times}; read ${traffic}`);
  }
  console.log(`longest block of the thread by a check of ${ROWS} rows: ${(await longestBlock()).toFixed(0)} ms`);
}
