import type { CheckResult } from '../core/checks/check-result';
import { type CheckOptions, checkingWorkbook } from '../core/checks/check-workbook';
import { finished, type Steps } from '../core/steps';
import type { ChangedPlaces, WorkbookPort, WorkbookReading } from '../workbook/port';
import { parseState } from './read-state';
import { correctionOf, type State } from './state';

/** A workbook as it was read, and what the checks said of it. */
export interface Checked {
  readonly reading: WorkbookReading;
  readonly state: State;
  /** The state was written by a later version: nothing of it may be overwritten. */
  readonly stateIsNewer: boolean;
  readonly result: CheckResult;
  readonly checkedAt: Date;
}

type JudgeOptions = Pick<CheckOptions, 'rules' | 'prior'>;

/** `judgeReading` in steps. */
function* judging(reading: WorkbookReading, options: JudgeOptions): Steps<Checked> {
  const { state, isNewer } = parseState(reading.state, reading.content.names);
  const result = yield* checkingWorkbook(reading.content, {
    corrections: state.corrections.map(correctionOf),
    accepted: state.accepted,
    ...options,
  });
  return { reading, state, stateIsNewer: isNewer, result, checkedAt: new Date() };
}

/** Judges a reading; pure but for the clock. */
export function judgeReading(reading: WorkbookReading, options: JudgeOptions = {}): Checked {
  return finished(judging(reading, options));
}

/** So long the pane may be kept from answering at a time, in milliseconds; a step more may be under way by then. */
const SLICE = 25;

/** Does steps in slices, between which clicks and keys are answered. */
async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (let until = Date.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = Date.now() + SLICE;
  }
}

/** What else the workbook is judged by. */
function besides(port: WorkbookPort): JudgeOptions {
  const prior = port.prior?.();
  return prior === undefined ? {} : { prior };
}

/**
 * 一键校验: reads the workbook once and checks all of it.
 * @throws {WorkbookError} when the workbook cannot be read
 */
export async function check(port: WorkbookPort): Promise<Checked> {
  return inSlices(judging(await port.read(), besides(port)));
}

/**
 * Checks again after some changes: only what they may have touched is read and tried, and the outcome is that of `check`.
 * @throws {WorkbookError} when the workbook cannot be read
 */
export async function checkAgain(port: WorkbookPort, before: Checked, changed: ChangedPlaces): Promise<Checked> {
  if (port.readAgain === undefined) return check(port);
  return inSlices(judging(await port.readAgain(before.reading, changed), besides(port)));
}
