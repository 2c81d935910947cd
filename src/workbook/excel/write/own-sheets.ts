import { type OwnSheet, ownSheetName } from '../../../core/grid/own-sheets';
import { WorkbookError } from '../../port';
import type { SheetDocument } from '../../sheet-document';
import { freeSheetName } from '../../sheet-name';
import { ownLayout, type Snapshot } from '../snapshot';

/** A sheet to write a document on. */
export interface Destination {
  readonly document: SheetDocument;
  readonly worksheet: Excel.Worksheet;
  readonly existed: boolean;
}

/** Throws where a sheet of ours cannot be written. @throws {WorkbookError} */
export function checkOwnSheets(snapshot: Snapshot, documents: readonly SheetDocument[]): void {
  for (const document of documents) {
    const existing = ownLayout(snapshot, document.sheet);
    if (existing?.protected === true) throw new WorkbookError('protected-sheet', { sheet: existing.name });
    if (isMissing(snapshot, document) && snapshot.overview.structureProtected)
      throw new WorkbookError('protected-workbook');
  }
}

function addSheet(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  document: SheetDocument,
  taken: string[],
): Excel.Worksheet {
  const title = freeSheetName(document.name, taken);
  taken.push(title);
  const { workbook } = context;
  const worksheet = workbook.worksheets.add(title);
  const name = ownSheetName(document.sheet);
  // A name whose sheet was deleted points nowhere; it is replaced.
  if (snapshot.overview.names.some((each) => each.name === name)) workbook.names.getItem(name).delete();
  workbook.names.add(name, worksheet.getRange('A1')).visible = false;
  return worksheet;
}

/** A sheet is added for contents only: taking a write back does not bring a sheet. */
function isMissing(snapshot: Snapshot, { sheet, rows }: SheetDocument): boolean {
  return ownLayout(snapshot, sheet) === undefined && rows.length > 0;
}

/** The sheets for the documents; those that are missing are added at the end, with the hidden name that anchors them. */
export function destinationsOf(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  documents: readonly SheetDocument[],
): readonly Destination[] {
  const taken = snapshot.overview.sheets.map(({ name }) => name);
  return documents.flatMap((document): Destination[] => {
    const existing = ownLayout(snapshot, document.sheet);
    if (existing !== undefined) {
      return [{ document, worksheet: context.workbook.worksheets.getItem(existing.id), existed: true }];
    }
    if (!isMissing(snapshot, document)) return [];
    return [{ document, worksheet: addSheet(context, snapshot, document, taken), existed: false }];
  });
}

/** The documents' sheets that do not exist yet. */
export function missingSheets(snapshot: Snapshot, documents: readonly SheetDocument[]): readonly OwnSheet[] {
  return documents.flatMap((document) => (isMissing(snapshot, document) ? [document.sheet] : []));
}
