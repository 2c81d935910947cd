import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { TemplatesShown } from '../../app/template-sheet';
import { Choice } from '../components/choice';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';
import { problemOf } from '../problem';
import type { PaneKey } from '../words';
import { saveFile } from './save-file';

const JSON_FILE = 'application/json';

/** Sets of templates (模板套): which one is used, sets to begin with, and sets as files. */
export function TemplateSets({ templates }: { readonly templates: TemplatesShown }): ReactNode {
  const { pane, state, say } = usePane();
  const [outcome, setOutcome] = useState<PaneKey | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { sets, set, offered } = templates;
  const busy = state.work?.kind === 'writing';

  async function takeIn(file: File): Promise<void> {
    setOutcome(null);
    try {
      const fault = await pane.importTemplates(await file.text());
      setOutcome(fault === null ? 'pane.report.sets.imported' : `pane.report.sets.${fault}`);
    } catch (error) {
      pane.store.dispatch({ type: 'failed', problem: problemOf(error) });
    }
  }

  async function handOut(): Promise<void> {
    const { checked } = state;
    if (checked === null) return;
    const { reportUseCases } = await import('../report-use-cases');
    const name = say('pane.report.sets.file');
    saveFile(`${name}.json`, JSON_FILE, reportUseCases.exportedTemplates(checked));
    setOutcome('pane.report.sets.exported');
  }

  return (
    <>
      {sets.length === 0 ? null : (
        <Choice
          label={say('pane.report.sets.used')}
          value={set}
          choices={sets.map((name) => ({ value: name, name }))}
          onChoose={(name) => void pane.chooseTemplateSet(name)}
        />
      )}
      <p className="hint">{say('pane.report.sets.how')}</p>
      <div className="actions">
        {offered.map((name) => (
          <Button
            key={name}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              passFocusOn();
              void pane.addTemplateSheet(name);
            }}
          >
            {say('pane.report.sets.add', { name })}
          </Button>
        ))}
      </div>
      <div className="actions">
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {say('pane.report.sets.import')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void handOut()}>
          {say('pane.report.sets.export')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-hidden="true"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) void takeIn(file);
          }}
        />
      </div>
      <p className="hint" role="status">
        {outcome === null ? null : say(outcome)}
      </p>
    </>
  );
}
