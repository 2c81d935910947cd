import type { Changes } from '../app/changes';
import type { Checked } from '../app/check';
import type { Connected } from './connection';

/** Reads and checks the workbook for the pane, as little of it as the changes ask for. */
export interface Reader {
  /** Reads all of the workbook. */
  readonly readAll: () => Promise<Checked>;
  /** Reads what has changed since the last reading; all of it where that is not known. */
  readonly readChanged: () => Promise<Checked>;
  /** Something may have been written of which nothing is known: the next reading is of all. */
  readonly forget: () => void;
}

interface Known {
  readonly checked: Checked;
  /** When the reading began: what changed later has to be read again. */
  readonly since: number;
}

export function createReader(connected: () => Promise<Connected>, changes: Changes): Reader {
  let known: Known | null = null;

  async function read(before: Known | null): Promise<Checked> {
    const { port, useCases } = await connected();
    const since = changes.now();
    const checked =
      before === null
        ? await useCases.check(port)
        : await useCases.checkAgain(port, before.checked, changes.since(before.since));
    // Of two readings at a time, the one that began later knows more.
    if (known === null || known.since <= since) known = { checked, since };
    return checked;
  }

  return {
    readAll: () => read(null),
    readChanged: async () => {
      const { isWatched } = await connected();
      return read(isWatched() ? known : null);
    },
    forget: () => {
      known = null;
    },
  };
}
