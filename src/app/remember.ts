import { type Anchor, WorkbookError, type WritePlan } from '../workbook/port';
import { isAnchorName } from './anchors';
import type { Checked } from './check';
import { anchorsOf, type State, stateText } from './state';

/**
 * The part of a write plan that keeps a changed state, with the places that it newly refers to. Names that nothing refers
 * to any more are let go.
 * @throws {WorkbookError} `newer-state` when a later version of this program wrote the state
 */
export function remember(
  checked: Checked,
  change: Partial<Omit<State, 'version'>>,
  anchors: readonly Anchor[] = [],
): Pick<WritePlan, 'state' | 'anchors'> {
  if (checked.stateIsNewer) throw new WorkbookError('newer-state');
  const state = { ...checked.state, ...change };
  const used = anchorsOf(state);
  const present = new Set(checked.reading.content.names.map(({ name }) => name).filter(isAnchorName));
  const gone = [...present].flatMap((name) => (used.has(name) ? [] : [{ name, place: null }]));
  const all = [...anchors, ...gone];
  return { state: stateText(state), ...(all.length === 0 ? {} : { anchors: all }) };
}
