import { Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';

/** 自动重新校验 on or off; kept for this person, not in the workbook. */
export function FollowSwitch(): ReactNode {
  const { pane, state, say } = usePane();
  return (
    <section className="group">
      <Switch
        className="marks"
        label={say('pane.follow')}
        checked={state.follows}
        onChange={(_, data) => pane.store.dispatch({ type: 'follows', follows: data.checked })}
      />
      <p className="hint">{say('pane.follow.how')}</p>
    </section>
  );
}
