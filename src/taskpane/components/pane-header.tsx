import type { ReactNode } from 'react';
import { usePane } from './pane-context';

/** The name of the pane; the corner at its right belongs to Excel. */
export function PaneHeader(): ReactNode {
  const { say } = usePane();
  return (
    <header className="pane-header">
      <h1>{say('pane.name')}</h1>
    </header>
  );
}
