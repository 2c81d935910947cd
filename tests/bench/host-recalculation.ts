/**
 * `npm run bench:recalculation`: how long an edit takes until everything that depends on it is calculated, beside a
 * calculation of the whole workbook, as medians in one run.
 */
import { newWorkbook } from '../../src/excel-host/new-workbook';
import { calculateNow } from '../../src/excel-host/workbook-model/calculate';
import { settle } from '../../src/excel-host/workbook-model/settle';
import type { WorkbookModel } from '../../src/excel-host/workbook-model/workbook';
import { writeCells } from '../../src/excel-host/workbook-model/write-cells';

const ROWS = 10_000;
const TIMES = 9;

type Contents = (row: number) => readonly (number | string)[];

/** A row's contents; two formulas in each, so that there are 20,000. */
const SHEETS: Readonly<Record<string, Contents>> = {
  'rates and differences': (row) => [row, row + 1, `=B${row}-A${row}`, `=C${row}/A${row}`],
  'a running total': (row) => [row, row === 1 ? '=A1' : `=B${row - 1}+A${row}`, `=B${row}*2`],
  'sums over the whole column': (row) => [row, `=SUM(A$1:A$${ROWS})`, `=A${row}/B${row}`],
  'look-ups by subject': (row) => [row, row * 2, `=VLOOKUP(A${row},A$1:B$${ROWS},2,FALSE)`, `=C${row}+1`],
};

function filled(contents: Contents): WorkbookModel {
  const model = newWorkbook(['表']);
  const width = contents(1).length;
  const area = { top: 0, left: 0, bottom: ROWS - 1, right: width - 1 };
  writeCells(model, model.active, area, (row, column) => contents(row + 1)[column] ?? null, 'user');
  settle(model);
  return model;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Types another number into column A of a row and brings everything up to date. */
function edit(model: WorkbookModel, row: number, value: number): void {
  writeCells(model, model.active, { top: row, left: 0, bottom: row, right: 0 }, () => value, 'user');
  settle(model);
}

function line(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(14))).join(''));
}

line([`${2 * ROWS} formulas:`, 'last row ms', 'first row ms', 'everything ms', 'last : all', 'first : all']);
for (const [name, contents] of Object.entries(SHEETS)) {
  const model = filled(contents);
  const last: number[] = [];
  const first: number[] = [];
  const whole: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    last.push(timed(() => edit(model, ROWS - 1, ROWS + time + 0.5)));
    first.push(timed(() => edit(model, 0, time + 1.5)));
    whole.push(timed(() => calculateNow(model, 'all')));
  }
  const all = median(whole);
  const figures = [median(last), median(first), all].map((each) => each.toFixed(2));
  line([name, ...figures, (median(last) / all).toFixed(4), (median(first) / all).toFixed(4)]);
}
