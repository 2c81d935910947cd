import type { Area } from '../../core/grid/address';
import type { Sheet } from '../../core/grid/sheet';
import type { Skipped } from '../../core/tables/table';
import { WorkbookError } from '../port';
import { findState } from './find-state';
import { openPackage, type Package, type Parts, relationshipsOf } from './package';
import { areaOfReference } from './reference';
import { readSharedStrings } from './shared-strings';
import { readSheetPart, type SheetPart, type SheetSurroundings } from './sheet-part';
import { readStyles, type Styles } from './styles-part';
import type { UsedRange } from './used-range';
import { farCells, unsupportedSheet, type WorkbookFile } from './workbook-file';
import { readWorkbookPart, type SheetEntry } from './workbook-part';
import { scanXml } from './xml-scanner';

/** The part that the package names as its main one; a workbook is one whose content type says so. */
export function mainPart(file: Package): string {
  const contentTypes = file.text('[Content_Types].xml');
  if (contentTypes === undefined) throw new WorkbookError('not-a-workbook', { reason: 'zip' });
  const main = relationshipsOf(file, '').find((each) => each.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  let type = '';
  scanXml('[Content_Types].xml', contentTypes, {
    open: (tag) => {
      const name = tag.attribute('PartName')?.slice(1).toLowerCase();
      if (name === main.toLowerCase()) type = tag.attribute('ContentType') ?? '';
    },
  });
  if (type.includes('sheet.binary')) throw new WorkbookError('not-a-workbook', { reason: 'xlsb' });
  if (file.find(main) === undefined || (type !== '' && !/spreadsheetml|ms-excel/.test(type))) {
    throw new WorkbookError('not-a-workbook', { reason: 'document' });
  }
  return main;
}

/** The areas of the Excel Tables (超级表) of a sheet. */
function listObjects(file: Parts, part: string): readonly Area[] {
  return relationshipsOf(file, part).flatMap((relationship) => {
    const text = relationship.type === 'table' ? file.text(relationship.target) : undefined;
    if (text === undefined) return [];
    let area: Area | undefined;
    scanXml(relationship.target, text, {
      open: (tag) => {
        if (tag.name === 'table') area = areaOfReference(tag.attribute('ref') ?? '');
      },
    });
    return area ?? [];
  });
}

function sheetOf(entry: SheetEntry, part: SheetPart, range: UsedRange, styles: Styles, lists: readonly Area[]): Sheet {
  const { cells, formulas } = part;
  const styleAt = (row: number, column: number) => {
    const cell = cells.find(row, column);
    return cell < 0 ? -1 : cells.styleAt(cell);
  };
  return {
    name: entry.name,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    hidden: entry.hidden,
    protected: part.protected,
    merges: part.merges,
    listObjects: lists,
    content: (row, column) => {
      const cell = cells.find(row, column);
      return cell < 0 ? null : cells.contentAt(cell);
    },
    formula: (row, column) => formulas.at(cells.find(row, column), row, column),
    format: (row, column) => styles.formats[styleAt(row, column)] ?? 'General',
    indent: (row, column) => styles.indents[styleAt(row, column)] ?? 0,
    rowHidden: (row) => part.hiddenRows.has(row) || (part.otherRowsHidden && !part.shownRows.has(row)),
    columnHidden: (column) => part.hiddenColumns.some(({ first, last }) => column >= first && column <= last),
  };
}

/** What this product remembered in the workbook, or null. */
function readState(file: Parts, workbook: string): string | null {
  const [found] = findState(file, workbook);
  if (found === undefined) return null;
  let state = '';
  scanXml(found.part, file.text(found.part) ?? '', {
    text: (piece) => {
      state += piece;
    },
  });
  return state;
}

/**
 * Reads an .xlsx or .xlsm file.
 * @throws {WorkbookError} `corrupt`, `too-large`, `encrypted`, `not-a-workbook`
 */
export function readXlsx(bytes: Uint8Array): WorkbookFile {
  const file = openPackage(bytes);
  const main = mainPart(file);
  const workbook = readWorkbookPart(file, main);
  if (workbook === undefined) throw new WorkbookError('not-a-workbook', { reason: 'document' });
  const partOf = (type: string) => workbook.relationships.find((each) => each.type === type)?.target;
  const styles = readStyles(file, partOf('styles'));
  const surroundings: SheetSurroundings = {
    sharedStrings: readSharedStrings(file, partOf('sharedStrings')),
    from1904: workbook.from1904,
  };
  const sheets: Sheet[] = [];
  const skipped: Skipped[] = [];
  for (const entry of workbook.sheets) {
    if (entry.type === 'worksheet') {
      const part = readSheetPart(file, entry.part, surroundings);
      const range = part.cells.range();
      if (range.isTooLarge) throw new WorkbookError('too-large', { part: entry.name });
      if (range.isCut) skipped.push(farCells(entry.name));
      sheets.push(sheetOf(entry, part, range, styles, listObjects(file, entry.part)));
    } else skipped.push(unsupportedSheet(entry.name));
  }
  const { names, calculation } = workbook;
  return { sheets, names, calculation, state: readState(file, main), skipped };
}
