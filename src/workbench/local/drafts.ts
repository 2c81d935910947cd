import { mayKeep } from './consent';
import { PAGE_ID } from './page-id';
import { type Draft, forget, keep, kept } from './store';

/** After the last change, before a draft is made. */
const QUIET = 2_000;
/** A draft of a large workbook takes its time: so many times as long as it took, the next one waits. */
const SPARING = 20;

const LOCK = 'ecr-workbench-draft-';

/** Held as long as the page lives, so that another page does not take its draft for one left behind. */
function holdLock(): void {
  navigator.locks?.request(LOCK + PAGE_ID, () => new Promise<never>(() => undefined)).catch(() => undefined);
}

/** Drafts whose pages ended without saving, the newest first. */
export async function abandonedDrafts(): Promise<readonly Draft[]> {
  if (!mayKeep()) return [];
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const alive = new Set(held.map(({ name }) => name));
  return (await kept('drafts')).filter((draft) => !alive.has(LOCK + draft.id));
}

/** Keeps drafts of what is being worked on, as far as the person has allowed it. */
export function keepDrafts(contents: () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>) {
  holdLock();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET;
  let isWanted = false;
  const write = async (): Promise<void> => {
    const begun = performance.now();
    const present = await contents();
    if (present === null || !isWanted || !mayKeep()) return;
    await keep('drafts', { id: PAGE_ID, ...present, time: Date.now() });
    pause = Math.max(QUIET, (performance.now() - begun) * SPARING);
  };
  return {
    /** Something was changed. */
    changed(): void {
      isWanted = true;
      if (!mayKeep()) return;
      clearTimeout(timer);
      // A draft that can't be made must not stop the work; the next change tries again.
      timer = setTimeout(() => write().catch(() => undefined), pause);
    },
    /** There is nothing any more that could be lost. */
    settled(): void {
      isWanted = false;
      clearTimeout(timer);
      if (mayKeep()) forget('drafts', PAGE_ID).catch(() => undefined);
    },
  };
}
