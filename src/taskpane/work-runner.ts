import { WorkbookError } from '../workbook/port';
import type { Work } from './pane-state';
import { problemOf } from './problem';
import type { Store } from './store';

/** How long to wait before a cell that is being edited is tried again. */
const CELL_EDIT_PAUSE = 700;

export interface WorkRunner {
  /**
   * Does `task`, then hands its outcome to `done`, unless it was cancelled or superseded meanwhile. A running read gives
   * way to it; a running write does not: then nothing is done. Resolves to whether `done` was called.
   */
  readonly run: <T>(kind: Work['kind'], task: () => Promise<T>, done: (outcome: T) => void) => Promise<boolean>;
  /** Drops the outcome of what is going on, if that is a read or waits for the end of a cell edit. */
  readonly cancel: () => void;
}

function isWriting(work: Work | null): boolean {
  return work?.kind === 'writing' && !work.waitsForCellEdit;
}

/** Whether something failed only because a cell is being edited. */
export function isCellEdit(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'cell-edit-mode';
}

export function createWorkRunner(store: Store): WorkRunner {
  let turn = 0;

  const pause = () => new Promise((resolve) => setTimeout(resolve, CELL_EDIT_PAUSE));

  async function attempt<T>(kind: Work['kind'], task: () => Promise<T>, isMine: () => boolean): Promise<T | undefined> {
    try {
      return await task();
    } catch (error) {
      if (!isMine()) return undefined;
      if (!isCellEdit(error)) throw error;
      const waiting = { type: 'started', work: { kind, waitsForCellEdit: true } } as const;
      store.dispatch(waiting);
      await pause();
      if (!isMine()) return undefined;
      // What was typed meanwhile is read now.
      store.dispatch(waiting);
      return attempt(kind, task, isMine);
    }
  }

  return {
    run: async (kind, task, done) => {
      if (isWriting(store.state().work)) return false;
      turn += 1;
      const mine = turn;
      const isMine = () => turn === mine;
      store.dispatch({ type: 'started', work: { kind, waitsForCellEdit: false } });
      try {
        const outcome = await attempt(kind, task, isMine);
        if (!isMine() || outcome === undefined) return false;
        store.dispatch({ type: 'settled' });
        done(outcome);
        return true;
      } catch (error) {
        if (isMine()) store.dispatch({ type: 'failed', problem: problemOf(error) });
        return false;
      }
    },
    cancel: () => {
      if (isWriting(store.state().work)) return;
      turn += 1;
      store.dispatch({ type: 'settled' });
    },
  };
}
