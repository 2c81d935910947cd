import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';

/** Fills a paragraph (by key) anew and leaves all others as they are. */
export function RefillButton({ of }: { readonly of: string }): ReactNode {
  const { pane, state, say } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={state.work?.kind === 'writing'}
      onClick={() => {
        passFocusOn();
        void pane.refillParagraph(of);
      }}
    >
      {say('pane.report.refill-one')}
    </Button>
  );
}
