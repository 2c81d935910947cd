import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Table } from '../../core/tables/table';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';
import { tablePlace, totalText } from './table-words';

/** A table in three lines: what it is, where it is, and unit, years and rows. */
export function TableSummary({ table }: { readonly table: Table }): ReactNode {
  const { pane, say } = usePane();
  const total = totalText(table);
  const facts = [
    table.unit === null ? say('pane.table.unit-unknown') : say('pane.table.unit', { unit: table.unit }),
    ...(table.currentYear === null ? [] : [say('pane.table.year', { year: String(table.currentYear) })]),
    ...(total === null ? [] : [say('pane.table.total', { total })]),
    say('pane.table.rows', { count: String(table.items.filter((item) => item.kind === 'detail').length) }),
  ];
  return (
    <>
      <h3>
        {table.confirmed ? <Icon name="table" /> : <Icon name="question" tone="warning" />}
        {say(`forms.kind.${table.kind}`)}
        {table.confirmed ? null : <span className="tag">{say('pane.table.unconfirmed')}</span>}
      </h3>
      <p>
        <Link
          as="button"
          className="cell-link"
          onClick={() => void pane.jump({ sheet: table.sheet.name, area: table.area })}
        >
          {tablePlace(table)}
        </Link>
      </p>
      <p className="hint facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </>
  );
}
