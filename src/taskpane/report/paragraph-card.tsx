import { Link } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { ReportPreview } from '../../app/fill-report';
import { addressText } from '../../core/grid/address';
import type { MissingFact, ReportParagraph } from '../../core/report/report';
import { usePane } from '../components/pane-context';
import { CellLink } from '../findings/cell-link';
import { placeOf } from '../pane';
import { changedPart } from './changed-part';
import { RefillButton } from './refill-button';

interface Props {
  readonly paragraph: ReportParagraph;
  readonly status: ReportPreview['paragraphs'][number] | undefined;
}

/** A fact that is not there yet, with the way to the cell where it belongs. */
function Missing({ fact }: { readonly fact: MissingFact }): ReactNode {
  const { pane, say } = usePane();
  const { at, name } = fact;
  const words = say('pane.report.missing', { name });
  if (at === null) return <li>{words}</li>;
  return (
    <li>
      <Link as="button" onClick={() => void pane.jump(placeOf(at))}>
        {words}
      </Link>
    </li>
  );
}

/** The words of a paragraph, or its rows where it is a table. */
function Words({
  text,
  rows,
}: {
  readonly text: string;
  readonly rows: readonly (readonly string[])[] | null;
}): ReactNode {
  if (rows === null) return <p className="paragraph-words">{text}</p>;
  return (
    <table className="paragraph-table">
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table are known by their order alone
          <tr key={row}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: and so are its cells
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A paragraph in which the words that the other one has not are marked. */
function Marked({
  text,
  other,
  kept,
}: {
  readonly text: string;
  readonly other: string;
  readonly kept: boolean;
}): ReactNode {
  const { before, changed, after } = changedPart(text, other);
  return (
    <blockquote className={`words ${kept ? 'kept' : 'left'}`}>
      {before}
      {changed === '' ? null : <mark>{changed}</mark>}
      {after}
    </blockquote>
  );
}

/** One of the two, as the browser draws it: the only choice of the pane is not worth the weight of another component. */
function Choice({ of, fresh, chosen }: { readonly of: string; readonly fresh: boolean; readonly chosen: boolean }) {
  const { pane, say } = usePane();
  return (
    <label>
      <input
        type="radio"
        name={`choice-${of}`}
        checked={chosen}
        onChange={() => pane.store.dispatch({ type: 'take-fresh', key: of, fresh })}
      />
      {say(fresh ? 'pane.report.take-fresh' : 'pane.report.keep-mine')}
    </label>
  );
}

/** The clerk's words and the fresh ones under each other; the clerk's stay unless he says otherwise. */
function MineOrFresh({ status }: { readonly status: ReportPreview['paragraphs'][number] }): ReactNode {
  const { state, say } = usePane();
  const fresh = state.takeFresh.has(status.key);
  return (
    <fieldset className="choice" aria-label={say('pane.report.mine-or-fresh')}>
      <Choice of={status.key} fresh={false} chosen={!fresh} />
      <Marked text={status.mine ?? ''} other={status.fresh} kept={!fresh} />
      <Choice of={status.key} fresh={true} chosen={fresh} />
      <Marked text={status.fresh} other={status.mine ?? ''} kept={fresh} />
      {fresh ? <RefillButton of={status.key} /> : null}
    </fieldset>
  );
}

/** A paragraph whose figures have changed since it was written. */
function Outdated({ of }: { readonly of: string }): ReactNode {
  const { say } = usePane();
  return (
    <>
      <p className="hint">{say('pane.report.outdated')}</p>
      <div className="actions">
        <RefillButton of={of} />
      </div>
    </>
  );
}

/** Nothing but places to be filled, which the list of missing facts names already. */
function isBlank({ text, missing }: ReportParagraph): boolean {
  return missing.length > 0 && text.replace(/【[^】]*】/g, '').trim() === '';
}

/** A paragraph of the report: its words, its figures with their cells, what it lacks, and whether it was changed. */
export function ParagraphCard({ paragraph, status }: Props): ReactNode {
  const { say } = usePane();
  const figures = paragraph.figures;
  return (
    <div className="paragraph">
      {status?.status === 'edited' ? <MineOrFresh status={status} /> : null}
      {status?.status === 'edited' || isBlank(paragraph) ? null : (
        <Words text={paragraph.text} rows={status?.table ?? null} />
      )}
      {status?.status === 'outdated' ? <Outdated of={status.key} /> : null}
      {paragraph.missing.length === 0 ? null : (
        <ul className="missing">
          {paragraph.missing.map((fact) => (
            <Missing key={fact.name} fact={fact} />
          ))}
        </ul>
      )}
      {figures.length === 0 ? null : (
        <details>
          <summary>{say('pane.report.figures', { count: String(figures.length) })}</summary>
          <ul className="sources">
            {figures.map(({ text, unit, source, others = [] }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand twice in a paragraph
              <li key={index}>
                <span>
                  <CellLink at={source} />
                  {others.map((at) => (
                    <Fragment key={addressText(at)}>
                      {'、'}
                      <CellLink at={at} />
                    </Fragment>
                  ))}
                </span>
                <span className="figure">
                  {text} {unit}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
