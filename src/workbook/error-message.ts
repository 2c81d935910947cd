import type { Message } from '../core/findings/message';
import type { WorkbookError, WorkbookErrorCode } from './port';

/** Errors that say more when the reason is known; the reasons are those of `values.reason`. */
const REASONS: Partial<Readonly<Record<WorkbookErrorCode, readonly string[]>>> = {
  'not-found': ['unreadable'],
  'not-a-workbook': ['empty', 'web-page', 'text', 'document', 'xlsb', 'zip'],
  'old-format': ['et'],
  'not-writable': [
    'exists',
    'no-folder',
    'input',
    'is-folder',
    'disk-full',
    'refused',
    'signed',
    'referred',
    'nothing-left',
    'old-format',
  ],
};

/** What to say about an error: what is wrong, and what can be done (`messages/errors`). */
export function workbookErrorMessage(error: WorkbookError): Message {
  const reason = error.values.reason ?? '';
  const special = REASONS[error.code]?.includes(reason) ?? false;
  return { key: special ? `errors.${error.code}.${reason}` : `errors.${error.code}`, values: error.values };
}
