import type { Area } from '../../src/core/grid/address';
import { type BootedOffice, bootOffice } from '../../src/excel-host/boot-office';
import { createExcelHost, type ExcelHost, type HostOptions } from '../../src/excel-host/host';
import { newWorkbook } from '../../src/excel-host/new-workbook';
import { readArea } from '../../src/excel-host/workbook-model/address-text';
import { settle } from '../../src/excel-host/workbook-model/settle';
import type { Sheet } from '../../src/excel-host/workbook-model/sheet';
import { sheetNamed, type WorkbookModel } from '../../src/excel-host/workbook-model/workbook';
import { writeCells } from '../../src/excel-host/workbook-model/write-cells';

let office: BootedOffice | undefined;

/** Microsoft's library, loaded once for a test file. */
export async function startOffice(): Promise<BootedOffice> {
  office ??= await bootOffice();
  return office;
}

export function stopOffice(): void {
  office?.close();
  office = undefined;
}

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
  readonly office: BootedOffice;
  /** `Excel.run` of the real library. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

/** A workbook with one table, open in the in-memory Excel, with the real library connected to it. */
export async function openExcel(
  options: HostOptions = {},
  sheets: readonly string[] = ['支出', '说明'],
): Promise<OpenExcel> {
  const booted = await startOffice();
  const model = newWorkbook(sheets);
  const host = createExcelHost(model, options);
  booted.connect(host);
  return { host, model, office: booted, run: (batch) => booted.Excel.run(batch) };
}

export function sheet(model: WorkbookModel, name: string): Sheet {
  const found = sheetNamed(model, name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export function area(address: string): Area {
  const found = readArea(address);
  if (found === undefined) throw new Error(`no address ${address}`);
  return found;
}

/** Enters values as a person in the grid does. */
export function type(
  model: WorkbookModel,
  name: string,
  address: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): void {
  writeCells(model, sheet(model, name), area(address), (row, column) => rows[row]?.[column] ?? null, 'user');
  settle(model);
}

/** The code and place of the error that a batch ends with. */
export async function failureOf(
  batch: Promise<unknown>,
): Promise<{ readonly code: string; readonly location: string | undefined; readonly message: string }> {
  try {
    await batch;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation, message };
  }
  throw new Error('the batch did not fail');
}

/** Values of the library are of another realm; this makes them plain. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** Lets messages that were posted arrive. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
