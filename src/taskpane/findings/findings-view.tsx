import { type ReactNode, useState } from 'react';
import { Paged } from '../components/paged';
import { usePane } from '../components/pane-context';
import { NoTable } from '../tables/no-table';
import { arrange } from './arrange';
import { CauseCard } from './cause-card';
import { filtered, NO_FILTER, needsFilter } from './filter';
import { FilterBar } from './filter-bar';
import { FindingGroup } from './finding-group';
import { FirstUse } from './first-use';
import { FollowSwitch } from './follow-switch';
import { Unchecked } from './unchecked';
import { WorkbookTools } from './workbook-tools';

/** 校验: the one button, then causes, errors, what must be explained, hints, and what was not checked. */
export function FindingsView(): ReactNode {
  const { state, say } = usePane();
  const [filter, setFilter] = useState(NO_FILTER);
  const long = needsFilter(state.listed);
  const parts = arrange(long ? filtered(state.listed, filter) : state.listed);
  const upToDate = state.judged && !state.outdated;
  // Nothing was compared, so that nothing may be said to hold.
  const noTable = state.checked?.result.tables.length === 0;
  const nothingToShow = noTable && state.listed.length === 0;
  return (
    <>
      {noTable ? <NoTable /> : null}
      {state.judged || noTable ? null : <FirstUse />}
      {upToDate && !noTable && state.listed.length === 0 ? <p className="empty">{say('pane.findings.none')}</p> : null}
      {state.judged && state.outdated ? (
        <p className="hint">
          {state.touched.size === 0
            ? say('pane.findings.outdated')
            : say('pane.findings.touched', { count: String(state.touched.size) })}
        </p>
      ) : null}
      {long ? <FilterBar listed={state.listed} filter={filter} onFilter={setFilter} /> : null}
      <Paged items={parts.causes} card={(group) => <CauseCard key={group.key} group={group} />} />
      <FindingGroup title={say('pane.findings.errors')} listed={parts.error} />
      <FindingGroup title={say('pane.findings.warnings')} listed={parts.warning} />
      <FindingGroup title={say('pane.findings.infos')} listed={parts.info} folded />
      <FindingGroup title={say('pane.findings.accepted')} listed={parts.accepted} folded />
      {state.judged || noTable ? <Unchecked /> : null}
      {state.judged && !nothingToShow ? <FollowSwitch /> : null}
      {state.judged && !nothingToShow ? <WorkbookTools /> : null}
    </>
  );
}
