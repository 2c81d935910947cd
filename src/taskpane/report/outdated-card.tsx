import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';
import { placeOf } from '../pane';
import { RefillButton } from './refill-button';

/** A paragraph is named by its field and its first words. */
const FIRST_WORDS = 14;

/** The paragraphs that are out of date since the table changed, each with its place and a way to fill it alone. */
export function OutdatedCard(): ReactNode {
  const { pane, state, say } = usePane();
  const { preview } = state;
  const outdated = preview?.paragraphs.filter(({ status }) => status === 'outdated') ?? [];
  if (preview === null || outdated.length === 0) return null;
  const parts = preview.report.sections.flatMap((section) => section.parts);
  const nameOf = (key: string, text: string) => {
    const part = parts.find(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.key === key));
    return say('pane.report.outdated.name', { part: part?.heading ?? '', words: text.slice(0, FIRST_WORDS) });
  };
  return (
    <section className="card">
      <h2>
        <Icon name="clock" /> {say('pane.report.outdated.title', { count: String(outdated.length) })}
      </h2>
      <p className="hint">{say('pane.report.outdated.how')}</p>
      <ul className="plain outdated">
        {outdated.map(({ key, mine, fresh, at }) => (
          <li key={key}>
            {at === null ? (
              nameOf(key, mine ?? fresh)
            ) : (
              <Link as="button" onClick={() => void pane.jump(placeOf(at))}>
                {nameOf(key, mine ?? fresh)}
              </Link>
            )}
            <RefillButton of={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}
