import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { place } from '../places';
import { Icon } from './icon';
import { usePane } from './pane-context';
import { passFocusOn } from './pass-focus-on';
import { UndoButton } from './undo-button';

/** A write was broken off the last time; its former contents are offered. */
export function UnfinishedCard(): ReactNode {
  const { pane, state, say } = usePane();
  if (state.checked?.reading.unfinished === undefined) {
    return <UndoButton at={place.unfinished} done={say('pane.unfinished.done')} />;
  }
  return (
    <section className="problem">
      <Icon name="warning" tone="warning" size={20} />
      <div>
        <p>{say('pane.unfinished')}</p>
        <div className="actions">
          <Button
            size="small"
            disabledFocusable={state.work?.kind === 'writing'}
            onClick={() => {
              passFocusOn();
              void pane.restoreUnfinished();
            }}
          >
            {say('pane.unfinished.restore')}
          </Button>
        </div>
      </div>
    </section>
  );
}
