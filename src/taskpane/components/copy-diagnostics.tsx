import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { diagnosticText } from '../diagnostics';
import type { Problem } from '../pane-state';
import { usePane } from './pane-context';

/** 复制诊断信息; where the clipboard is closed to the pane, the text is shown to be copied by hand. */
export function CopyDiagnostics({ problem }: { readonly problem: Problem }): ReactNode {
  const { state, say } = usePane();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const text = diagnosticText(problem, state);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {say(outcome === 'copied' ? 'pane.diagnostics.copied' : 'pane.diagnostics.copy')}
      </Button>
      {outcome === 'refused' ? (
        <textarea
          className="diagnostics"
          readOnly
          value={text}
          aria-label={say('pane.diagnostics.by-hand')}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </>
  );
}
