import type { ReactNode } from 'react';
import type { ReportPreview } from '../../app/fill-report';
import type { ReportSection } from '../../core/report/report';
import { Icon, type IconName } from '../components/icon';
import { usePane } from '../components/pane-context';
import type { PaneKey } from '../words';
import { ParagraphCard } from './paragraph-card';

interface Props {
  readonly section: ReportSection;
  readonly statuses: ReportPreview['paragraphs'];
}

type Standing = { readonly icon: IconName; readonly key: PaneKey; readonly count: number };

/** What a section needs most: facts, then the clerk's decision, then another fill. */
function standingOf({ section, statuses }: Props): Standing {
  const paragraphs = section.parts.flatMap((part) => part.paragraphs);
  const keys = new Set(paragraphs.map(({ key }) => key));
  const here = statuses.filter(({ key }) => keys.has(key));
  const missing = paragraphs.reduce((sum, paragraph) => sum + paragraph.missing.length, 0);
  const counted = (status: string) => here.filter((each) => each.status === status).length;
  if (missing > 0) return { icon: 'warning', key: 'pane.report.section.missing', count: missing };
  if (counted('edited') > 0) return { icon: 'info', key: 'pane.report.section.edited', count: counted('edited') };
  if (counted('outdated') > 0)
    return { icon: 'clock', key: 'pane.report.section.outdated', count: counted('outdated') };
  if (counted('new') > 0) return { icon: 'arrow', key: 'pane.report.section.new', count: counted('new') };
  return { icon: 'success', key: 'pane.report.section.filled', count: here.length };
}

/** One of the four sections of the form. */
export function SectionCard({ section, statuses }: Props): ReactNode {
  const { say } = usePane();
  const { icon, key, count } = standingOf({ section, statuses });
  return (
    <details className="card section" open={key !== 'pane.report.section.filled' && key !== 'pane.report.section.new'}>
      <summary>
        <h2>{section.heading}</h2>
        <span className="standing">
          <Icon name={icon} /> {say(key, { count: String(count) })}
        </span>
      </summary>
      {section.parts.map((part) => (
        <section key={part.key} className="part">
          <h3>{part.heading}</h3>
          {part.paragraphs.map((paragraph) => (
            <ParagraphCard
              key={paragraph.key}
              paragraph={paragraph}
              status={statuses.find((each) => each.key === paragraph.key)}
            />
          ))}
        </section>
      ))}
    </details>
  );
}
