import { INITIAL_STATE, type PaneState } from './pane-state';
import { type PaneAction, reduce } from './reducer';

/** Holds the state of the pane and tells its listeners of every change. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: Partial<PaneState> = {}): Store {
  let state: PaneState = { ...INITIAL_STATE, ...initial };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
