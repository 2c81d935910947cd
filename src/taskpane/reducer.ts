import type { Checked } from '../app/check';
import type { ReportPreview } from '../app/fill-report';
import type { Language } from '../messages/format';
import type { WriteReceipt } from '../workbook/port';
import { listAgain, listFresh } from './findings/listed';
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
  | { readonly type: 'wrote'; readonly place: string; readonly receipt: WriteReceipt }
  | { readonly type: 'undone'; readonly place: string }
  | { readonly type: 'edited' }
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

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'language':
      return state.language === action.language ? state : { ...state, language: action.language };
    case 'theme':
      return state.theme === action.theme ? state : { ...state, theme: action.theme };
    case 'view':
      return { ...state, view: action.view };
    case 'started':
      return { ...state, work: action.work, problem: null };
    case 'settled':
      return { ...state, work: null };
    case 'failed':
      return { ...state, work: null, problem: action.problem };
    case 'dismissed':
      return { ...state, problem: null };
    case 'read': {
      const listed = state.judged ? listAgain(state.listed, action.checked.result.findings) : state.listed;
      return { ...state, checked: action.checked, listed, outdated: false };
    }
    case 'checked':
      return {
        ...state,
        checked: action.checked,
        judged: true,
        outdated: false,
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
      return state.outdated || state.checked === null ? state : { ...state, outdated: true };
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
