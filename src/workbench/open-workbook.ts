import { addressText } from '../core/grid/address';
import { connectPane } from '../excel-host/frame';
import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { loadWorkbook } from '../excel-host/load-workbook';
import { contentOf } from '../excel-host/workbook-content';
import type { ModelEvent } from '../excel-host/workbook-model/model-event';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { fileKind } from '../workbook/file/sniff';
import { scanXml } from '../workbook/file/xml-scanner';
import { STATE_NAMESPACE, stateXml } from '../workbook/state-part';
import type { GridBook } from './grid/book';
import { applyLooks } from './looks/apply-looks';
import type { Notice } from './page/notice';
import { savedCopy } from './saved-copy';
import { openSession, type Session, type SessionEvents } from './session';
import { bookView } from './view/sheet-view';

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly session: Session;
  /** What a person should know about the file, if anything. */
  readonly warning: Notice | null;
  view(): GridBook;
  /** Lets the office.js of a pane talk to the workbook; an earlier one is no longer heard. */
  connect(port: MessagePort): void;
  save(): ReturnType<typeof savedCopy>;
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

/** Rows, columns and sheets are no longer those of the file. */
function restructures(event: ModelEvent): boolean {
  return event.kind === 'edited' ? event.change !== 'RangeEdited' : event.kind.startsWith('sheet-');
}

/**
 * Opens a workbook file in an in-memory Excel.
 * @throws {WorkbookError} as `readWorkbookFile` does
 */
export async function openWorkbook(name: string, bytes: Uint8Array, events: SessionEvents): Promise<OpenWorkbook> {
  const { state, skipped: _, ...content } = await readWorkbookFile(bytes, name);
  const model = loadWorkbook(content, { name, xmlParts: state === null ? [] : [stateXml(state)] });
  const isPackage = fileKind(bytes) === 'zip';
  if (isPackage) applyLooks(model, bytes);
  let opened = isPackage ? { bytes, content } : null;
  model.listeners.add((news) => {
    if (news.some(restructures)) opened = null;
  });
  let host: ExcelHost | null = null;
  const session = openSession({ model, editCell: (now) => host?.editCell(now) }, events);
  return {
    name,
    session,
    warning: warningOf(model),
    view: () => bookView(model),
    connect(port) {
      host?.close();
      host = createExcelHost(model);
      connectPane(host, port);
    },
    save: () => savedCopy({ opened, present: contentOf(model), state: stateOf(model) }),
    close: () => host?.close(),
  };
}
