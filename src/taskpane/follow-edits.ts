import type { Checked } from '../app/check';
import type { Store } from './store';
import { isCellEdit, type WorkRunner } from './work-runner';

/** So long after an edit the results follow it, in milliseconds: whoever types on is not disturbed. */
const PAUSE = 1000;

/**
 * 自动重新校验: where it is switched on, the workbook is checked again after an edit, in silence. While a cell is edited
 * Excel does not answer, and it is tried again later; what else goes wrong is shown, and the following ends.
 */
export function followEdits(store: Store, runner: WorkRunner, read: () => Promise<Checked>): void {
  let waiting = false;

  function isDue(): boolean {
    const { follows, judged, outdated, work } = store.state();
    return follows && judged && outdated && work === null;
  }

  async function readUnlessBusy(): Promise<{ readonly checked: Checked | null }> {
    try {
      return { checked: await read() };
    } catch (error) {
      if (isCellEdit(error)) return { checked: null };
      store.dispatch({ type: 'follows', follows: false });
      throw error;
    }
  }

  async function follow(): Promise<void> {
    waiting = false;
    if (!isDue()) return;
    await runner.run('following', readUnlessBusy, ({ checked }) => {
      if (checked !== null) store.dispatch({ type: 'read', checked });
    });
    begin();
  }

  function begin(): void {
    if (waiting || !isDue()) return;
    waiting = true;
    setTimeout(() => void follow(), PAUSE);
  }

  store.subscribe(begin);
}
