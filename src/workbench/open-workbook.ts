import { addressText } from '../core/grid/address';
import type { WorkbookContent } from '../core/grid/sheet';
import { connectPane } from '../excel-host/frame';
import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { loadWorkbook } from '../excel-host/load-workbook';
import { contentOf } from '../excel-host/workbook-content';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { openPackage } from '../workbook/file/package';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { fileKind } from '../workbook/file/sniff';
import { scanXml } from '../workbook/file/xml-scanner';
import { STATE_NAMESPACE, stateXml } from '../workbook/state-part';
import { followFile } from './follow-file';
import type { GridBook } from './grid/book';
import { applyLooks } from './looks/apply-looks';
import { notShown } from './not-shown';
import type { Notice } from './page/notice';
import { applyMarks } from './present-marks';
import { savedCopy } from './saved-copy';
import { openSession, type Session, type SessionEvents } from './session';
import type { Loss } from './structure/restructure';
import { withTableHeadings } from './structure/table-headings';
import { bookView } from './view/sheet-view';

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly session: Session;
  /** What a person should know about the file, if anything. */
  readonly warning: Notice | null;
  view(): GridBook;
  /** The workbook as checks read it, as it is now. */
  content(): WorkbookContent;
  /** Lets the office.js of a pane talk to the workbook; an earlier one is no longer heard. */
  connect(port: MessagePort): void;
  /** `complete`: all that the opened file holds is in the copy, but for the losses. */
  save(): Promise<{ readonly bytes: Uint8Array; readonly complete: boolean; readonly losses: readonly Loss[] }>;
  close(): void;
}

/** More cells than this are not listed. */
const MOST_LISTED = 5;

/** Cells that can't be recalculated here (不重新计算的公式). */
function warningOf(model: WorkbookModel): Notice | null {
  const cells = model.calculation.unsupported();
  if (cells.length === 0) return null;
  const listed = cells.slice(0, MOST_LISTED).map(addressText).join('、');
  const values = { count: String(cells.length), cells: cells.length > MOST_LISTED ? `${listed}…` : listed };
  return { key: 'workbench.not-recalculated', values };
}

/** What the pane has remembered in the workbook. */
function stateOf(model: WorkbookModel): string | null {
  const part = model.state.xmlParts.find(({ xml }) => xml.includes(STATE_NAMESPACE));
  if (part === undefined) return null;
  let state = '';
  scanXml('state', part.xml, {
    text: (piece) => {
      state += piece;
    },
  });
  return state;
}

/**
 * Opens a workbook file in an in-memory Excel.
 * @throws {WorkbookError} as `readWorkbookFile` does
 */
export async function openWorkbook(name: string, bytes: Uint8Array, events: SessionEvents): Promise<OpenWorkbook> {
  const { state, skipped: _, ...content } = await readWorkbookFile(bytes, name);
  const model = loadWorkbook(content, { name, xmlParts: state === null ? [] : [stateXml(state)] });
  const isPackage = fileKind(bytes) === 'zip';
  if (isPackage) {
    applyLooks(model, bytes);
    applyMarks(model, bytes);
  }
  const sourceOf = isPackage ? followFile(model, bytes, content) : () => ({ opened: null, losses: [] });
  let host: ExcelHost | null = null;
  const session = openSession({ model, editCell: (now) => host?.editCell(now) }, events);
  return {
    name,
    session,
    warning: warningOf(model) ?? (isPackage ? notShown(openPackage(bytes).entries) : null),
    view: () => bookView(model),
    content: () => contentOf(model),
    connect(port) {
      host?.close();
      host = createExcelHost(model);
      connectPane(host, port);
    },
    async save() {
      const present = contentOf(model);
      const { losses, ...source } = sourceOf(present);
      const { bytes: copy, complete } = await savedCopy({ ...source, present, state: stateOf(model) });
      const headed = withTableHeadings(copy, present);
      return { bytes: headed.bytes, complete, losses: [...losses, ...headed.losses] };
    },
    close: () => host?.close(),
  };
}
