import { addressText } from '../core/grid/address';
import { ownSheetsOf } from '../core/grid/own-sheets';
import type { WorkbookContent } from '../core/grid/sheet';
import { connectPane } from '../excel-host/frame';
import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { loadWorkbook } from '../excel-host/load-workbook';
import { contentOf } from '../excel-host/workbook-content';
import type { ModelEvent } from '../excel-host/workbook-model/model-event';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { fileKind } from '../workbook/file/sniff';
import { scanXml } from '../workbook/file/xml-scanner';
import { STATE_NAMESPACE, stateXml } from '../workbook/state-part';
import type { GridBook } from './grid/book';
import { applyLooks } from './looks/apply-looks';
import { ownSheetDocument } from './own-sheet-document';
import type { Notice } from './page/notice';
import { applyMarks, presentMarks } from './present-marks';
import { type CopySource, savedCopy } from './saved-copy';
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

/** Rows and columns of a sheet are no longer those of the file. */
function movesCells(event: ModelEvent): boolean {
  return event.kind === 'edited' && event.change !== 'RangeEdited';
}

/** The sheets that a file has, by their names and whether they are shown. */
function outlineOf(sheets: readonly Sheet[]): string {
  return JSON.stringify(sheets.map(({ id, state }) => [id, state.name, state.visibility]));
}

/** What has become of a file since it was opened in `model`. */
function followFile(model: WorkbookModel, bytes: Uint8Array, content: WorkbookContent) {
  const known = new Set(model.state.sheets);
  const outline = outlineOf(model.state.sheets);
  const marks = JSON.stringify(presentMarks(model));
  const formatted = new Set<Sheet>();
  let hasMoved = false;
  model.listeners.add((news) => {
    for (const event of news) {
      if (event.kind === 'settings') continue;
      if (movesCells(event) && known.has(event.sheet)) hasMoved = true;
      if (event.kind === 'formatted' && event.origin === 'addin') formatted.add(event.sheet);
    }
  });
  /** What a copy is made from; none where the clerk changed the structure or added a sheet of his own. */
  return (present: WorkbookContent): Pick<CopySource, 'opened' | 'documents' | 'marks'> => {
    const own = ownSheetsOf(present);
    const { sheets } = model.state;
    const areOurs = sheets.slice(known.size).every(({ state }) => own.has(state.name));
    if (hasMoved || !areOurs || outlineOf(sheets.slice(0, known.size)) !== outline) return { opened: null };
    const documents = sheets.flatMap((sheet) => {
      const kind = own.get(sheet.state.name);
      const isWritten = !known.has(sheet) || formatted.has(sheet);
      return kind !== undefined && isWritten ? [ownSheetDocument(model, sheet, kind)] : [];
    });
    const now = presentMarks(model);
    return { opened: { bytes, content }, documents, ...(JSON.stringify(now) === marks ? {} : { marks: now }) };
  };
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
  const sourceOf = isPackage ? followFile(model, bytes, content) : () => ({ opened: null });
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
    save() {
      const present = contentOf(model);
      return savedCopy({ ...sourceOf(present), present, state: stateOf(model) });
    },
    close: () => host?.close(),
  };
}
