import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StoredCorrection } from '../../app/state';
import { areaName } from '../../core/grid/address';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';
import { UndoButton } from '../components/undo-button';
import { place } from '../places';
import { NoTable } from './no-table';
import { SelectionAsTable } from './selection-as-table';
import { TableCard } from './table-card';

/** An area that the clerk has taken out, with the way back. */
function Excluded({ correction }: { readonly correction: StoredCorrection }): ReactNode {
  const { pane, say } = usePane();
  const { sheet, area } = correction;
  return (
    <li>
      {sheet}!{areaName(area)}{' '}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          passFocusOn();
          void pane.correct({ sheet, area, notATable: false });
        }}
      >
        {say('pane.tables.bring-back')}
      </Button>
    </li>
  );
}

/** 识别: a card per table, and what the clerk has said about them. */
export function TablesView(): ReactNode {
  const { state, say } = usePane();
  const { checked } = state;
  const excluded = checked?.state.corrections.filter((each) => each.notATable === true) ?? [];
  return (
    <>
      <UndoButton at={place.tables} done={say('pane.tables.remembered')} />
      {checked === null ? <p className="hint">{say('pane.first.what')}</p> : null}
      {checked?.result.tables.length === 0 ? <NoTable /> : null}
      {checked === null || checked.result.tables.length === 0 ? null : (
        <section className="group">
          <h2>{say('pane.first.found')}</h2>
          {checked.result.tables.map((table) => (
            <TableCard key={table.id} table={table} />
          ))}
        </section>
      )}
      {excluded.length === 0 ? null : (
        <section className="group">
          <h2>{say('pane.tables.excluded')}</h2>
          <ul className="plain">
            {excluded.map((correction) => (
              <Excluded key={correction.sheet + areaName(correction.area)} correction={correction} />
            ))}
          </ul>
        </section>
      )}
      {checked === null || checked.result.tables.length === 0 ? null : (
        <section className="group">
          <h2>{say('pane.tables.missing-one')}</h2>
          <SelectionAsTable />
        </section>
      )}
    </>
  );
}
