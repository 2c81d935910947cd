import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpackedSize } from '../../src/workbook/file/unpacked-size';
import { stopOffice } from '../excel-host/open-excel';
import { printLongLife } from './speed/long-life';
import { longTable } from './speed/long-table';
import { memoryOf, printMemory } from './speed/memory';
import { timesOf } from './speed/parsing';
import { printRechecks } from './speed/recheck';
import { trafficOf } from './speed/round-trips';

/**
 * `npm run bench:speed`: what a check costs. Times are ratios of medians of five, measured in turns in one run; memory is
 * that of a process of its own above what it holds before the check; traffic is counted by the in-memory Excel.
 */
const ROWS = [14, 2000, 20_000, 200_000];
const SHEETS = [1, 5, 30];

function printLine(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(14)).join(''));
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-speed-'));
  const program = process.argv[1] ?? '';
  printLine(['rows', 'parsing ms', 'check ms', 'ratio', 'µs a row', 'memory MB', '× unpacked', 'findings']);
  for (const rows of ROWS) {
    const bytes = longTable(rows);
    const file = path.join(folder, `${rows}.xlsx`);
    writeFileSync(file, bytes);
    const { parsing, check, findings } = timesOf(bytes);
    const memory = memoryOf(program, file);
    const [ratio, perRow] = [check / parsing, (1000 * check) / rows];
    const megabytes = memory / 1e6;
    const times = memory / unpackedSize(bytes);
    printLine([
      rows,
      parsing.toFixed(1),
      check.toFixed(1),
      ratio.toFixed(2),
      perRow.toFixed(1),
      megabytes.toFixed(0),
      times.toFixed(1),
      findings,
    ]);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log('');
  printLine(['sheets', 'findings', 'check', 'kB', 'mark', 'kB', 'fill', 'kB']);
  for (const count of SHEETS) {
    const { findings, check, mark, fill } = await trafficOf(count);
    printLine([
      count,
      findings,
      ...[check, mark, fill].flatMap(({ requests, kilobytes }) => [requests, kilobytes.toFixed(1)]),
    ]);
  }
  console.log('');
  await printRechecks();
  await printLongLife();
  stopOffice();
}

if (process.argv[2] === '--memory') printMemory(process.argv[3] ?? '');
else await measure();
