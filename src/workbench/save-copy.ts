import { type Language, say } from '../messages/format';
import { cleanCopy } from '../workbook/file/clean-copy';
import type { OpenWorkbook } from './open-workbook';
import { download } from './page/download';
import type { Notice } from './page/notice';
import type { Loss } from './structure/restructure';

/** The workbook as it is, or 报送稿: without what is only for the one who works on it. */
export type CopyKind = 'copy' | 'submission';

const NAMES = { copy: 'workbench.copy-name', submission: 'workbench.submission-name' } as const;
const LOSSES = { table: 'workbench.loss-table', pivot: 'workbench.loss-pivot' } as const;
const SAID = {
  copy: { whole: 'workbench.saved', xls: 'workbench.saved-from-xls' },
  submission: { whole: 'workbench.submitted', xls: 'workbench.submitted-from-xls' },
} as const;

/** What a copy of the workbook is called. */
function nameOf(language: Language, kind: CopyKind, name: string, complete: boolean): string {
  const extension = complete && /\.xlsm$/i.test(name) ? 'xlsm' : 'xlsx';
  return say(language, NAMES[kind], { name: name.replace(/\.[^.]*$/, ''), extension });
}

/** What can't be kept as it was, in words. */
function wordsOf(language: Language, losses: readonly Loss[]): string {
  return losses.map(({ kind, name }) => say(language, LOSSES[kind], { name })).join('');
}

/**
 * Hands a copy to the browser as a file to keep, and gives what to say about it; null where the person, asked because
 * something can't be kept, would rather not.
 * @throws {WorkbookError} `not-writable`
 */
export async function saveCopy(open: OpenWorkbook, kind: CopyKind, language: Language): Promise<Notice | null> {
  const { bytes, complete, losses } = await open.save();
  const words = wordsOf(language, losses);
  if (words !== '' && !window.confirm(say(language, 'workbench.losses', { losses: words }))) return null;
  const file = nameOf(language, kind, open.name, complete);
  download(file, kind === 'copy' ? bytes : cleanCopy(bytes));
  if (!complete) return { key: SAID[kind].xls, values: { file } };
  if (words !== '') return { key: 'workbench.saved-less', values: { file, losses: words } };
  return { key: SAID[kind].whole, values: { file } };
}
