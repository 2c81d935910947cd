import type { BootedOffice } from '../../../src/excel-host/boot-office';
import { cellKey } from '../../../src/excel-host/workbook-model/cell';
import { commonFormat } from '../../../src/excel-host/workbook-model/formats';
import type { WorkbookModel } from '../../../src/excel-host/workbook-model/workbook';
import type { Expectation } from './expectation';
import { placeOf } from './person';
import { readMembers } from './read-members';
import type { SampleRun } from './run-sample';

function valuesAt(model: WorkbookModel, address: string): unknown {
  const { sheet, area } = placeOf(model, address);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => {
      const value = sheet.state.cells.get(cellKey(area.top + row, area.left + column))?.value ?? '';
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );
}

function fillAt(model: WorkbookModel, address: string): unknown {
  const { sheet, area } = placeOf(model, address);
  return commonFormat(model, sheet, area, 'Fill.Color');
}

/** True when everything that was expected is there; objects may have more. */
function agrees(present: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const items = Array.isArray(present) ? present : [];
    return items.length === expected.length && expected.every((each, index) => agrees(items[index], each));
  }
  if (typeof expected !== 'object' || expected === null) return Object.is(present, expected);
  if (typeof present !== 'object' || present === null) return false;
  return Object.entries(expected).every(([name, each]) => agrees((present as Record<string, unknown>)[name], each));
}

function unprinted(text: string, { printed = [], alsoPrinted = [], notPrinted = [] }: Expectation): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const written of printed) {
    const part = written.replace('{today}', new Date().toDateString());
    const at = text.indexOf(part, from);
    if (at < 0) found.push(`does not print "${part}"`);
    else from = at + part.length;
  }
  for (const part of alsoPrinted) if (!text.includes(part)) found.push(`does not print "${part}"`);
  for (const part of notPrinted) if (text.includes(part)) found.push(`prints "${part}"`);
  return found.length === 0 ? [] : [...found, `prints ${JSON.stringify(text.slice(0, 400))}`];
}

/** What is otherwise than expected; empty when a sample did what it should. */
export async function differences(
  office: BootedOffice,
  { host, printed, asked, errors }: SampleRun,
  expected: Expectation,
): Promise<readonly string[]> {
  const { model } = host;
  const found = [...errors, ...unprinted(printed.join('\n'), expected)];
  const compare = (what: string, read: () => unknown, wanted: unknown): void => {
    try {
      const present = read();
      if (!agrees(present, wanted)) found.push(`${what} is ${JSON.stringify(present)}`);
    } catch (error) {
      found.push(String(error));
    }
  };
  for (const [address, values] of Object.entries(expected.cells ?? {})) {
    compare(address, () => valuesAt(model, address), values);
  }
  for (const [address, color] of Object.entries(expected.fills ?? {})) {
    compare(`fill of ${address}`, () => fillAt(model, address), color);
  }
  if (expected.sheets !== undefined) {
    compare('list of sheets', () => model.state.sheets.map(({ state }) => state.name), expected.sheets);
  }
  if (expected.asked !== undefined) compare('what was asked', () => asked, expected.asked);
  for (const [path, wanted] of Object.entries(expected.read ?? {})) {
    const present = await readMembers(office, path);
    compare(path, () => present, wanted);
  }
  return found;
}
