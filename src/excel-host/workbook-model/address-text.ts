import { type Area, areaName, columnLetters, columnOfLetters } from '../../core/grid/address';
import { isEntireColumn, isEntireRow } from './areas';
import { COLUMN_COUNT, ROW_COUNT } from './limits';

const CORNER = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function readCorner(text: string): Corner | undefined {
  const [whole, letters, digits] = CORNER.exec(text) ?? [];
  if (whole === undefined || whole === '') return undefined;
  const column = letters === undefined ? undefined : columnOfLetters(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= COLUMN_COUNT || (row ?? 0) >= ROW_COUNT) return undefined;
  return { row, column };
}

/**
 * Reads an address without a sheet: a cell, a rectangle, whole columns or whole rows.
 * @example readArea('B3:A2') // → { top: 1, left: 0, bottom: 2, right: 1 }
 */
export function readArea(text: string): Area | undefined {
  const corners = text.trim().split(':');
  const first = readCorner(corners[0] ?? '');
  const last = corners.length === 1 ? first : readCorner(corners[1] ?? '');
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  const wholeRows = first.column === undefined && last.column === undefined;
  const wholeColumns = first.row === undefined && last.row === undefined;
  if (!wholeRows && (first.column === undefined || last.column === undefined)) return undefined;
  if (!wholeColumns && (first.row === undefined || last.row === undefined)) return undefined;
  if ((wholeRows || wholeColumns) && corners.length === 1) return undefined;
  const rows = [first.row ?? 0, last.row ?? ROW_COUNT - 1];
  const columns = [first.column ?? 0, last.column ?? COLUMN_COUNT - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Cuts the sheet off an address. @example splitAddress("'汇总 表'!A1") // → { sheet: '汇总 表', address: 'A1' } */
export function splitAddress(text: string): { readonly sheet: string | undefined; readonly address: string } {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return { sheet: undefined, address: text };
  const written = text.slice(0, cut).replace(/^=/, '');
  const quoted = written.startsWith("'") && written.endsWith("'") && written.length > 1;
  return { sheet: quoted ? written.slice(1, -1).replaceAll("''", "'") : written, address: text.slice(cut + 1) };
}

/**
 * An area as Excel writes it; whole columns as `A:C`, whole rows as `2:4`.
 * @example areaText({ top: 0, left: 0, bottom: 1048575, right: 1 }) // → 'A:B'
 */
export function areaText(area: Area): string {
  if (isEntireColumn(area) && isEntireRow(area)) return areaName(area);
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaName(area);
}

/** A sheet name as it stands in an address, in quotes where they are needed. @example quotedSheet("甲'乙") // → "'甲''乙'" */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readArea(name) === undefined && !/^[rc]\d*(?:[rc]\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** @example addressWithSheet('汇总 表', { top: 0, left: 0, bottom: 1, right: 1 }) // → "'汇总 表'!A1:B2" */
export function addressWithSheet(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaText(area)}`;
}

/** An absolute reference, as defined names hold it. @example absoluteReference('表', { top: 0, left: 0, bottom: 1, right: 1 }) // → '表!$A$1:$B$2' */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaText(area).replaceAll(/[A-Z]+|\d+/g, '$$$&')}`;
}
