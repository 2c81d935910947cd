import type { ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import { usePane } from '../components/pane-context';
import { groupedDigits, signedDigits } from '../figures-text';

/** 应为, 实际 and 差额 under each other, so that the digits can be compared. */
export function FigureList({ finding }: { readonly finding: Finding }): ReactNode {
  const { say } = usePane();
  const { expected, actual, difference, unit } = finding;
  if (expected === null || actual === null) return null;
  const rows = [
    { name: say('pane.figure.expected'), text: groupedDigits(expected) },
    { name: say('pane.figure.actual'), text: groupedDigits(actual) },
    ...(difference === null ? [] : [{ name: say('pane.figure.difference'), text: signedDigits(difference) }]),
  ];
  return (
    <dl className="figures">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {text}
            {unit === null ? null : <span className="unit"> {unit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
