import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OwnSheet } from '../../core/grid/own-sheets';
import { Icon } from './icon';
import { OwnSheetLink } from './own-sheet-link';
import { usePane } from './pane-context';
import { passFocusOn } from './pass-focus-on';

interface Props {
  readonly at: string;
  readonly done: string;
  /** The sheet of ours that was written. */
  readonly sheet?: OwnSheet;
}

/** What was written, and the way to take it back, where it was done. Nothing is shown where there is nothing to undo. */
export function UndoButton({ at, done, sheet }: Props): ReactNode {
  const { pane, state, say } = usePane();
  if (!state.receipts.has(at)) return null;
  return (
    <span className="done">
      <Icon name="success" tone="success" /> {done}
      {sheet === undefined ? null : <OwnSheetLink sheet={sheet} />}
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
