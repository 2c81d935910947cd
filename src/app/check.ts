import type { CheckResult } from '../core/checks/check-result';
import { type CheckOptions, checkWorkbook } from '../core/checks/check-workbook';
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

/** Judges a reading; pure but for the clock. */
export function judgeReading(reading: WorkbookReading, options: Pick<CheckOptions, 'rules' | 'prior'> = {}): Checked {
  const { state, isNewer } = parseState(reading.state, reading.content.names);
  const result = checkWorkbook(reading.content, {
    corrections: state.corrections.map(correctionOf),
    accepted: state.accepted,
    ...options,
  });
  return { reading, state, stateIsNewer: isNewer, result, checkedAt: new Date() };
}

/**
 * 一键校验: reads the workbook once and checks all of it.
 * @throws {WorkbookError} when the workbook cannot be read
 */
export async function check(port: WorkbookPort): Promise<Checked> {
  return judgeReading(await port.read());
}

/**
 * Checks again after some changes: only what they may have touched is read and tried, and the outcome is that of `check`.
 * @throws {WorkbookError} when the workbook cannot be read
 */
export async function checkAgain(port: WorkbookPort, before: Checked, changed: ChangedPlaces): Promise<Checked> {
  if (port.readAgain === undefined) return check(port);
  return judgeReading(await port.readAgain(before.reading, changed));
}
