import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { VIEWS, type View } from '../pane-state';
import type { PaneKey } from '../words';
import { usePane } from './pane-context';

const NAMES: Readonly<Record<View, PaneKey>> = {
  findings: 'pane.view.findings',
  report: 'pane.view.report',
  tables: 'pane.view.tables',
};

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** Where a key leads from the tab at `index`. */
function targetOf(key: string, index: number): View | undefined {
  if (key === 'Home') return VIEWS[0];
  if (key === 'End') return VIEWS.at(-1);
  const step = STEPS.get(key);
  return step === undefined ? undefined : VIEWS[(index + step + VIEWS.length) % VIEWS.length];
}

/** How much waits behind a tab: findings to be put right or explained, tables that want a word. Hints wait for nobody. */
function useBadges(): Readonly<Partial<Record<View, string>>> {
  const { state } = usePane();
  const open = state.listed.filter(
    ({ finding, solved }) => !solved && finding.accepted === undefined && finding.severity !== 'info',
  ).length;
  const asked = state.checked?.result.tables.filter((table) => !table.confirmed).length ?? 0;
  return {
    ...(state.judged && open > 0 ? { findings: String(open) } : {}),
    ...(asked > 0 ? { tables: String(asked) } : {}),
  };
}

/**
 * The three views. Fluent's own tab list would bring its keyboard library with it, a quarter of what the pane may weigh
 * at its start; arrows, Home and End are all that it needs.
 */
export function ViewTabs(): ReactNode {
  const { pane, state, say } = usePane();
  const badges = useBadges();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const target = targetOf(event.key, VIEWS.indexOf(state.view));
    if (target === undefined) return;
    event.preventDefault();
    pane.store.dispatch({ type: 'view', view: target });
    list.current?.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={say('pane.views')} ref={list} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={view === state.view}
          aria-controls="view"
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => pane.store.dispatch({ type: 'view', view })}
        >
          {say(NAMES[view])}
          {badges[view] === undefined ? null : <span className="tab-badge">{badges[view]}</span>}
        </button>
      ))}
    </div>
  );
}
