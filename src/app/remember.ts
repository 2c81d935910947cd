import { WorkbookError, type WritePlan } from '../workbook/port';
import type { Checked } from './check';
import { type State, stateText } from './state';

/**
 * The part of a write plan that keeps a changed state.
 * @throws {WorkbookError} `newer-state` when a later version of this program wrote the state
 */
export function remember(checked: Checked, change: Partial<Omit<State, 'version'>>): Pick<WritePlan, 'state'> {
  if (checked.stateIsNewer) throw new WorkbookError('newer-state');
  return { state: stateText({ ...checked.state, ...change }) };
}
