import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MONEY_UNITS } from '../../core/figures/unit';
import type { Table } from '../../core/tables/table';
import { sayMessage } from '../../messages/format';
import { Choice } from '../components/choice';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';
import { KIND_CHOICES } from './kinds-and-roles';
import { RoleMap } from './role-map';
import { TableSummary } from './table-summary';

/** A recognised table: what it is, why, and how to put it right. */
export function TableCard({ table }: { readonly table: Table }): ReactNode {
  const { pane, state, say } = usePane();
  const here = { sheet: table.sheet.name, area: table.area };
  const busy = state.work?.kind === 'writing';

  function confirm(): void {
    passFocusOn();
    void pane.correct({
      ...here,
      kind: table.kind,
      ...(table.unit === null ? {} : { unit: table.unit }),
      ...(table.currentYear === null ? {} : { currentYear: table.currentYear }),
      roles: Object.fromEntries(table.fields.map(({ index, role }) => [String(index), role])),
    });
  }

  return (
    <section className={`card table-card${table.confirmed ? '' : ' asks'}`}>
      <TableSummary table={table} />
      <RoleMap table={table} />
      <Choice
        label={say('pane.table.kind-label')}
        value={table.kind}
        choices={KIND_CHOICES.map((kind) => ({ value: kind, name: say(`forms.kind.${kind}`) }))}
        onChoose={(kind) => void pane.correct({ ...here, kind })}
      />
      <Choice
        label={say('pane.table.unit-label')}
        value={table.unit}
        unknown={say('pane.table.unit-unknown')}
        choices={MONEY_UNITS.map((unit) => ({ value: unit, name: unit }))}
        onChoose={(unit) => void pane.correct({ ...here, unit })}
      />
      {table.evidence.length === 0 ? null : (
        <details>
          <summary>{say('pane.table.why')}</summary>
          <ul className="plain">
            {table.evidence.map((message) => (
              <li key={message.key + JSON.stringify(message.values)}>{sayMessage(state.language, message)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions">
        {table.confirmed ? null : (
          <Button size="small" disabledFocusable={busy} onClick={confirm}>
            {say('pane.table.confirm')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => {
            passFocusOn();
            void pane.correct({ ...here, notATable: true });
          }}
        >
          {say('pane.table.not-a-table')}
        </Button>
      </div>
    </section>
  );
}
