import type { WorkbookEvent, WorkbookPort } from '../workbook/port';

/** The workbook together with what can be done to it. */
export interface Connected {
  readonly port: WorkbookPort;
  readonly useCases: typeof import('./use-cases').useCases;
  /** Whether the host tells what changes in the workbook. */
  readonly isWatched: () => boolean;
}

/** Excel refuses to be watched while a cell is edited; so long until it is asked again, and so often, in milliseconds. */
const [PAUSE, TRIES] = [5000, 12];

/** Watches the workbook as soon as the host allows it. A host without events is read as a whole each time. */
function watchWorkbook(port: WorkbookPort, listen: (event: WorkbookEvent) => void) {
  let watched = false;
  async function attempt(left: number): Promise<void> {
    try {
      await port.watch(listen);
      watched = true;
    } catch {
      if (left > 1) setTimeout(() => void attempt(left - 1), PAUSE);
    }
  }
  // What changes before the first reading need not be known, what changes after it must be.
  return { begun: attempt(TRIES), isWatched: () => watched };
}

/**
 * Opens the workbook and loads the use cases when they are first asked for; afterwards gives the same ones. A failure is
 * not kept: the next call tries again.
 */
export function connectOnce(
  openWorkbook: () => Promise<WorkbookPort>,
  listen: (event: WorkbookEvent) => void,
): () => Promise<Connected> {
  let opening: Promise<Connected> | null = null;

  async function open(): Promise<Connected> {
    const [port, { useCases }] = await Promise.all([openWorkbook(), import('./use-cases')]);
    const { begun, isWatched } = watchWorkbook(port, listen);
    await begun;
    return { port, useCases, isWatched };
  }

  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
