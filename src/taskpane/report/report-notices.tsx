import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressText } from '../../core/grid/address';
import { sayMessage } from '../../messages/format';
import { Icon } from '../components/icon';
import { usePane } from '../components/pane-context';

/** What the report could not use, at its cell: a fact that cannot be read, a template with a fault. */
export function ReportNotices(): ReactNode {
  const { pane, state, say } = usePane();
  const notices = state.preview?.report.notices ?? [];
  if (notices.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Icon name="warning" tone="warning" /> {say('pane.report.notices', { count: String(notices.length) })}
      </h2>
      <ul className="plain">
        {notices.map(({ at, message }) => (
          <li key={`${at === null ? '' : addressText(at)} ${message.key} ${JSON.stringify(message.values)}`}>
            {at === null ? null : (
              <Link
                as="button"
                className="cell-link"
                onClick={() =>
                  void pane.jump({
                    sheet: at.sheet,
                    area: { top: at.row, bottom: at.row, left: at.column, right: at.column },
                  })
                }
              >
                {addressText(at)}
              </Link>
            )}{' '}
            {sayMessage(state.language, message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
