import type { WorkbookEvent, WorkbookPort } from '../workbook/port';

/** The workbook together with what can be done to it. */
export interface Connected {
  readonly port: WorkbookPort;
  readonly useCases: typeof import('./use-cases').useCases;
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
    // A host without events can still be checked; results are then not marked as out of date.
    port.watch(listen).catch(() => undefined);
    return { port, useCases };
  }

  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}
