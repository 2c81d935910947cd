import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';
import { SelectionAsTable } from './selection-as-table';

/** No table was found: what was looked for, and how to point at one. */
export function NoTable(): ReactNode {
  const { state, say } = usePane();
  const sheets = state.checked?.reading.content.sheets ?? [];
  const empty = sheets.every(({ rowCount }) => rowCount === 0);
  return (
    <section className="card">
      <p>{say(empty ? 'errors.no-table-empty' : 'errors.no-table', { sheets: String(sheets.length) })}</p>
      <SelectionAsTable />
    </section>
  );
}
