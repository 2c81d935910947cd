import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { sayMessage } from '../../messages/format';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';
import { UndoButton } from '../components/undo-button';
import { ownSheetTitle } from '../own-sheet-title';
import { place } from '../places';
import { OutdatedCard } from './outdated-card';
import { ReportExport } from './report-export';
import { ReportNotices } from './report-notices';
import { ReportTableChoice } from './report-table-choice';
import { SectionCard } from './section-card';
import { TemplateCard } from './template-card';

/** 报告: the sections of the form as a checklist, what is missing, and what the clerk has changed. */
export function ReportView(): ReactNode {
  const { pane, state, say } = usePane();
  const { preview, checked, work, language } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview is made from the last reading
  useEffect(() => void pane.previewReport(), [pane, checked]);

  if (checked === null || checked.result.tables.length === 0) {
    return <p className="hint">{say('pane.report.needs-table')}</p>;
  }
  const parts = preview?.report.sections.flatMap((section) => section.parts) ?? [];
  const missing = parts.flatMap((part) => part.paragraphs.flatMap((paragraph) => paragraph.missing));
  const sheet = ownSheetTitle(checked, 'report') ?? sayMessage(language, { key: 'result.report-sheet', values: {} });
  const filled = state.receipts.has(place.report);
  return (
    <>
      {filled ? (
        <UndoButton at={place.report} done={say('pane.report.done')} sheet="report" />
      ) : (
        <p className="hint">{say('pane.report.will-write', { sheet })}</p>
      )}
      <ReportTableChoice />
      {checked.result.summary.errors > 0 && state.judged ? <p className="notice">{say('pane.report.errors')}</p> : null}
      {missing.some((fact) => fact.at === null) && !state.receipts.has(place.factSheets) ? (
        <section className="card">
          <p>{say('pane.report.fact-sheets.why')}</p>
          <div className="actions">
            <Button
              size="small"
              disabledFocusable={work?.kind === 'writing'}
              onClick={() => {
                passFocusOn();
                void pane.addFactSheets();
              }}
            >
              {say('pane.report.fact-sheets')}
            </Button>
          </div>
        </section>
      ) : null}
      <UndoButton at={place.factSheets} done={say('pane.report.fact-sheets.done')} sheet="facts" />
      <OutdatedCard />
      <ReportNotices />
      {preview?.report.sections.map((section) => (
        <SectionCard key={section.key} section={section} statuses={preview.paragraphs} />
      ))}
      <TemplateCard />
      <ReportExport />
    </>
  );
}
