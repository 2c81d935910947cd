import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../pane-state';
import type { PaneKey } from '../words';
import { CopyDiagnostics } from './copy-diagnostics';
import { Icon } from './icon';
import { usePane } from './pane-context';
import { passFocusOn } from './pass-focus-on';

const SENTENCES: Readonly<Partial<Record<Problem['code'], PaneKey>>> = {
  'protected-sheet': 'pane.problem.protected-sheet',
  'protected-workbook': 'pane.problem.protected-workbook',
  'changed-meanwhile': 'pane.problem.changed-meanwhile',
  'ambiguous-text': 'pane.problem.ambiguous-text',
  'sheet-gone': 'pane.problem.sheet-gone',
  'newer-state': 'pane.problem.newer-state',
  'too-large': 'pane.problem.too-large',
  'host-failure': 'pane.problem.host-failure',
  'no-office': 'pane.problem.no-office',
};

/** Those that say all there is to say: nothing broke, so there is nothing to report. */
const UNDERSTOOD: ReadonlySet<Problem['code']> = new Set([
  'protected-sheet',
  'protected-workbook',
  'changed-meanwhile',
  'ambiguous-text',
  'sheet-gone',
  'newer-state',
  'too-large',
]);

/** The sentence for a problem; a host does not always tell which sheet it is about. */
function sentenceOf({ code, values }: Problem): PaneKey {
  const unnamed = values.sheet === undefined || values.sheet === '';
  if (unnamed && code === 'protected-sheet') return 'pane.problem.protected-sheet.unnamed';
  if (unnamed && code === 'sheet-gone') return 'pane.problem.sheet-gone.unnamed';
  return SENTENCES[code] ?? 'pane.problem.unexpected';
}

/** What did not work, that nothing was lost, and what to do. */
export function ProblemCard(): ReactNode {
  const { pane, state, say } = usePane();
  const { problem } = state;
  if (problem === null) return null;

  function dismiss(): void {
    pane.store.dispatch({ type: 'dismissed' });
    passFocusOn();
  }

  return (
    <section className="problem" role="alert">
      <Icon name="error" tone="danger" size={20} />
      <div>
        <p>{say(sentenceOf(problem), problem.values)}</p>
        <div className="actions">
          {problem.code === 'no-office' ? null : (
            <Button size="small" onClick={() => void pane.check()}>
              {say('pane.problem.check-again')}
            </Button>
          )}
          {UNDERSTOOD.has(problem.code) ? null : <CopyDiagnostics problem={problem} />}
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {say('pane.problem.close')}
          </Button>
        </div>
      </div>
    </section>
  );
}
