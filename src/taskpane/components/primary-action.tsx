import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

/** The one primary button of each view. It keeps the focus while the work goes on, so that the next key is not lost. */
export function PrimaryAction(): ReactNode {
  const { pane, state, say } = usePane();
  const { view, work, checked, judged } = state;
  const busy = work !== null && work.kind !== 'reading' && work.kind !== 'following';
  const hasTable = checked !== null && checked.result.tables.length > 0;

  async function check(): Promise<void> {
    pane.store.dispatch({ type: 'view', view: 'findings' });
    await pane.check();
  }

  return view === 'report' ? (
    <Button
      className="primary"
      appearance="primary"
      disabledFocusable={busy || !hasTable}
      onClick={() => void pane.fillReport()}
    >
      {say('pane.report.fill')}
    </Button>
  ) : (
    <Button className="primary" appearance="primary" disabledFocusable={busy} onClick={() => void check()}>
      {say(judged ? 'pane.check-again' : 'pane.check')}
    </Button>
  );
}
