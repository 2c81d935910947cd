import { type Area, columnOfLetters } from '../core/grid/address';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

function corner(text: string): { readonly row: number | undefined; readonly column: number | undefined } | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '') return undefined;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : columnOfLetters(match[1]),
  };
}

function areaOf(text: string): Area | undefined {
  const [from = '', to = from] = text.split(':');
  const first = corner(from);
  const last = corner(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last.row ?? LAST_ROW,
    right: last.column ?? LAST_COLUMN,
  };
}

/**
 * The rectangles of an address as Excel gives it, without their sheets.
 * @example areasOfAddress("'甲,乙'!A1:B2,'甲,乙'!C3") // → [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 2, left: 2, bottom: 2, right: 2 }]
 */
export function areasOfAddress(address: string): readonly Area[] {
  const withoutSheets = address.replace(/(?<!')'(?:[^']|'')*'!/g, '');
  return withoutSheets.split(',').flatMap((part) => areaOf(part.slice(part.lastIndexOf('!') + 1).trim()) ?? []);
}

/** The sheet in an address. @example sheetOfAddress("'甲''乙'!A1") // → "甲'乙" */
export function sheetOfAddress(address: string): string {
  const quoted = /^'((?:[^']|'')*)'!/.exec(address);
  return quoted?.[1]?.replaceAll("''", "'") ?? address.slice(0, Math.max(0, address.indexOf('!')));
}
