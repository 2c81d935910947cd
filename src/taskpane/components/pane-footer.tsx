import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VERSION } from '../diagnostics';
import { usePane } from './pane-context';

/** Where the data stay, the version, and the other language by its own name. */
export function PaneFooter(): ReactNode {
  const { pane, state, say } = usePane();
  const other = state.language === 'zh-CN' ? 'en-US' : 'zh-CN';
  return (
    <footer className="pane-footer">
      <p>{say('pane.privacy')}</p>
      <span>v{VERSION}</span>
      <Button
        size="small"
        appearance="transparent"
        lang={other}
        onClick={() => pane.store.dispatch({ type: 'language', language: other })}
      >
        {other === 'zh-CN' ? '中文' : 'English'}
      </Button>
    </footer>
  );
}
