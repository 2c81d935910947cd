import type { Area } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import { contains } from './areas';
import { type Cell, columnOfKey, rowOfKey } from './cell';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';
import { writeCells } from './write-cells';

export interface SearchCriteria {
  /** The whole cell, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The text of a cell that is searched: what was entered. */
function enteredText({ value, formula }: Cell): string {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function matches(text: string, wanted: string, { completeMatch, matchCase }: SearchCriteria): boolean {
  const [cell, part] = matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  return completeMatch ? cell === part : part !== '' && cell.includes(part);
}

/** The cells of an area that hold a text, row by row (查找). */
export function findCells(
  sheet: Sheet,
  area: Area,
  wanted: string,
  criteria: SearchCriteria,
): readonly { readonly row: number; readonly column: number }[] {
  return [...sheet.state.cells]
    .filter(
      ([key, cell]) => contains(area, rowOfKey(key), columnOfKey(key)) && matches(enteredText(cell), wanted, criteria),
    )
    .map(([key]) => key)
    .sort((one, other) => one - other)
    .map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }));
}

/** Replaces a text in all cells of an area that hold it, and gives their number (替换). @throws {HostError} */
export function replaceInCells(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  wanted: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const found = findCells(sheet, area, wanted, criteria);
  const pattern = new RegExp(wanted.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  for (const { row, column } of found) {
    const cell = sheet.state.cells.get(row * 16_384 + column);
    if (cell === undefined) continue;
    const text = criteria.completeMatch ? replacement : enteredText(cell).replace(pattern, () => replacement);
    writeCells(model, sheet, { top: row, left: column, bottom: row, right: column }, () => text, 'addin');
  }
  return found.length;
}
