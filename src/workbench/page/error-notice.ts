import type { MessageKey } from '../../messages/format';
import { workbookErrorMessage } from '../../workbook/error-message';
import { WorkbookError } from '../../workbook/port';
import type { Notice } from './notice';

/** What to say about something that went wrong. */
export function errorNotice(error: unknown): Notice {
  if (error instanceof WorkbookError) {
    const { key, values } = workbookErrorMessage(error);
    return { key: key as MessageKey, values, grave: true };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { key: 'workbench.failed', values: { detail }, grave: true };
}
