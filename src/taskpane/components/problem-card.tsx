import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../pane-state';
import type { PaneKey } from '../words';
import { CopyDiagnostics } from './copy-diagnostics';
import { Icon } from './icon';
import { usePane } from './pane-context';
import { passFocusOn } from './pass-focus-on';

/** Those that say all there is to say: nothing broke, so there is nothing to report. */
const UNDERSTOOD = [
  'protected-sheet',
  'protected-workbook',
  'changed-meanwhile',
  'ambiguous-text',
  'sheet-gone',
  'newer-state',
] as const;

/** Those that mean something else in an open workbook than in a file. */
const IN_THE_PANE: Readonly<Partial<Record<Problem['code'], PaneKey>>> = {
  'too-large': 'pane.problem.too-large',
  'host-failure': 'pane.problem.host-failure',
  'no-office': 'pane.problem.no-office',
};

/** The sentence for a problem; a host does not always tell which sheet it is about. */
function sentenceOf({ code, values }: Problem): PaneKey {
  const unnamed = values.sheet === undefined || values.sheet === '';
  if (unnamed && code === 'protected-sheet') return 'pane.problem.protected-sheet.unnamed';
  if (unnamed && code === 'sheet-gone') return 'pane.problem.sheet-gone.unnamed';
  const understood = UNDERSTOOD.find((each) => each === code);
  return understood === undefined ? (IN_THE_PANE[code] ?? 'pane.problem.unexpected') : `errors.${understood}`;
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
          {UNDERSTOOD.some((code) => code === problem.code) || problem.code === 'too-large' ? null : (
            <CopyDiagnostics problem={problem} />
          )}
          <Button size="small" appearance="subtle" onClick={dismiss}>
            {say('pane.problem.close')}
          </Button>
        </div>
      </div>
    </section>
  );
}
