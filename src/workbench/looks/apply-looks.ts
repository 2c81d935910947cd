import type { Cell } from '../../excel-host/workbook-model/cell';
import { ownCells } from '../../excel-host/workbook-model/put-cell';
import type { Sheet } from '../../excel-host/workbook-model/sheet';
import { withProperties } from '../../excel-host/workbook-model/style';
import { sheetNamed, type WorkbookModel } from '../../excel-host/workbook-model/workbook';
import { openPackage, type Package } from '../../workbook/file/package';
import { mainPart } from '../../workbook/file/read-xlsx';
import { readWorkbookPart, type WorkbookPart } from '../../workbook/file/workbook-part';
import { characterWidth } from './character-width';
import { readSheetLooks, type SheetLooks } from './sheet-looks';
import { type Look, readStyleTable } from './style-table';
import { readTheme } from './theme-part';

/** The property of a look under which a cell remembers the number of its style in the file, wherever it is copied to. */
export const FILE_STYLE = 'File.Style';

const EMPTY_CELL: Cell = { value: null, style: 0 };

function readLooks(file: Package, { relationships }: WorkbookPart): readonly Look[] {
  const textOf = (type: string): readonly [string, string] => {
    const target = relationships.find((each) => each.type === type)?.target ?? '';
    return [target, file.text(target) ?? ''];
  };
  const [themePart, themeText] = textOf('theme');
  const [stylesPart, stylesText] = textOf('styles');
  if (stylesText === '') return [];
  return readStyleTable(stylesPart, stylesText, themeText === '' ? [] : readTheme(themePart, themeText));
}

function applyTo(model: WorkbookModel, sheet: Sheet, given: SheetLooks, looks: readonly Look[]): void {
  const cells = ownCells(sheet);
  const ids = new Map<string, number>();
  for (const [key, number] of given.cells) {
    const cell = cells.get(key) ?? EMPTY_CELL;
    const look = looks[number];
    if (look === undefined) continue;
    const pair = `${cell.style} ${number}`;
    const style =
      ids.get(pair) ??
      model.styles.idOf(withProperties(model.styles.get(cell.style), new Map([...look, [FILE_STYLE, number]])));
    ids.set(pair, style);
    cells.set(key, { ...cell, style });
  }
  sheet.state.columnWidths = new Map([...sheet.state.columnWidths, ...given.columnWidths]);
  sheet.state.rowHeights = new Map([...sheet.state.rowHeights, ...given.rowHeights]);
  sheet.state.frozen = given.frozen;
}

/**
 * Gives the sheets of a workbook that was just opened the looks that its .xlsx file gives them: fonts, fills, lines,
 * widths, heights, frozen rows. They are no part of what is checked.
 * @throws {WorkbookError} `corrupt`
 */
export function applyLooks(model: WorkbookModel, bytes: Uint8Array): void {
  const file = openPackage(bytes);
  const workbook = readWorkbookPart(file, mainPart(file));
  if (workbook === undefined) return;
  const looks = readLooks(file, workbook);
  const character = characterWidth(file, workbook);
  for (const { name, part } of workbook.sheets) {
    const sheet = sheetNamed(model, name);
    if (sheet !== undefined) applyTo(model, sheet, readSheetLooks(file, part, character), looks);
  }
}
