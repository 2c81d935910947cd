import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { usePane } from './pane-context';
import { passFocusOn } from './pass-focus-on';

/** What was written, and the way to take it back, where it was done. Nothing is shown where there is nothing to undo. */
export function UndoButton({ at, done }: { readonly at: string; readonly done: string }): ReactNode {
  const { pane, state, say } = usePane();
  if (!state.receipts.has(at)) return null;
  return (
    <span className="done">
      <Icon name="success" tone="success" /> {done}
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="undo" />}
        disabledFocusable={state.work?.kind === 'writing'}
        onClick={() => {
          passFocusOn();
          void pane.undo(at);
        }}
      >
        {say('pane.undo')}
      </Button>
    </span>
  );
}
