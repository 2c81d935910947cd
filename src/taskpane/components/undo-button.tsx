import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { usePane } from './pane-context';

/** The button goes away with what it takes back; the focus goes on to the nearest one before it. */
function passFocusOn(button: HTMLElement): void {
  button.closest('.card, .group, main')?.querySelector<HTMLElement>('button:not([role="tab"])')?.focus();
}

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
        onClick={(event) => {
          passFocusOn(event.currentTarget);
          void pane.undo(at);
        }}
      >
        {say('pane.undo')}
      </Button>
    </span>
  );
}
