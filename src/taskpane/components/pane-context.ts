import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Pane } from '../pane';
import type { PaneState } from '../pane-state';
import { paneWords, type Say } from '../words';

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** The pane, its present state and its words, for any component below `PaneProvider`. */
export function usePane(): { readonly pane: Pane; readonly state: PaneState; readonly say: Say } {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane needs a PaneProvider above it');
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.state, pane.store.state);
  const say = useMemo(() => paneWords(state.language), [state.language]);
  return { pane, state, say };
}
