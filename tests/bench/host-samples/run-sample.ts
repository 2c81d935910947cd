import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { ApplicationRequest } from '../../../src/excel-host/application-request';
import type { BootedOffice } from '../../../src/excel-host/boot-office';
import { createExcelHost, type ExcelHost } from '../../../src/excel-host/host';
import { newWorkbook } from '../../../src/excel-host/new-workbook';
import type { Step } from './expectation';
import { openPage } from './page';
import { actInExcel, workbookFile } from './person';
import type { Sample } from './read-sample';

/** What a sample left behind. */
export interface SampleRun {
  readonly host: ExcelHost;
  readonly printed: readonly string[];
  /** What it asked of Excel beside the workbook. */
  readonly asked: readonly string[];
  /** Codes and messages of the errors that the sample caught and printed, or threw. */
  readonly errors: readonly string[];
}

const QUIET_TURNS = 4;
const MOST_TURNS = 400;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits until no request has come for a while: samples also work on after their buttons have returned. */
async function quiet({ counts }: ExcelHost): Promise<void> {
  let seen = counts.requests;
  for (let turns = 0, still = 0; turns < MOST_TURNS && still < QUIET_TURNS; turns += 1) {
    await turn();
    still = counts.requests === seen ? still + 1 : 0;
    seen = counts.requests;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function errorOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('message' in value)) return undefined;
  return `${'code' in value ? `${String(value.code)}: ` : ''}${String(value.message)}`;
}

function spoken(request: ApplicationRequest): string {
  if (request.kind !== 'open-workbook') return `${request.kind} (${request.behavior})`;
  return request.sheets === undefined ? 'open a new workbook' : `open a workbook with ${request.sheets.join(', ')}`;
}

/**
 * Runs a sample as its page would: loads it, then takes the steps, each when the one before has done its work. Chance
 * is the number of the step in tenths, so that results can be foretold.
 */
export async function runSample(office: BootedOffice, sample: Sample, steps: readonly Step[]): Promise<SampleRun> {
  const asked: string[] = [];
  const host = createExcelHost(newWorkbook(['Sheet1']), { onRequest: (request) => void asked.push(spoken(request)) });
  office.connect(host);
  const printed: string[] = [];
  const errors: string[] = [];
  const page = openPage(sample.html);
  let taken = 0;
  const print = (...values: readonly unknown[]): void => {
    for (const value of values) {
      const error = errorOf(value);
      if (error === undefined) printed.push(textOf(value));
      else errors.push(error);
    }
  };
  const failed = (error: unknown): void => void errors.push(errorOf(error) ?? String(error));
  const scope: Record<string, unknown> = {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    console: { log: print, error: print, warn: print, info: print },
    document: page.document,
    FileReader: page.FileReader,
    setTimeout,
    clearTimeout,
  };
  scope.window = scope;
  const context = createContext(scope);
  const chance = (): number => taken / 10;
  Object.assign(runInContext('Math', context) as object, { random: chance });
  runInContext(transformSync(sample.script, { loader: 'ts', target: 'es2022' }).code, context);
  process.on('unhandledRejection', failed);
  for (const step of steps) {
    taken += 1;
    try {
      if (typeof step === 'string') await page.click(step);
      else if ('field' in step) page.fill(step.field, step.value);
      else if ('file' in step) await page.choose(step.file, workbookFile(step.workbook));
      else actInExcel(host, step);
    } catch (error) {
      failed(error);
    }
    await quiet(host);
  }
  process.off('unhandledRejection', failed);
  return { host, printed: [...printed, ...page.shown()], asked, errors };
}
