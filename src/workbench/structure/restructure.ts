import type { StructureChange } from '../../excel-host/workbook-model/structure-change';
import { removeChildren } from '../../workbook/file/calculation-edit';
import { openPackage, relationshipsOf } from '../../workbook/file/package';
import { PackageEdit } from '../../workbook/file/package-edit';
import { mainPart } from '../../workbook/file/read-xlsx';
import { removePart } from '../../workbook/file/remove-sheets';
import { readWorkbookPart, type SheetEntry } from '../../workbook/file/workbook-part';
import { addSheetPart } from './add-sheet-part';
import { moveOwnParts } from './move-own-parts';
import { movedPart } from './moved-part';
import { type ListedSheet, movedWorkbook } from './moved-workbook';
import { type SheetPath, sheetPath } from './sheet-path';

/** A sheet of the workbook as it is now. */
export interface PresentSheet {
  readonly name: string;
  /** What the file calls it; undefined for a sheet that was added since. */
  readonly inFile: string | undefined;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** With its "="; undefined for a cell without a formula. */
  formula(row: number, column: number): string | undefined;
}

/** What can't be kept as it was and what becomes of it. */
export interface Loss {
  readonly kind: 'table' | 'pivot';
  readonly name: string;
}

export interface Restructured {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The order of the listed sheets and of the markup of new ones; sheets that the model does not know stay behind their neighbours. */
function orderOf(
  entries: readonly SheetEntry[],
  present: readonly PresentSheet[],
  markup: ReadonlyMap<string, string>,
): readonly (number | string)[] {
  const order: (number | string)[] = present.flatMap(({ name, inFile }): readonly (number | string)[] => {
    if (inFile === undefined) return [markup.get(name) ?? ''];
    const index = entries.findIndex((entry) => entry.name === inFile);
    return index < 0 ? [] : [index];
  });
  for (const [index, { type }] of entries.entries()) {
    if (type !== 'worksheet') order.splice(order.indexOf(index - 1) + 1, 0, index);
  }
  return order;
}

function movePivotSources(edit: PackageEdit, main: string, pathOf: (sheet: string) => SheetPath): void {
  for (const { type, target } of relationshipsOf(edit, main)) {
    const text = type === 'pivotCacheDefinition' ? edit.text(target) : undefined;
    const source = text === undefined ? null : /<(?:\w+:)?worksheetSource\b[^>]*>/.exec(text);
    const sheet = source === null ? undefined : /\ssheet="([^"]*)"/.exec(source[0])?.[1];
    if (text === undefined || source === null || sheet === undefined) continue;
    const path = pathOf(sheet);
    if (path.name === undefined) continue;
    const reference = /\sref="([^"]*)"/.exec(source[0])?.[1];
    const now = reference === undefined ? undefined : path.formula(reference);
    const tag = source[0]
      .replace(/(\ssheet=")[^"]*/, (_, before: string) => before + (path.name ?? sheet))
      .replace(/(\sref=")[^"]*/, (whole, before: string) =>
        now === undefined || now.includes('#') ? whole : before + now,
      );
    if (tag !== source[0])
      edit.set(
        target,
        text.replace(source[0], () => tag),
      );
  }
}

/**
 * The opened file with its rows, columns and sheets where they stand now. What hangs on them, looks, merged cells, sizes,
 * conditional formats, notes, pictures, charts, tables, names, moves along; parts that nothing of this is about stay the
 * same to the byte. Contents are those of the file, at their new places, and so are in need of being brought up to date.
 * @throws {WorkbookError} `corrupt`
 */
export function restructured(
  bytes: Uint8Array,
  changes: readonly StructureChange[],
  present: readonly PresentSheet[],
): Restructured {
  const edit = new PackageEdit(openPackage(bytes));
  const main = mainPart(edit.base);
  const entries = readWorkbookPart(edit, main)?.sheets ?? [];
  const paths = new Map(entries.map(({ name }) => [name, sheetPath(name, changes)]));
  const general = sheetPath('', changes);
  const pathOf = (name: string): SheetPath => paths.get(name) ?? general;
  const losses: Loss[] = [];
  const listed: ListedSheet[] = [];
  for (const entry of entries) {
    const path = pathOf(entry.name);
    const sheet = present.find(({ inFile }) => inFile === entry.name);
    const isKnown = entry.type === 'worksheet';
    listed.push({
      path,
      now: isKnown
        ? sheet && { name: sheet.name, state: STATES[sheet.visibility] }
        : { name: entry.name, state: entry.hidden ? 'hidden' : 'visible' },
    });
    if (isKnown && sheet === undefined) {
      removePart(edit, main, entry.part);
      continue;
    }
    const text = edit.text(entry.part);
    if (text === undefined) continue;
    const moved = movedPart(entry.part, text, path, (row, column) => sheet?.formula(row, column)?.slice(1));
    if (moved !== text) edit.set(entry.part, moved);
    losses.push(...moveOwnParts(edit, entry.part, path));
  }
  movePivotSources(edit, main, pathOf);
  const markup = new Map<string, string>();
  let number = Math.max(0, ...entries.map(({ sheetId }) => sheetId));
  for (const { name, inFile, visibility } of present) {
    if (inFile !== undefined) continue;
    number += 1;
    markup.set(name, addSheetPart(edit, main, name, number, STATES[visibility]));
  }
  const text = edit.text(main) ?? '';
  const order = orderOf(entries, present, markup);
  const moved = movedWorkbook(main, text, listed, order, general);
  if (moved !== text) edit.set(main, moved);
  if (order.length !== entries.length || order.some((entry, index) => entry !== index)) forgetTitles(edit);
  return { bytes: edit.isChanged ? edit.bytes() : bytes, losses };
}

/** The list of the names of sheets that other programs may show without opening the file. */
function forgetTitles(edit: PackageEdit): void {
  const properties = relationshipsOf(edit, '').find(({ type }) => type === 'extended-properties')?.target;
  if (properties === undefined) return;
  removeChildren(edit, properties, (tag) => /^<[^>]*(?:HeadingPairs|TitlesOfParts)>/.test(tag));
}
