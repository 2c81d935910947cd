import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { BootedOffice } from '../../../src/excel-host/boot-office';
import { createExcelHost } from '../../../src/excel-host/host';
import { newWorkbook } from '../../../src/excel-host/new-workbook';
import type { WorkbookModel } from '../../../src/excel-host/workbook-model/workbook';

/** What a sample left behind. */
export interface SampleRun {
  readonly model: WorkbookModel;
  readonly printed: readonly string[];
  /** Codes and messages of the errors that the sample caught and printed, or threw. */
  readonly errors: readonly string[];
}

interface Element {
  value: string;
  textContent: string;
  innerHTML: string;
  addEventListener(event: string, handler: () => unknown): void;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function errorOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('message' in value)) return undefined;
  return `${'code' in value ? `${String(value.code)}: ` : ''}${String(value.message)}`;
}

/** Runs a sample as its page would: loads it, then clicks its buttons, each when the one before has done its work. */
export async function runSample(office: BootedOffice, script: string, clicks: readonly string[]): Promise<SampleRun> {
  const model = newWorkbook(['Sheet1']);
  office.connect(createExcelHost(model));
  const printed: string[] = [];
  const errors: string[] = [];
  const buttons = new Map<string, () => unknown>();
  const elements = new Map<string, Element>();
  const print = (...values: readonly unknown[]): void => {
    for (const value of values) {
      const error = errorOf(value);
      if (error === undefined) printed.push(textOf(value));
      else errors.push(error);
    }
  };
  const elementOf = (id: string): Element => {
    const known = elements.get(id);
    if (known !== undefined) return known;
    const made = {
      value: '',
      textContent: '',
      innerHTML: '',
      addEventListener: (_event: string, handler: () => unknown) => void buttons.set(id, handler),
    };
    elements.set(id, made);
    return made;
  };
  const page: Record<string, unknown> = {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    console: { log: print, error: print, warn: print, info: print },
    document: { getElementById: elementOf },
    setTimeout,
    clearTimeout,
  };
  page.window = page;
  runInContext(transformSync(script, { loader: 'ts', target: 'es2022' }).code, createContext(page));
  for (const id of clicks) {
    try {
      const button = buttons.get(id);
      if (button === undefined) throw new Error(`the sample has no button ${id}`);
      await button();
    } catch (error) {
      errors.push(errorOf(error) ?? String(error));
    }
    // Events arrive after the answer to a batch.
    await turn();
    await turn();
  }
  for (const { textContent } of elements.values()) if (textContent !== '') printed.push(textContent);
  return { model, printed, errors };
}
