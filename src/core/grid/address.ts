/** A cell of a workbook; row and column are 0-based. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, 0-based, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell lies in a rectangle of its sheet. */
export function contains(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The letters of a column. @example columnLetters(27) // → 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters. @example columnOfLetters('AB') // → 27 */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The name of a cell without its sheet. @example cellName(17, 1) // → 'B18' */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** The name of a rectangle without its sheet. @example areaName({ top: 2, left: 0, bottom: 19, right: 5 }) // → 'A3:F20' */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A cell as the command line writes it: sheet, "!" and cell, without quotes; split at the last "!".
 * @example addressText({ sheet: '支出表', row: 17, column: 1 }) // → '支出表!B18'
 */
export function addressText(address: CellAddress): string {
  return `${address.sheet}!${cellName(address.row, address.column)}`;
}

/** Reads what `addressText` wrote. @example parseAddress('支出表!B18') // → { sheet: '支出表', row: 17, column: 1 } */
export function parseAddress(text: string): CellAddress | undefined {
  const cut = text.lastIndexOf('!');
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.slice(cut + 1));
  if (cut < 0 || match?.[1] === undefined || match[2] === undefined) return undefined;
  return { sheet: text.slice(0, cut), row: Number(match[2]) - 1, column: columnOfLetters(match[1]) };
}
