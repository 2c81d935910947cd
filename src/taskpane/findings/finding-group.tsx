import type { ReactNode } from 'react';
import { Paged } from '../components/paged';
import { FindingCard } from './finding-card';
import type { ListedFinding } from './listed';

interface Props {
  readonly title: string;
  readonly listed: readonly ListedFinding[];
  /** Folded until it is opened: what needs no answer does not push away what does. */
  readonly folded?: boolean;
}

/** One that was explained just now stays in its place but is counted no more; an error stays an error. */
function isOpen({ finding, solved, settled }: ListedFinding): boolean {
  return !solved && (settled || finding.accepted === undefined || finding.severity === 'error');
}

/** The findings of one severity; the number beside the title is of those still open. */
export function FindingGroup({ title, listed, folded = false }: Props): ReactNode {
  if (listed.length === 0) return null;
  const cards = <Paged items={listed} card={(each) => <FindingCard key={each.finding.id} listed={each} />} />;
  const heading = (
    <h2>
      {title} <span className="count">{listed.filter(isOpen).length}</span>
    </h2>
  );
  return folded ? (
    <details className="group">
      <summary>{heading}</summary>
      {cards}
    </details>
  ) : (
    <section className="group">
      {heading}
      {cards}
    </section>
  );
}
