import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';
import { TableSummary } from '../tables/table-summary';

/** The first screen: what was found in this workbook. */
export function FirstUse(): ReactNode {
  const { pane, state, say } = usePane();
  const tables = state.checked?.result.tables;
  if (tables === undefined) return <p className="hint">{say('pane.first.what')}</p>;
  return (
    <section className="group">
      <h2>{say('pane.first.found')}</h2>
      {tables.map((table) => (
        <div className="card" key={table.id}>
          <TableSummary table={table} />
        </div>
      ))}
      <Button size="small" appearance="subtle" onClick={() => pane.store.dispatch({ type: 'view', view: 'tables' })}>
        {say('pane.first.see-tables')}
      </Button>
    </section>
  );
}
