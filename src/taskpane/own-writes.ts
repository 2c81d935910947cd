import type { Changes } from '../app/changes';
import { addressText } from '../core/grid/address';
import { ownSheetsOf } from '../core/grid/own-sheets';
import type { WorkbookEvent, WriteReceipt } from '../workbook/port';
import type { Store } from './store';

/** Hosts report a change some time after the write that made it. */
const ECHO_TIME = 3000;
/** An edit and what is calculated from it are told apart from each other, in either order. */
const CALCULATION_PAUSE = 300;

export interface OwnWrites {
  readonly remember: (receipt: WriteReceipt) => void;
  readonly listen: (event: WorkbookEvent) => void;
}

/** Tells the echo of the pane's own writes from what the clerk changes, which puts the results out of date. */
export function createOwnWrites(store: Store, changes: Changes, now: () => number = Date.now): OwnWrites {
  let until = 0;
  let cells: ReadonlySet<string> = new Set();

  function isEcho(event: WorkbookEvent): boolean {
    if (event.kind === 'selected') return false;
    if (store.state().work?.kind === 'writing') return true;
    if (now() > until) return false;
    if (event.kind === 'structure' || event.kind === 'calculated') return true;
    const { checked } = store.state();
    if (checked !== null && ownSheetsOf(checked.reading.content).has(event.sheet)) return true;
    const { top, left, bottom, right } = event.area;
    return top === bottom && left === right && cells.has(addressText({ sheet: event.sheet, row: top, column: left }));
  }

  return {
    remember: (receipt) => {
      until = now() + ECHO_TIME;
      cells = new Set((receipt.undo.cells ?? []).map(({ at }) => addressText(at)));
      const { checked } = store.state();
      if (checked !== null) changes.noteWrite(receipt, checked.reading.content);
    },
    listen: (event) => {
      changes.note(event);
      if (event.kind === 'selected') {
        store.dispatch({ type: 'selected', place: { sheet: event.sheet, area: event.area } });
      }
      // A new fill colour changes no figure; a new number format is seen at the next check.
      if (event.kind === 'selected' || event.kind === 'formatted' || isEcho(event)) return;
      if (event.kind === 'calculated') setTimeout(() => store.dispatch({ type: 'edited', event }), CALCULATION_PAUSE);
      else store.dispatch({ type: 'edited', event });
    },
  };
}
