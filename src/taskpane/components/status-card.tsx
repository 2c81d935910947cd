import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { statusOf } from '../status';
import { Icon, type Tone } from './icon';
import { usePane } from './pane-context';

function isTone(tone: string): tone is Tone {
  return tone === 'danger' || tone === 'warning' || tone === 'success';
}

/** The status line, always in view: may this be submitted? Announced when it changes. */
export function StatusCard(): ReactNode {
  const { pane, state, say } = usePane();
  const status = statusOf(state, say);
  const work = state.work?.kind === 'following' ? null : state.work;
  const cancellable = work !== null && (work.kind !== 'writing' || work.waitsForCellEdit);
  return (
    <div className={`status status-${status.tone}`}>
      <Icon name={status.icon} size={20} {...(isTone(status.tone) ? { tone: status.tone } : {})} />
      <div className="status-words" role="status">
        <p className="status-title">{status.title}</p>
        {status.detail === '' ? null : <p className="status-detail">{status.detail}</p>}
      </div>
      {cancellable ? (
        <Button className="after-a-second" size="small" onClick={pane.cancel}>
          {say('pane.cancel')}
        </Button>
      ) : null}
      {work === null ? null : (
        <div className="progress" role="progressbar" aria-label={status.title}>
          <div />
        </div>
      )}
    </div>
  );
}
