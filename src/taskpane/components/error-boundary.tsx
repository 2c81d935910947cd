import { Component, type ReactNode } from 'react';
import { diagnosticText } from '../diagnostics';
import type { Pane } from '../pane';
import { problemOf } from '../problem';
import { paneWords } from '../words';

interface Props {
  readonly pane: Pane;
  readonly children: ReactNode;
}

/**
 * What remains when the pane itself fails: what happened, the diagnostics and a way back. It uses no component that may
 * have been the one that failed.
 */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { pane, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const state = pane.store.state();
    const say = paneWords(state.language);
    const text = diagnosticText(problemOf(error), state);
    return (
      <main className="broken">
        <div role="alert">
          <h1>{say('pane.broken.title')}</h1>
          <p>{say('pane.broken.detail')}</p>
        </div>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {say('pane.broken.again')}
        </button>
        <button type="button" onClick={() => void navigator.clipboard?.writeText(text)}>
          {say('pane.diagnostics.copy')}
        </button>
        <textarea readOnly value={text} aria-label={say('pane.diagnostics.by-hand')} />
      </main>
    );
  }
}
