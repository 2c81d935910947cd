import type { ReactNode } from 'react';
import { Choice } from '../components/choice';
import { usePane } from '../components/pane-context';
import { tablePlace } from '../tables/table-words';

/** Asks which table the report is to tell of, where several could be meant. */
export function ReportTableChoice(): ReactNode {
  const { pane, state, say } = usePane();
  const { preview, checked } = state;
  if (preview === null || checked === null || preview.report.alternatives.length === 0) return null;
  const possible = new Set([preview.report.table, ...preview.report.alternatives]);
  const choices = checked.result.tables.flatMap((table) => {
    if (!possible.has(table.id)) return [];
    const year = table.currentYear === null ? [] : [say('pane.table.year', { year: String(table.currentYear) })];
    return [{ value: table.id, name: [tablePlace(table), ...year].join(' · ') }];
  });
  return (
    <Choice
      label={say('pane.report.table')}
      value={preview.report.table}
      choices={choices}
      onChoose={(table) => void pane.chooseReportTable(table)}
    />
  );
}
