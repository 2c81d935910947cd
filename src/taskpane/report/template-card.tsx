import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../components/pane-context';
import { passFocusOn } from '../components/pass-focus-on';
import { UndoButton } from '../components/undo-button';
import { place } from '../places';
import { TemplateSets } from './template-sets';

/** 报告模板: a sheet on which the office words the paragraphs, and the names that they may use with their present values. */
export function TemplateCard(): ReactNode {
  const { pane, state, say } = usePane();
  const [copied, setCopied] = useState<string | null>(null);
  const { preview, work } = state;
  if (preview === null) return null;
  return (
    <section className="card">
      <h3>{say('pane.report.templates')}</h3>
      <p className="hint">
        {say(preview.templates.hasSheet ? 'pane.report.templates.how' : 'pane.report.templates.why')}
      </p>
      {preview.templates.hasSheet ? (
        <details>
          <summary>{say('pane.report.names', { count: String(preview.placeholders.length) })}</summary>
          <p className="hint" role="status">
            {copied === null ? say('pane.report.names.how') : say('pane.report.names.copied', { name: copied })}
          </p>
          <ul className="plain">
            {preview.placeholders.map(({ name, insert, value }) => (
              <li key={name}>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    void navigator.clipboard.writeText(insert).then(() => setCopied(name));
                  }}
                >
                  {name}
                </Button>
                <span className="hint">{value ?? say('pane.report.names.missing')}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <div className="actions">
          <Button
            size="small"
            disabledFocusable={work?.kind === 'writing'}
            onClick={() => {
              passFocusOn();
              void pane.addTemplateSheet(null);
            }}
          >
            {say('pane.report.templates.add')}
          </Button>
        </div>
      )}
      <TemplateSets templates={preview.templates} />
      <UndoButton at={place.templates} done={say('pane.report.templates.done')} sheet="templates" />
    </section>
  );
}
