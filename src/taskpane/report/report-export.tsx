import { Button, Switch } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../components/pane-context';
import { problemOf } from '../problem';
import type { PaneKey } from '../words';
import { copyFormatted, downloadDocument } from './export-report';
import { askForSubmissionCopy, canSaveCopies } from './submission-copy';

/** What became of the last export, in words. */
interface Outcome {
  readonly key: PaneKey;
  readonly file?: string;
}

/** 导出: the report as a Word document or to be pasted, and the copy of the workbook that is submitted. */
export function ReportExport(): ReactNode {
  const { pane, say } = usePane();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [isPublic, setPublic] = useState(false);

  async function attempt(work: () => Promise<Outcome | null>): Promise<void> {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      pane.store.dispatch({ type: 'failed', problem: problemOf(error) });
    } finally {
      setBusy(false);
    }
  }

  const toWord = () =>
    attempt(async () => {
      const file = await downloadDocument(pane.store.state(), isPublic);
      return file === null ? null : { key: 'pane.export.word.done', file };
    });
  const copy = () =>
    attempt(async () => ({
      key: (await copyFormatted(pane.store.state(), isPublic)) ? 'pane.export.copied' : 'pane.export.not-copied',
    }));
  const file = outcome?.file ?? '';
  return (
    <section className="card section">
      <h2>{say('pane.export')}</h2>
      <Switch checked={isPublic} label={say('pane.export.public')} onChange={(_, data) => setPublic(data.checked)} />
      <div className="actions">
        <Button size="small" disabledFocusable={busy} onClick={() => void toWord()}>
          {say('pane.export.word')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void copy()}>
          {say('pane.export.copy')}
        </Button>
        {canSaveCopies() ? (
          <Button size="small" disabledFocusable={busy} onClick={askForSubmissionCopy}>
            {say('pane.export.submission')}
          </Button>
        ) : null}
      </div>
      <p className="hint" role="status">
        {outcome === null ? null : say(outcome.key, { file })}
      </p>
      <p className="hint">{say(canSaveCopies() ? 'pane.export.submission.what' : 'pane.export.submission.how')}</p>
    </section>
  );
}
