import { type CellStyle, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import type { Json } from '../../excel-host/json';
import { type Cell, cellKey } from '../../excel-host/workbook-model/cell';
import { ownCells } from '../../excel-host/workbook-model/put-cell';
import type { Sheet } from '../../excel-host/workbook-model/sheet';
import { withProperties } from '../../excel-host/workbook-model/style';
import { sheetNamed, type WorkbookModel } from '../../excel-host/workbook-model/workbook';
import { styleChanges, type Theme } from './style-changes';

/** Points of a column that is one character wide, and of its margins: 7 and 5 pixels. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN = 3.75;
const EMPTY_CELL: Cell = { value: null, style: 0 };

/** Every look that occurs in the file is worked out once. */
function styleIds(model: WorkbookModel, theme: Theme): (style: CellStyle, before: number) => number {
  const known = new Map<string, ReadonlyMap<string, Json>>();
  return (style, before) => {
    const text = JSON.stringify(style);
    const changes = known.get(text) ?? styleChanges(style, theme);
    known.set(text, changes);
    return model.styles.idOf(withProperties(model.styles.get(before), changes));
  };
}

function applyCells(sheet: Sheet, file: FileSheet, idOf: (style: CellStyle, before: number) => number): void {
  const cells = ownCells(sheet);
  for (const [place, { style }] of file.cells ?? []) {
    const [row, column] = place.split(',').map(Number);
    if (style === undefined || row === undefined || column === undefined) continue;
    const key = cellKey(row, column);
    const cell = cells.get(key) ?? EMPTY_CELL;
    cells.set(key, { ...cell, style: idOf(style, cell.style) });
  }
}

function applySizes({ state }: Sheet, { columns = [], rowDefs = new Map(), freezePane }: FileSheet): void {
  const widths = columns.flatMap(({ width }, column): [number, number][] =>
    width === undefined ? [] : [[column, width * POINTS_PER_CHARACTER + MARGIN]],
  );
  const heights = [...rowDefs].flatMap(([row, { height }]): [number, number][] =>
    height === undefined ? [] : [[row, height]],
  );
  state.columnWidths = new Map([...state.columnWidths, ...widths]);
  state.rowHeights = new Map([...state.rowHeights, ...heights]);
  state.frozen = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
}

/**
 * Gives the sheets of a workbook that was just opened the looks that its file gives them: fonts, fills, lines, widths,
 * heights, frozen rows. They are no part of what is checked, so a file whose looks can't be read is shown without.
 */
export async function applyLooks(model: WorkbookModel, bytes: Uint8Array): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  const idOf = styleIds(model, file?.themeColors ?? []);
  for (const fileSheet of file?.sheets ?? []) {
    const sheet = sheetNamed(model, fileSheet.name);
    if (sheet === undefined) continue;
    applyCells(sheet, fileSheet, idOf);
    applySizes(sheet, fileSheet);
  }
}
