import { ownSheetsOf } from '../core/grid/own-sheets';
import type { Sheet as Content, WorkbookContent } from '../core/grid/sheet';
import { cellKey } from '../excel-host/workbook-model/cell';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import { styleValue } from '../excel-host/workbook-model/style';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { openPackage } from '../workbook/file/package';
import { PackageEdit } from '../workbook/file/package-edit';
import { mainPart, readXlsx } from '../workbook/file/read-xlsx';
import { readWorkbookPart } from '../workbook/file/workbook-part';
import { FILE_STYLE } from './looks/apply-looks';
import { characterWidth } from './looks/character-width';
import { readSheetLooks } from './looks/sheet-looks';
import { ownSheetDocument } from './own-sheet-document';
import { presentMarks } from './present-marks';
import type { CopySource } from './saved-copy';
import { type ChangedLines, withLayout } from './structure/layout';
import { type Loss, type PresentSheet, restructured } from './structure/restructure';
import { withStyles } from './structure/styled-cells';

/** What a copy of the workbook is made from. */
export interface FollowedSource extends Pick<CopySource, 'opened' | 'documents' | 'marks'> {
  readonly losses: readonly Loss[];
}

/** The sheets that a file has, by their names, their order and whether they are shown. */
function outlineOf(sheets: readonly Sheet[]): string {
  return JSON.stringify(sheets.map(({ id, state }) => [id, state.name, state.visibility]));
}

/** The number of its style in the file for each cell that has one. */
function stylesOf(model: WorkbookModel, { state }: Sheet): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const known = new Map<number, number>();
  for (const [key, { style }] of state.cells) {
    const number = known.get(style) ?? Number(styleValue(model.styles.get(style), FILE_STYLE) ?? 0);
    known.set(style, number);
    if (number > 0) numbers.set(key, number);
  }
  return numbers;
}

type Sizes = ReadonlyMap<number, number>;
type Hidden = ReadonlySet<number>;

/** Lines that have another size or are hidden where they were not, or the other way round. */
function changedLines(was: Sizes, is: Sizes, wasHidden: Hidden, isHidden: Hidden): ChangedLines {
  const lines = new Set([...is.keys(), ...[...wasHidden, ...isHidden]]);
  const changed = new Map<number, { readonly size?: number; readonly hidden?: boolean }>();
  for (const line of lines) {
    const [size, before] = [is.get(line), was.get(line)];
    // What was read as points and written as characters may differ by less than anyone sees.
    const isSized = size !== undefined && Math.abs(size - (before ?? -1)) > 0.05;
    const hidden = isHidden.has(line);
    const isOther = hidden !== wasHidden.has(line);
    if (isSized || isOther) changed.set(line, { ...(isSized ? { size } : {}), ...(isOther ? { hidden } : {}) });
  }
  return changed;
}

function hiddenIn(content: Content | undefined): { readonly rows: Hidden; readonly columns: Hidden } {
  const lines = (count: number, hidden: (line: number) => boolean): Hidden =>
    new Set(Array.from({ length: count }, (_, line) => line).filter(hidden));
  if (content === undefined) return { rows: new Set(), columns: new Set() };
  return {
    rows: lines(content.rowCount, (row) => content.rowHidden(row)),
    columns: lines(content.columnCount, (column) => content.columnHidden(column)),
  };
}

/** The file with the looks of cells, and the sizes and hidden lines, that the sheets have now. */
function restyled(model: WorkbookModel, sheets: readonly Sheet[], bytes: Uint8Array): Uint8Array {
  const contents = new Map(readXlsx(bytes).sheets.map((sheet) => [sheet.name, sheet]));
  const edit = new PackageEdit(openPackage(bytes));
  const workbook = readWorkbookPart(edit, mainPart(edit.base));
  if (workbook === undefined) return bytes;
  const character = characterWidth(edit, workbook);
  for (const { name, part } of workbook.sheets) {
    const sheet = sheets.find(({ state }) => state.name === name);
    if (sheet === undefined) continue;
    const looks = readSheetLooks(edit.base, part, character);
    const [wanted, given] = [stylesOf(model, sheet), looks.cells];
    const changed = new Map<number, number>();
    for (const [key, style] of wanted) if (given.get(key) !== style) changed.set(key, style);
    for (const key of given.keys()) if (!wanted.has(key)) changed.set(key, 0);
    if (changed.size > 0) edit.set(part, withStyles(part, edit.text(part) ?? '', changed));
    const { state } = sheet;
    const hidden = hiddenIn(contents.get(name));
    const rows = changedLines(looks.rowHeights, state.rowHeights, hidden.rows, state.hiddenRows);
    const columns = changedLines(looks.columnWidths, state.columnWidths, hidden.columns, state.hiddenColumns);
    const { frozen } = state;
    const isFrozenElse = frozen.rows !== looks.frozen.rows || frozen.columns !== looks.frozen.columns;
    if (rows.size + columns.size === 0 && !isFrozenElse) continue;
    const difference = { rows, columns, ...(isFrozenElse ? { frozen } : {}) };
    edit.set(part, withLayout(part, edit.text(part) ?? '', difference, character));
  }
  return edit.isChanged ? edit.bytes() : bytes;
}

function presentSheet({ state }: Sheet, inFile: string | undefined): PresentSheet {
  return {
    name: state.name,
    inFile,
    visibility: state.visibility,
    formula: (row, column) => state.cells.get(cellKey(row, column))?.formula,
  };
}

/** Watches what becomes of a file from the moment it was opened in `model`. */
export function followFile(model: WorkbookModel, bytes: Uint8Array, content: WorkbookContent) {
  const names = new Map(model.state.sheets.map((sheet) => [sheet, sheet.state.name]));
  const outline = outlineOf(model.state.sheets);
  const marks = JSON.stringify(presentMarks(model));
  const formatted = new Set<Sheet>();
  let isRestyled = false;
  model.listeners.add((news) => {
    for (const event of news) {
      if (event.kind === 'redrawn' || event.kind === 'rows-hidden') isRestyled = true;
      if (event.kind !== 'formatted') continue;
      isRestyled = true;
      if (event.origin === 'addin') formatted.add(event.sheet);
    }
  });
  return (present: WorkbookContent): FollowedSource => {
    const own = ownSheetsOf(present);
    const { sheets, structure } = model.state;
    const ofClerk = sheets.filter((sheet) => names.has(sheet) || !own.has(sheet.state.name));
    const documents = sheets.flatMap((sheet) => {
      const kind = own.get(sheet.state.name);
      const isWritten = !names.has(sheet) || formatted.has(sheet);
      return kind !== undefined && isWritten ? [ownSheetDocument(model, sheet, kind)] : [];
    });
    const now = presentMarks(model);
    const hasMoved = structure.length > 0 || outlineOf(ofClerk) !== outline;
    const moved = hasMoved
      ? restructured(
          bytes,
          structure,
          ofClerk.map((sheet) => presentSheet(sheet, names.get(sheet))),
        )
      : { bytes, losses: [] };
    const written = new Set(documents.map(({ name }) => name));
    const kept = ofClerk.filter(({ state }) => !written.has(state.name));
    const styled = hasMoved || isRestyled ? restyled(model, kept, moved.bytes) : moved.bytes;
    const isOther = styled !== bytes;
    return {
      opened: { bytes: styled, content: isOther ? readXlsx(styled) : content },
      documents,
      losses: moved.losses,
      ...(JSON.stringify(now) === marks ? {} : { marks: now }),
    };
  };
}
