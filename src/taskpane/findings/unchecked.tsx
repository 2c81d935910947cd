import type { ReactNode } from 'react';
import { sayMessage } from '../../messages/format';
import { usePane } from '../components/pane-context';

/** 未校验的内容: what was left out and why, so that silence is not taken for a pass. */
export function Unchecked(): ReactNode {
  const { state, say } = usePane();
  const { language, checked, judged } = state;
  if (checked === null) return null;
  const parts = checked.result.skipped.map(({ part, message }) => ({ part, why: sayMessage(language, message) }));
  // Before 一键校验, and where there is nothing to check, only the recognition is spoken of.
  const idle = (judged && checked.result.tables.length > 0 ? checked.result.outcomes : [])
    .filter(({ outcome }) => outcome === 'not-applicable')
    .map(({ check }) => ({
      part: sayMessage(language, { key: `checks.${check}.title`, values: {} }),
      why: say('pane.unchecked.nothing-to-look-at'),
    }));
  const all = [...parts, ...idle];
  if (all.length === 0) return null;
  return (
    <details className="group">
      <summary>
        <h2>
          {say('pane.unchecked')} <span className="count">{all.length}</span>
        </h2>
      </summary>
      <ul className="plain">
        {all.map(({ part, why }) => (
          <li key={`${part} ${why}`}>
            <strong>{part}</strong> {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
