import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Severity } from '../../core/findings/finding';
import { sayMessage } from '../../messages/format';
import { Icon, type IconName, type Tone } from '../components/icon';
import { usePane } from '../components/pane-context';
import { placeOf } from '../pane';
import { diagnosisKey, place } from '../places';
import { CellLink } from './cell-link';
import { FigureList } from './figure-list';
import { FixRow } from './fix-row';
import type { ListedFinding } from './listed';
import { ReasonField } from './reason-field';

const ICONS: Readonly<Record<Severity, { readonly name: IconName; readonly tone?: Tone }>> = {
  error: { name: 'error', tone: 'danger' },
  warning: { name: 'warning', tone: 'warning' },
  info: { name: 'info' },
};

/** One finding: where, what is wrong with its figures, why it must hold, and what can be done. */
export function FindingCard({ listed }: { readonly listed: ListedFinding }): ReactNode {
  const { pane, state, say } = usePane();
  const [explaining, setExplaining] = useState(false);
  const { finding, solved } = listed;
  const first = finding.cells[0];
  // Of a solved finding only what solved it is left, to be taken back.
  const possible = finding.diagnoses.filter(
    (diagnosis) => !diagnosis.certain && (!solved || state.receipts.has(place.fix(diagnosis))),
  );
  const title = sayMessage(state.language, { key: `checks.${finding.check}.title`, values: {} });
  const explainable = finding.severity !== 'info' && !solved;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Enter' && event.target === event.currentTarget && first !== undefined) {
      void pane.jump(placeOf(first));
    }
  }

  return (
    <article
      className={`card finding finding-${finding.severity}${solved ? ' solved' : ''}`}
      tabIndex={-1}
      data-finding={finding.id}
      aria-label={`${title}${first === undefined ? '' : ` ${first.sheet}`}`}
      onKeyDown={onKeyDown}
      onFocus={() => pane.store.dispatch({ type: 'current', finding: finding.id })}
    >
      <header className="finding-head">
        {solved ? <Icon name="success" tone="success" /> : <Icon {...ICONS[finding.severity]} />}
        {first === undefined ? null : <CellLink at={first} />}
        <span className="check-title">{title}</span>
        {solved ? <span className="tag">{say('pane.finding.solved')}</span> : null}
        {!solved && state.touched.has(finding.id) ? <span className="tag">{say('pane.finding.touched')}</span> : null}
        {finding.accepted === undefined || solved ? null : <span className="tag">{say('pane.findings.accepted')}</span>}
      </header>
      <p className="finding-words">{sayMessage(state.language, finding.message)}</p>
      {solved ? null : <FigureList finding={finding} />}
      {possible.length === 0 ? null : (
        <details className="possible">
          <summary>{say('pane.finding.possible', { count: String(possible.length) })}</summary>
          {possible.map((diagnosis) => (
            <FixRow key={diagnosisKey(diagnosis)} diagnosis={diagnosis} />
          ))}
        </details>
      )}
      {solved ? null : (
        <details className="hint">
          <summary>{say('pane.finding.why')}</summary>
          <p>{sayMessage(state.language, { key: `checks.${finding.check}.why`, values: {} })}</p>
        </details>
      )}
      {finding.accepted === undefined ? null : (
        <p className="reason">
          <strong>{say('pane.reason.given')}</strong> {finding.accepted.reason}
        </p>
      )}
      {explaining ? (
        <ReasonField finding={finding} onClose={() => setExplaining(false)} />
      ) : (
        <div className="actions">
          {first === undefined ? null : (
            <Button size="small" onClick={() => void pane.jump(placeOf(first))}>
              {say('pane.locate')}
            </Button>
          )}
          {!explainable ? null : (
            <Button size="small" onClick={() => setExplaining(true)}>
              {say(finding.accepted === undefined ? 'pane.reason.write' : 'pane.reason.change')}
            </Button>
          )}
          {finding.accepted === undefined || solved ? null : (
            <Button size="small" appearance="subtle" onClick={() => void pane.withdraw(finding)}>
              {say('pane.reason.withdraw')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
