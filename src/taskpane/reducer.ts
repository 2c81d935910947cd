import type { Checked } from '../app/check';
import type { ReportPreview } from '../app/fill-report';
import type { Language } from '../messages/format';
import type { WriteReceipt } from '../workbook/port';
import { listAgain, listFresh } from './findings/listed';
import { type Edit, isTouched } from './findings/touched';
import type { PaneState, Place, Problem, Theme, View, Work } from './pane-state';
import { place } from './places';

/** Everything that can happen to the pane. */
export type PaneAction =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'started'; readonly work: Work }
  | { readonly type: 'settled' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'dismissed' }
  /** The workbook was read again without a click on 一键校验. */
  | { readonly type: 'read'; readonly checked: Checked }
  | { readonly type: 'checked'; readonly checked: Checked }
  /** Whether results follow edits by themselves. */
  | { readonly type: 'follows'; readonly follows: boolean }
  | { readonly type: 'wrote'; readonly place: string; readonly receipt: WriteReceipt }
  | { readonly type: 'undone'; readonly place: string }
  | { readonly type: 'edited'; readonly event: Edit }
  | { readonly type: 'selected'; readonly place: Place }
  | { readonly type: 'current'; readonly finding: string | null }
  | { readonly type: 'preview'; readonly preview: ReportPreview }
  | { readonly type: 'take-fresh'; readonly key: string; readonly fresh: boolean };

/** A receipt holds the whole remembered state, so that only the latest one that does may still be taken back. */
function withReceipt(receipts: PaneState['receipts'], place: string, receipt: WriteReceipt): PaneState['receipts'] {
  const others = [...receipts].filter(
    ([key, each]) => key !== place && (receipt.undo.state === undefined || each.undo.state === undefined),
  );
  return new Map([...others, [place, receipt]]);
}

function toggled(keys: ReadonlySet<string>, key: string, present: boolean): ReadonlySet<string> {
  const others = [...keys].filter((each) => each !== key);
  return new Set(present ? [...others, key] : others);
}

const NOTHING: ReadonlySet<string> = new Set();

/** After a reading nothing is out of date, unless the workbook was changed while it went on. */
function freshness({ editedMeanwhile }: PaneState) {
  return editedMeanwhile ? { outdated: true } : { outdated: false, touched: NOTHING, editedSheets: NOTHING };
}

function started(state: PaneState, work: Work): PaneState {
  return {
    ...state,
    work,
    problem: work.kind === 'following' ? state.problem : null,
    editedMeanwhile: work.kind === 'writing' && state.editedMeanwhile,
  };
}

function edited(state: PaneState, event: Edit): PaneState {
  const { checked, listed, editedSheets } = state;
  if (checked === null) return state.editedMeanwhile ? state : { ...state, editedMeanwhile: true };
  // What an edit makes of the formulas on its own sheet was told with the edit.
  if (event.kind === 'calculated' && editedSheets.has(event.sheet)) return state;
  const now = listed.flatMap(({ finding }) => (isTouched(finding, event, checked) ? [finding.id] : []));
  const touched = new Set([...state.touched, ...now]);
  const sheets = event.sheet === undefined ? editedSheets : new Set([...editedSheets, event.sheet]);
  const isKnown = touched.size === state.touched.size && sheets.size === editedSheets.size;
  if (state.outdated && state.editedMeanwhile && isKnown) return state;
  return { ...state, outdated: true, editedMeanwhile: true, touched, editedSheets: sheets };
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'language':
      return state.language === action.language ? state : { ...state, language: action.language };
    case 'theme':
      return state.theme === action.theme ? state : { ...state, theme: action.theme };
    case 'view':
      return { ...state, view: action.view };
    case 'started':
      return started(state, action.work);
    case 'settled':
      return { ...state, work: null };
    case 'failed':
      return { ...state, work: null, problem: action.problem };
    case 'dismissed':
      return { ...state, problem: null };
    case 'read': {
      const listed = state.judged ? listAgain(state.listed, action.checked.result.findings) : state.listed;
      return { ...state, checked: action.checked, listed, ...freshness(state) };
    }
    case 'checked':
      return {
        ...state,
        checked: action.checked,
        judged: true,
        ...freshness(state),
        listed: listFresh(action.checked.result.findings),
        current: null,
        receipts: new Map(),
      };
    case 'wrote':
      return {
        ...state,
        receipts: withReceipt(state.receipts, action.place, action.receipt),
        // What was chosen counts for one fill: words that are changed by hand later are kept again.
        takeFresh: action.place === place.report ? new Set() : state.takeFresh,
      };
    case 'undone':
      return { ...state, receipts: new Map([...state.receipts].filter(([place]) => place !== action.place)) };
    case 'edited':
      return edited(state, action.event);
    case 'follows':
      return { ...state, follows: action.follows };
    case 'selected':
      return { ...state, selection: action.place };
    case 'current':
      return state.current === action.finding ? state : { ...state, current: action.finding };
    case 'preview':
      return { ...state, preview: action.preview };
    case 'take-fresh':
      return { ...state, takeFresh: toggled(state.takeFresh, action.key, action.fresh) };
  }
}
