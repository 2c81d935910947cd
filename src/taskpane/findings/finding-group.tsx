import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../components/pane-context';
import { FindingCard } from './finding-card';
import type { ListedFinding } from './listed';

/** As many cards as are made at a time: a hundred of them appear at once, thousands would not. */
const STEP = 100;

interface Props {
  readonly title: string;
  readonly listed: readonly ListedFinding[];
  /** Folded until it is opened: what needs no answer does not push away what does. */
  readonly folded?: boolean;
}

/** The findings of one severity. */
export function FindingGroup({ title, listed, folded = false }: Props): ReactNode {
  const { say } = usePane();
  const [shown, setShown] = useState(STEP);
  if (listed.length === 0) return null;
  const cards = (
    <>
      {listed.slice(0, shown).map((each) => (
        <FindingCard key={each.finding.id} listed={each} />
      ))}
      {listed.length <= shown ? null : (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {say('pane.findings.more', { count: String(listed.length - shown) })}
        </Button>
      )}
    </>
  );
  const heading = (
    <>
      {title} <span className="count">{listed.length}</span>
    </>
  );
  if (!folded) {
    return (
      <section className="group">
        <h2>{heading}</h2>
        {cards}
      </section>
    );
  }
  return (
    <details className="group">
      <summary>
        <h2>{heading}</h2>
      </summary>
      {cards}
    </details>
  );
}
