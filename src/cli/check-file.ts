import { readFile, stat } from 'node:fs/promises';
import { type Checked, judgeReading } from '../app/check';
import type { CheckOptions } from '../core/checks/check-workbook';
import type { Message } from '../core/findings/message';
import type { WorkbookContent } from '../core/grid/sheet';
import { workbookErrorMessage } from '../workbook/error-message';
import { LIMITS } from '../workbook/file/limits';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { WorkbookError } from '../workbook/port';
import { systemErrorCode } from './system-error';

/** The codes of files that cannot be read, as the contract has them; all other obstacles are met in writing. */
const UNREADABLE = ['not-found', 'not-a-workbook', 'old-format', 'encrypted', 'corrupt', 'too-large'] as const;

/** Why there is nothing to say about a file, or why there is no table in it. */
export interface FileError {
  readonly code: (typeof UNREADABLE)[number] | 'no-table' | 'not-writable';
  readonly message: Message;
}

/** What became of a file: it was checked, or it could not be read; `no-table` stands beside a check. */
export interface CheckedFile {
  readonly checked: Checked | null;
  readonly error: FileError | null;
}

/** The bytes of a file. @throws {WorkbookError} `not-found`, `too-large` */
export async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > LIMITS.package) throw new WorkbookError('too-large', { part: name });
    return await readFile(path);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const missing = ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '');
    throw new WorkbookError('not-found', { file: name, ...(missing ? {} : { reason: 'unreadable' }) }, error);
  }
}

function noTable(content: WorkbookContent): FileError {
  const isEmpty = content.sheets.every(({ rowCount }) => rowCount === 0);
  const values = { sheets: String(content.sheets.length) };
  return { code: 'no-table', message: { key: isEmpty ? 'errors.no-table-empty' : 'errors.no-table', values } };
}

/** Whatever happened, as something to say; never a stack trace. */
export function fileErrorOf(error: unknown): FileError {
  if (error instanceof WorkbookError) {
    const code = UNREADABLE.find((each) => each === error.code) ?? 'not-writable';
    return { code, message: workbookErrorMessage(error) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'corrupt', message: { key: 'errors.unexpected', values: { detail } } };
}

/** What the checks are told besides the workbook: the rules, and last year's workbook. */
export type CheckSettings = Pick<CheckOptions, 'rules' | 'prior'>;

/** Checks the bytes of one workbook file. Leaves nothing behind. */
export async function checkBytes(bytes: Uint8Array, name: string, settings: CheckSettings): Promise<CheckedFile> {
  try {
    const { state, skipped, ...content } = await readWorkbookFile(bytes, name);
    const checked = judgeReading({ content, state }, settings);
    const result = { ...checked.result, skipped: [...skipped, ...checked.result.skipped] };
    return { checked: { ...checked, result }, error: result.tables.length > 0 ? null : noTable(content) };
  } catch (error) {
    return { checked: null, error: fileErrorOf(error) };
  }
}
