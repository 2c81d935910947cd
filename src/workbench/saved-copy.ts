import { type Content, isCellError } from '../core/grid/cell';
import { cellKey } from '../core/grid/dense-sheet';
import { ownSheetName } from '../core/grid/own-sheets';
import type { Sheet, WorkbookContent } from '../core/grid/sheet';
import { createFileWorkbook } from '../workbook/file/file-workbook';
import { openPackage } from '../workbook/file/package';
import { PackageEdit } from '../workbook/file/package-edit';
import { mainPart } from '../workbook/file/read-xlsx';
import { readWorkbookPart } from '../workbook/file/workbook-part';
import { writeWorkbookFile } from '../workbook/file/write-workbook-file';
import { placeOfReference } from '../workbook/place-reference';
import type { Anchor, CellInput, CellWrite, Mark } from '../workbook/port';
import type { SheetDocument } from '../workbook/sheet-document';
import { withCachedValues } from './cached-values';

/** What is known of a workbook when a copy of it is to be saved. */
export interface CopySource {
  /** The file that was opened; null where it was no .xlsx or .xlsm, or where rows, columns or sheets have changed since. */
  readonly opened: { readonly bytes: Uint8Array; readonly content: WorkbookContent } | null;
  readonly present: WorkbookContent;
  readonly state: string | null;
  /** Our sheets that were added or written anew since. */
  readonly documents?: readonly SheetDocument[];
  /** All marks, where they are no longer those of the opened file. */
  readonly marks?: readonly Mark[];
}

/** What is different in a sheet: what was entered, and the results of its formulas by cell key. */
interface Difference {
  readonly cells: readonly CellWrite[];
  readonly results: ReadonlyMap<number, Content>;
}

function inputOf(sheet: Sheet, row: number, column: number): CellInput {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return { formula };
  const content = sheet.content(row, column);
  return { value: isCellError(content) ? content.error : content };
}

function isSame(one: CellInput, other: CellInput): boolean {
  if ('formula' in one) return 'formula' in other && one.formula === other.formula;
  return 'value' in other && one.value === other.value;
}

function isSameContent(one: Content, other: Content): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

function difference(before: Sheet, after: Sheet): Difference {
  const cells: CellWrite[] = [];
  const results = new Map<number, Content>();
  for (let row = 0; row < Math.max(before.rowCount, after.rowCount); row += 1) {
    for (let column = 0; column < Math.max(before.columnCount, after.columnCount); column += 1) {
      const [was, is] = [inputOf(before, row, column), inputOf(after, row, column)];
      const changed = !isSame(was, is);
      const format = after.format(row, column);
      const formatted = format === before.format(row, column) ? {} : { format };
      if (changed || 'format' in formatted) {
        cells.push({ at: { sheet: before.name, row, column }, before: was, after: is, ...formatted });
      }
      const content = after.content(row, column);
      if ('formula' in is && (changed || !isSameContent(content, before.content(row, column)))) {
        results.set(cellKey(row, column), content);
      }
    }
  }
  return { cells, results };
}

/** The places that this program keeps under hidden names, where they differ from those of the opened file. */
function anchorsOf(before: WorkbookContent, after: WorkbookContent): readonly Anchor[] {
  const placesIn = ({ names }: WorkbookContent) =>
    new Map(
      names.flatMap(({ name, reference }) =>
        isOurs(name) ? [[name, placeOfReference(reference) ?? null] as const] : [],
      ),
    );
  const [was, is] = [placesIn(before), placesIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const place = is.get(name) ?? null;
    return JSON.stringify(place) === JSON.stringify(was.get(name) ?? null) ? [] : [{ name, place }];
  });
}

function isOurs(name: string): name is Anchor['name'] {
  return name.startsWith('_ecr_');
}

/** The file with the present results of the formulas, for readers that do not calculate. */
function withResults(bytes: Uint8Array, results: ReadonlyMap<string, ReadonlyMap<number, Content>>): Uint8Array {
  const edit = new PackageEdit(openPackage(bytes));
  for (const { name, part } of readWorkbookPart(edit, mainPart(edit.base))?.sheets ?? []) {
    const ofSheet = results.get(name);
    const text = edit.text(part);
    if (ofSheet !== undefined && ofSheet.size > 0 && text !== undefined) {
      edit.set(part, withCachedValues(part, text, ofSheet));
    }
  }
  return edit.bytes();
}

/** The formulas of a sheet that is written as a document, which holds what they give. */
function formulasOf(sheet: Sheet): readonly CellWrite[] {
  const cells: CellWrite[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const after = inputOf(sheet, row, column);
      const value = sheet.content(row, column);
      const before = { value: isCellError(value) ? value.error : value };
      if ('formula' in after) cells.push({ at: { sheet: sheet.name, row, column }, before, after });
    }
  }
  return cells;
}

/**
 * The workbook as a file. Where only cells, marks and sheets of ours have changed, everything else is that of the opened
 * file, to the byte; otherwise it is a new file with contents, formulas, number formats and merged cells
 * (`complete: false`).
 * @throws {WorkbookError} `not-writable`, where the file bears a signature
 */
export async function savedCopy({ opened, present, state, documents = [], marks }: CopySource) {
  const file = createFileWorkbook(opened?.bytes ?? writeWorkbookFile(present));
  const sheets = opened === null ? [] : documents;
  const written = new Set(sheets.map(({ name }) => name));
  const differences = (opened?.content.sheets ?? []).flatMap((before) => {
    const after = present.sheets.find(({ name }) => name === before.name);
    return after === undefined || written.has(after.name) ? [] : [{ name: before.name, ...difference(before, after) }];
  });
  const cells = differences.flatMap((each) => each.cells);
  const stored = (await file.read()).state;
  const isNewState = state !== null && state !== stored;
  // The names by which our sheets are known come with them.
  const ownNames = new Set(sheets.map(({ sheet }) => ownSheetName(sheet)));
  const anchors = opened === null ? [] : anchorsOf(opened.content, present).filter(({ name }) => !ownNames.has(name));
  if (cells.length + anchors.length + sheets.length > 0 || isNewState || marks !== undefined) {
    await file.write({
      cells,
      anchors,
      sheets,
      ...(marks === undefined ? {} : { marks }),
      ...(isNewState ? { state } : {}),
    });
  }
  const formulas = present.sheets.flatMap((sheet) => (written.has(sheet.name) ? formulasOf(sheet) : []));
  if (formulas.length > 0) await file.write({ cells: formulas });
  const results = new Map(differences.map((each) => [each.name, each.results]));
  const hasResults = differences.some((each) => each.results.size > 0);
  const bytes = hasResults ? withResults(file.bytes(), results) : file.bytes();
  return { bytes, complete: opened !== null };
}
