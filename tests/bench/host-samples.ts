/**
 * How faithful the in-memory Excel is, measured on Microsoft's published samples (OfficeDev/office-js-snippets, not part
 * of this repository): `node scripts/run.mjs tests/bench/host-samples.ts <folder with the samples of Excel>`. A sample
 * counts when what it prints and leaves in the cells is what `expectations.json` says; those were worked out by reading
 * the samples, not by running them.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bootOffice } from '../../src/excel-host/boot-office';
import { readArea, splitAddress } from '../../src/excel-host/workbook-model/address-text';
import { cellKey } from '../../src/excel-host/workbook-model/cell';
import { commonFormat } from '../../src/excel-host/workbook-model/formats';
import { sheetNamed, type WorkbookModel } from '../../src/excel-host/workbook-model/workbook';
import expectations from './host-samples/expectations.json';
import { scriptOf } from './host-samples/read-sample';
import { runSample, type SampleRun } from './host-samples/run-sample';

interface Expectation {
  readonly sample: string;
  /** The buttons of the sample, by their ids, in the order in which they are clicked. */
  readonly clicks: readonly string[];
  /** Parts of what is printed, in this order. */
  readonly printed?: readonly string[];
  readonly cells?: Readonly<Record<string, readonly (readonly (string | number)[])[] | undefined>>;
  /** Colours of cells. */
  readonly fills?: Readonly<Record<string, string | undefined>>;
  /** Cells that hold something. */
  readonly filled?: readonly string[];
  readonly sheets?: readonly string[];
}

function fillAt(model: WorkbookModel, address: string): unknown {
  const { sheet: name = '', address: local } = splitAddress(address);
  const sheet = sheetNamed(model, name);
  const area = readArea(local);
  if (sheet === undefined || area === undefined) return undefined;
  return commonFormat(model, sheet, area, 'Fill.Color');
}

function valuesAt(model: WorkbookModel, address: string): unknown {
  const { sheet: name = '', address: local } = splitAddress(address);
  const sheet = sheetNamed(model, name);
  const area = readArea(local);
  if (sheet === undefined || area === undefined) return undefined;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => {
      const value = sheet.state.cells.get(cellKey(area.top + row, area.left + column))?.value ?? '';
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );
}

function differences({ model, printed, errors }: SampleRun, expected: Expectation): readonly string[] {
  const found: string[] = [];
  const text = printed.join('\n');
  let from = 0;
  for (const part of expected.printed ?? []) {
    const at = text.indexOf(part, from);
    if (at < 0) found.push(`does not print ${part} (prints ${text.slice(0, 300)})`);
    else from = at + part.length;
  }
  for (const [address, values] of Object.entries(expected.cells ?? {})) {
    const present = JSON.stringify(valuesAt(model, address));
    if (present !== JSON.stringify(values)) found.push(`${address} holds ${present}`);
  }
  for (const [address, color] of Object.entries(expected.fills ?? {})) {
    if (fillAt(model, address) !== color) found.push(`${address} is ${String(fillAt(model, address))}`);
  }
  for (const address of expected.filled ?? []) {
    if (JSON.stringify(valuesAt(model, address)) === '[[""]]') found.push(`${address} is empty`);
  }
  const names = model.state.sheets.map(({ state }) => state.name);
  if (expected.sheets !== undefined && names.join() !== expected.sheets.join()) found.push(`sheets ${names.join()}`);
  return [...found, ...errors];
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder))
  throw new Error('usage: host-samples <folder with the samples of Excel>');
const office = await bootOffice();
let agreed = 0;
for (const expected of expectations as readonly Expectation[]) {
  const script = scriptOf(readFileSync(path.join(folder, `${expected.sample}.yaml`), 'utf8'));
  const wrong = differences(await runSample(office, script, expected.clicks), expected);
  if (wrong.length === 0) agreed += 1;
  else console.log(`${expected.sample}: ${wrong.join('; ')}`);
}
console.log(`${agreed} of ${expectations.length} as expected`);
office.close();
