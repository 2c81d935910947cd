import type { IconName } from './components/icon';
import type { PaneState } from './pane-state';
import type { Say } from './words';

/** What the status line says: can I submit this? */
export interface Status {
  readonly tone: 'neutral' | 'busy' | 'success' | 'danger' | 'warning';
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}

const WORKING = {
  reading: 'pane.status.reading',
  checking: 'pane.status.checking',
  writing: 'pane.status.writing',
  refreshing: 'pane.status.refreshing',
} as const;

function working(state: PaneState, say: Say): Status | null {
  const { work } = state;
  if (work === null || work.kind === 'following') return null;
  if (work.waitsForCellEdit) {
    return {
      tone: 'warning',
      icon: 'clock',
      title: say('pane.status.cell-edit'),
      detail: say('pane.status.cell-edit.detail'),
    };
  }
  return { tone: 'busy', icon: 'clock', title: say(WORKING[work.kind]), detail: '' };
}

function recognised(state: PaneState, say: Say): Status {
  const { checked } = state;
  if (checked === null) return { tone: 'neutral', icon: 'table', title: say('pane.status.start'), detail: '' };
  const { tables } = checked.result;
  if (tables.length === 0) {
    return {
      tone: 'warning',
      icon: 'question',
      title: say('pane.status.no-table'),
      detail: say('pane.status.no-table.detail'),
    };
  }
  const asked = tables.filter((table) => !table.confirmed).length;
  const count = String(tables.length);
  if (asked > 0) {
    return {
      tone: 'warning',
      icon: 'question',
      title: say('pane.status.unconfirmed', { count: String(asked) }),
      detail: say('pane.status.unconfirmed.detail'),
    };
  }
  return {
    tone: 'neutral',
    icon: 'table',
    title: say('pane.status.found', { count }),
    detail: say('pane.status.found.detail'),
  };
}

/** The numbers below the title; what is not there is not mentioned. */
function countsOf(state: PaneState, say: Say): string {
  const { checked, listed } = state;
  if (checked === null) return '';
  const { errors, warnings, infos, accepted } = checked.result.summary;
  const solved = listed.filter((each) => each.solved).length;
  const counted = (count: number, key: Parameters<Say>[0]) => (count === 0 ? [] : [say(key, { count: String(count) })]);
  return [
    ...counted(errors, 'pane.count.errors'),
    ...counted(warnings, 'pane.count.warnings'),
    ...counted(infos, 'pane.count.infos'),
    ...counted(accepted, 'pane.count.accepted'),
    ...counted(solved, 'pane.count.solved'),
  ].join(' · ');
}

function judgedBy(state: PaneState, say: Say): string {
  const { checked, language } = state;
  if (checked === null) return '';
  const time = checked.checkedAt.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return say('pane.status.judged-by', { ruleSet: checked.result.ruleSet, time });
}

function verdict(state: PaneState, say: Say): Pick<Status, 'tone' | 'icon' | 'title'> {
  const summary = state.checked?.result.summary;
  const tables = state.checked?.result.tables ?? [];
  if (state.outdated) return { tone: 'warning', icon: 'clock', title: say('pane.status.outdated') };
  if (summary?.ready === true) return { tone: 'success', icon: 'success', title: say('pane.status.ready') };
  if ((summary?.errors ?? 0) > 0) return { tone: 'danger', icon: 'error', title: say('pane.status.not-ready') };
  if (tables.some((table) => !table.confirmed)) {
    return { tone: 'warning', icon: 'question', title: say('pane.status.not-ready.unconfirmed') };
  }
  if ((summary?.warnings ?? 0) > 0) return { tone: 'warning', icon: 'warning', title: say('pane.status.explain') };
  return { tone: 'warning', icon: 'warning', title: say('pane.status.not-ready') };
}

/** The status of the pane; the judgement itself comes from the check. */
export function statusOf(state: PaneState, say: Say): Status {
  const busy = working(state, say);
  if (busy !== null) return busy;
  const nothingFound = state.checked?.result.tables.length === 0 && state.listed.length === 0;
  if (!state.judged || nothingFound) return recognised(state, say);
  const lines = [countsOf(state, say), judgedBy(state, say)].filter((line) => line !== '');
  return { ...verdict(state, say), detail: lines.join('\n') };
}
