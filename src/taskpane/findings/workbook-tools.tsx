import { Button, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';
import { UndoButton } from '../components/undo-button';
import { place } from '../places';

/** What the check can leave in the workbook: marks in the cells, and the sheet 校验结果. */
export function WorkbookTools(): ReactNode {
  const { pane, state, say } = usePane();
  const busy = state.work?.kind === 'writing';
  const unmarked = state.receipts.get(place.marks)?.unmarkedSheets ?? [];
  return (
    <section className="group">
      <h2>{say('pane.tools')}</h2>
      <Switch
        className="marks"
        label={say('pane.marks')}
        checked={state.checked?.state.marksShown === true}
        onChange={(_, data) => void pane.showMarks(data.checked)}
      />
      <p className="hint">{say('pane.marks.how')}</p>
      {unmarked.length === 0 ? null : (
        <p className="hint" role="status">
          {say('pane.marks.protected', { sheets: unmarked.join(say('pane.list-separator')) })}
        </p>
      )}
      <div className="actions">
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.writeResultSheet()}>
          {say('pane.result-sheet')}
        </Button>
        <UndoButton at={place.resultSheet} done={say('pane.result-sheet.done')} sheet="result" />
      </div>
      <p className="hint">{say('pane.result-sheet.where')}</p>
    </section>
  );
}
