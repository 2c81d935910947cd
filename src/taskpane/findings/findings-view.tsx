import type { ReactNode } from 'react';
import { usePane } from '../components/pane-context';
import { arrange } from './arrange';
import { CauseCard } from './cause-card';
import { FindingGroup } from './finding-group';
import { FirstUse } from './first-use';
import { Unchecked } from './unchecked';
import { WorkbookTools } from './workbook-tools';

/** 校验: the one button, then causes, errors, what must be explained, hints, and what was not checked. */
export function FindingsView(): ReactNode {
  const { state, say } = usePane();
  const parts = arrange(state.listed);
  const upToDate = state.judged && !state.outdated;
  return (
    <>
      {state.judged ? null : <FirstUse />}
      {upToDate && state.listed.length === 0 ? <p className="empty">{say('pane.findings.none')}</p> : null}
      {state.judged && state.outdated ? <p className="hint">{say('pane.findings.outdated')}</p> : null}
      {parts.causes.map((group) => (
        <CauseCard key={group.key} group={group} />
      ))}
      <FindingGroup title={say('pane.findings.errors')} listed={parts.error} />
      <FindingGroup title={say('pane.findings.warnings')} listed={parts.warning} />
      <FindingGroup title={say('pane.findings.infos')} listed={parts.info} folded />
      <FindingGroup title={say('pane.findings.accepted')} listed={parts.accepted} folded />
      {state.judged ? <Unchecked /> : null}
      {state.judged ? <WorkbookTools /> : null}
    </>
  );
}
