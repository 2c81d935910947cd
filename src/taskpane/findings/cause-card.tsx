import type { ReactNode } from 'react';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';
import type { PaneKey } from '../words';
import type { CauseGroup } from './arrange';
import { FindingCard } from './finding-card';
import { FixRow } from './fix-row';

function titleOf(solved: boolean, count: number): PaneKey {
  if (solved) return count === 1 ? 'pane.cause.solved.single' : 'pane.cause.solved';
  return count === 1 ? 'pane.cause.single' : 'pane.cause.explains';
}

/** A cause stands before its findings, which are folded below it. */
export function CauseCard({ group }: { readonly group: CauseGroup }): ReactNode {
  const { say } = usePane();
  const { listed, diagnosis } = group;
  const solved = listed.every((each) => each.solved);
  return (
    <section className={`card cause${solved ? ' solved' : ''}`}>
      <h2 className="card-title">
        <Icon name={solved ? 'success' : 'bulb'} tone={solved ? 'success' : 'brand'} />
        {say(titleOf(solved, listed.length), { count: String(listed.length) })}
      </h2>
      <FixRow diagnosis={diagnosis} offered={!solved} />
      <details>
        <summary>{say('pane.cause.findings', { count: String(listed.length) })}</summary>
        {listed.map((each) => (
          <FindingCard key={each.finding.id} listed={each} />
        ))}
      </details>
    </section>
  );
}
