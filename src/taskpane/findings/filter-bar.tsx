import type { ReactNode } from 'react';
import { sayMessage } from '../../messages/format';
import { Choice } from '../components/choice';
import { usePane } from '../components/pane-context';
import { type Filter, filterChoices } from './filter';
import type { ListedFinding } from './listed';

interface Props {
  readonly listed: readonly ListedFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const ALL = '';

/** Narrows a long list to one check or one sheet. */
export function FilterBar({ listed, filter, onFilter }: Props): ReactNode {
  const { state, say } = usePane();
  const { checks, sheets } = filterChoices(listed);
  const all = { value: ALL, name: say('pane.filter.all') };
  const title = (check: string) => sayMessage(state.language, { key: `checks.${check}.title`, values: {} });
  return (
    <div className="filter">
      {checks.length < 2 ? null : (
        <Choice
          label={say('pane.filter.check')}
          value={filter.check ?? ALL}
          choices={[all, ...checks.map((check) => ({ value: check, name: title(check) }))]}
          onChoose={(check) => onFilter({ ...filter, check: check === ALL ? null : check })}
        />
      )}
      {sheets.length < 2 ? null : (
        <Choice
          label={say('pane.filter.sheet')}
          value={filter.sheet ?? ALL}
          choices={[all, ...sheets.map((sheet) => ({ value: sheet, name: sheet }))]}
          onChoose={(sheet) => onFilter({ ...filter, sheet: sheet === ALL ? null : sheet })}
        />
      )}
    </div>
  );
}
