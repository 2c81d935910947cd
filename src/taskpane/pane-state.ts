import type { Checked } from '../app/check';
import type { ReportPreview } from '../app/fill-report';
import type { Area } from '../core/grid/address';
import type { Language } from '../messages/format';
import type { WorkbookErrorCode, WriteReceipt } from '../workbook/port';
import type { ListedFinding } from './findings/listed';

export type View = 'findings' | 'report' | 'tables';
export const VIEWS: readonly View[] = ['findings', 'report', 'tables'];

export type Theme = 'light' | 'dark' | 'contrast';

/**
 * What the pane is doing just now. Reading and checking can be cancelled; a write has to come to its end; following edits
 * goes on in silence.
 */
export interface Work {
  readonly kind: 'reading' | 'checking' | 'writing' | 'refreshing' | 'following';
  /** The user is editing a cell; the work goes on by itself when the edit ends. */
  readonly waitsForCellEdit: boolean;
}

/** Why something did not work, and what a person may copy for whoever helps. It never holds contents of cells. */
export interface Problem {
  readonly code: WorkbookErrorCode | 'no-office' | 'unexpected';
  readonly values: Readonly<Record<string, string>>;
  readonly trace: string;
}

/** A place in the workbook. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Everything the pane shows; what a person is just typing stays in the field itself. */
export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  readonly view: View;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** The last reading, with its judgement. */
  readonly checked: Checked | null;
  /** 一键校验 was pressed, so that the judgement is shown; before, only what was recognised is. */
  readonly judged: boolean;
  /** The workbook was changed after the last reading. */
  readonly outdated: boolean;
  /** Ids of the findings that such a change may have made others. */
  readonly touched: ReadonlySet<string>;
  /** Sheets that were edited after the last reading. */
  readonly editedSheets: ReadonlySet<string>;
  /** The workbook was changed while it was being read, so that the reading may not have it. */
  readonly editedMeanwhile: boolean;
  /** 自动重新校验: after an edit the results follow by themselves. */
  readonly follows: boolean;
  readonly listed: readonly ListedFinding[];
  readonly current: string | null;
  /** What can be taken back, by the place in the pane that offers it. */
  readonly receipts: ReadonlyMap<string, WriteReceipt>;
  readonly selection: Place | null;
  readonly preview: ReportPreview | null;
  /** Keys of the paragraphs in which the clerk prefers the fresh words to his own. */
  readonly takeFresh: ReadonlySet<string>;
}

export const INITIAL_STATE: PaneState = {
  language: 'zh-CN',
  theme: 'light',
  view: 'findings',
  work: null,
  problem: null,
  checked: null,
  judged: false,
  outdated: false,
  touched: new Set(),
  editedSheets: new Set(),
  editedMeanwhile: false,
  follows: false,
  listed: [],
  current: null,
  receipts: new Map(),
  selection: null,
  preview: null,
  takeFresh: new Set(),
};
