import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Diagnosis } from '../../core/findings/finding';
import { addressText } from '../../core/grid/address';
import { sayMessage } from '../../messages/format';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';
import { groupedDigits } from '../figures-text';
import { placeOf } from '../pane';
import { place } from '../places';
import { CellLink } from './cell-link';

interface Props {
  readonly diagnosis: Diagnosis;
  /** False where the clerk has put it right himself. */
  readonly offered?: boolean;
}

/**
 * One proposed change: the cell, before → after, what was tried again, and the button that does it and then
 * takes it back: one button, so that the focus stays where it is.
 */
export function FixRow({ diagnosis, offered = true }: Props): ReactNode {
  const { pane, state, say } = usePane();
  const { cell, from, to, verified, also = [] } = diagnosis;
  const count = also.length === 0 ? undefined : String(also.length + 1);
  const at = place.fix(diagnosis);
  const done = state.receipts.has(at);
  const cellText = addressText(cell);
  return (
    <div className="fix">
      <p>
        <CellLink at={cell} /> {sayMessage(state.language, diagnosis.message)}
      </p>
      <p className="before-after">
        <del>
          <span className="visually-hidden">{say('pane.fix.before')} </span>
          {groupedDigits(from)}
        </del>
        <Icon name="arrow" />
        <ins>
          <span className="visually-hidden">{say('pane.fix.after')} </span>
          {groupedDigits(to)}
        </ins>
      </p>
      {verified === 0 ? null : <p className="hint">{say('pane.fix.verified', { count: String(verified) })}</p>}
      <div className="actions">
        <Button size="small" onClick={() => void pane.jump(placeOf(cell))}>
          {say('pane.locate')}
        </Button>
        {offered || done ? (
          <Button
            size="small"
            disabledFocusable={state.work?.kind === 'writing'}
            title={done || count !== undefined ? undefined : say('pane.fix.will-write', { cell: cellText, from, to })}
            onClick={() => void (done ? pane.undo(at) : pane.applyFix(diagnosis))}
          >
            {done
              ? say('pane.undo')
              : count === undefined
                ? say('pane.fix.apply', { to: groupedDigits(to) })
                : say('pane.fix.apply-all', { count })}
          </Button>
        ) : null}
        {done ? (
          <span className="done">
            <Icon name="success" tone="success" />{' '}
            {count === undefined
              ? say('pane.fix.done', { cell: cellText, to: groupedDigits(to) })
              : say('pane.fix.done-all', { count })}
          </span>
        ) : null}
      </div>
    </div>
  );
}
