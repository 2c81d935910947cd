import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Diagnosis } from '../../core/findings/finding';
import { addressText } from '../../core/grid/address';
import { sayMessage } from '../../messages/format';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';
import { UndoButton } from '../components/undo-button';
import { groupedDigits } from '../figures-text';
import { placeOf } from '../pane';
import { place } from '../places';
import { CellLink } from './cell-link';

/** One proposed change: the cell, before → after, what was tried again, and the buttons to do it and to take it back. */
export function FixRow({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const { pane, state, say } = usePane();
  const { cell, from, to, verified } = diagnosis;
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
      <p className="hint">{say('pane.fix.verified', { count: String(verified) })}</p>
      <div className="actions">
        <Button size="small" onClick={() => void pane.jump(placeOf(cell))}>
          {say('pane.locate')}
        </Button>
        {done ? (
          <UndoButton at={at} done={say('pane.fix.done', { cell: cellText, to: groupedDigits(to) })} />
        ) : (
          <Button
            size="small"
            disabledFocusable={state.work?.kind === 'writing'}
            title={say('pane.fix.will-write', { cell: cellText, to })}
            onClick={() => void pane.applyFix(diagnosis)}
          >
            {say('pane.fix.apply', { to: groupedDigits(to) })}
          </Button>
        )}
      </div>
    </div>
  );
}
