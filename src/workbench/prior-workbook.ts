import type { WorkbookContent } from '../core/grid/sheet';
import type { WithPriorYear } from '../taskpane/prior-year';
import type { GridRequests } from './grid/book';
import type { OpenWorkbook } from './open-workbook';
import { openWorkbook } from './open-workbook';
import type { Notice } from './page/notice';

/** Last year's workbook beside this year's (上年工作簿): looked at and compared with, never changed. */
export interface PriorWorkbook {
  readonly name: string;
  readonly content: WorkbookContent;
  readonly book: OpenWorkbook;
  /** Selecting works; everything else is refused in words. */
  readonly requests: GridRequests;
}

/** Opens last year's workbook. @throws {WorkbookError} as `readWorkbookFile` does */
export async function openPrior(
  name: string,
  bytes: Uint8Array,
  { refuse, happened }: { refuse(notice: Notice): void; happened(): void },
): Promise<PriorWorkbook> {
  const quiet = (): void => undefined;
  const book = await openWorkbook(name, bytes, {
    patched: quiet,
    selected: quiet,
    happened,
    changed: quiet,
    notice: quiet,
  });
  const refused = (): void => refuse({ key: 'workbench.prior-read-only' });
  const { select, text } = book.session.requests;
  const requests: GridRequests = {
    select,
    text,
    edit: refused,
    lines: refused,
    layout: quiet,
    move: refused,
    fill: refused,
    copy: refused,
    sheets: refused,
    undo: quiet,
    redo: quiet,
    typing: quiet,
    refused,
  };
  return { name, content: book.content(), book, requests };
}

/** Gives the pane in its frame last year's workbook to compare with; undefined: none. */
export function givePrior(frame: HTMLIFrameElement | null, prior: PriorWorkbook | null): void {
  const pane = frame?.contentWindow as (Window & WithPriorYear) | null | undefined;
  if (pane !== null && pane !== undefined) pane.ecrPriorYear = prior?.content;
}
