import type { Pane } from './pane';

function openAround(card: HTMLElement): void {
  for (let around = card.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
}

/** The finding to which a step leads; the first one where none is current. */
function targetOf(ids: readonly string[], current: string | null, step: 1 | -1): number {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index < 0) return step === 1 ? 0 : ids.length - 1;
  return (index + step + ids.length) % ids.length;
}

/**
 * F8 and Shift+F8 step through the findings, as Excel's own error check does with its cells; Esc goes from a finding
 * back to its view's tab. Enter on a finding jumps, see the card.
 */
export function listenToKeys(pane: Pane, target: Document): () => void {
  function step(direction: 1 | -1): void {
    const cards = [...target.querySelectorAll<HTMLElement>('[data-finding]')];
    const ids = cards.map((card) => card.dataset.finding ?? '');
    const card = cards[targetOf(ids, pane.store.state().current, direction)];
    if (card === undefined) return;
    openAround(card);
    card.focus();
    card.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'F8') {
      event.preventDefault();
      if (pane.store.state().view !== 'findings') pane.store.dispatch({ type: 'view', view: 'findings' });
      requestAnimationFrame(() => step(event.shiftKey ? -1 : 1));
    }
    if (event.key === 'Escape' && target.activeElement?.closest('[data-finding]') !== null) {
      target.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    }
  }

  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
