import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Content } from '../../core/grid/cell';
import { errorCodeOf } from '../../core/grid/cell';
import type { DefinedName, Sheet } from '../../core/grid/sheet';
import type { Skipped } from '../../core/tables/table';
import { WorkbookError } from '../port';
import { CellStore } from './cell-store';
import { Formulas } from './formulas';
import { LIMITS } from './limits';
import { areaOfReference } from './reference';
import { unsupportedSheet, type WorkbookFile } from './workbook-file';

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function contentOf(cell: CellObject): Content {
  if (cell.t === 'e') return { error: errorCodeOf(ERRORS.get(cell.v) ?? '') ?? '#VALUE!' };
  const { v } = cell;
  return typeof v === 'number' || typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

function keepFormula(formulas: Formulas, cell: CellObject, index: number): void {
  if (cell.f === undefined || cell.f === '') return;
  const area = cell.F === undefined ? undefined : areaOfReference(cell.F);
  if (area !== undefined) formulas.addArray(area, cell.f);
  formulas.add(index, cell.f);
}

function sheetOf(name: string, source: WorkSheet, hidden: boolean): Sheet {
  const cells = new CellStore();
  const formulas = new Formulas();
  const formats: string[] = [];
  const numbers = new Map<string, number>();
  const formatNumber = (code: string): number => {
    const known = numbers.get(code) ?? formats.push(code) - 1;
    numbers.set(code, known);
    return known;
  };
  for (const [row, line] of (source['!data'] ?? []).entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined) continue;
      const { z } = cell;
      cells.add(row, column, contentOf(cell), formatNumber(typeof z === 'string' ? z : 'General'));
      if (cell.f !== undefined) cells.covers(row, column);
      keepFormula(formulas, cell, cells.last);
    }
  }
  // The old format ends at row 65,536 and column IV: no range of it is too large.
  const { rowCount, columnCount } = cells.range();
  const merges = source['!merges'] ?? [];
  const [rows, columns] = [source['!rows'] ?? [], source['!cols'] ?? []];
  return {
    name,
    rowCount,
    columnCount,
    hidden,
    protected: source['!protect'] !== undefined,
    merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    listObjects: [],
    content: (row, column) => {
      const cell = cells.find(row, column);
      return cell < 0 ? null : cells.contentAt(cell);
    },
    formula: (row, column) => formulas.at(cells.find(row, column), row, column),
    format: (row, column) => {
      const cell = cells.find(row, column);
      return cell < 0 ? 'General' : (formats[cells.styleAt(cell)] ?? 'General');
    },
    indent: () => 0,
    rowHidden: (row) => rows[row]?.hidden === true,
    columnHidden: (column) => columns[column]?.hidden === true,
  };
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false });
  } catch (error) {
    const locked = error instanceof Error && /password-protected/i.test(error.message);
    throw locked
      ? new WorkbookError('encrypted', {}, error)
      : new WorkbookError('old-format', { reason: 'xls' }, error);
  }
}

/**
 * Reads an .xls file of Excel 97 to 2003. Indents, Excel Tables and what this product remembers are not in it.
 * @throws {WorkbookError} `old-format` when it cannot be read, `encrypted`, `too-large`
 */
export function readXls(bytes: Uint8Array): WorkbookFile {
  if (bytes.length > LIMITS.part) throw new WorkbookError('too-large', { part: 'Workbook' });
  const book = open(bytes);
  const sheets: Sheet[] = [];
  const skipped: Skipped[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const source = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (source !== undefined && (source['!type'] ?? 'sheet') === 'sheet') sheets.push(sheetOf(name, source, hidden));
    else skipped.push(unsupportedSheet(name));
  }
  const names: DefinedName[] = (book.Workbook?.Names ?? [])
    .filter(({ Name }) => !Name.startsWith('_xlnm.'))
    .map(({ Name, Ref }) => ({ name: Name, reference: Ref, hidden: false }));
  return { sheets, names, calculation: 'automatic', state: null, skipped };
}
