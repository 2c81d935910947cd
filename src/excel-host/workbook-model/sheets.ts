import { HostError, invalidArgument } from '../host-error';
import { LONGEST_SHEET_NAME } from './limits';
import { requireOpenStructure } from './protection';
import { emptySheetState, type Sheet, type Visibility } from './sheet';
import { takeOverRewritten } from './take-over';
import { clearUndo, noteState } from './undo';
import { newId, sheetNamed, type WorkbookModel } from './workbook';

/** Refuses a name that a sheet can't have (工作表名称). @throws {HostError} */
function requireSheetName(model: WorkbookModel, name: string, except?: Sheet): void {
  const bad = name === '' || name.length > LONGEST_SHEET_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === 'history') throw invalidArgument(`the sheet name "${name}"`);
  const other = sheetNamed(model, name);
  if (other !== undefined && other !== except) {
    throw new HostError('ItemAlreadyExists', `There is already a sheet "${name}".`);
  }
}

function freeName(model: WorkbookModel): string {
  let number = model.state.sheets.length + 1;
  while (sheetNamed(model, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** Adds an empty sheet behind the others and leaves the active one active. @throws {HostError} */
export function addSheet(model: WorkbookModel, name: string | undefined): Sheet {
  requireOpenStructure(model);
  if (name !== undefined) requireSheetName(model, name);
  noteState(model);
  const sheet: Sheet = { id: newId(model), state: emptySheetState(name ?? freeName(model)), cellsShared: false };
  model.state.sheets = [...model.state.sheets, sheet];
  model.calculation.addSheet(sheet.state.name);
  model.news.push({ kind: 'sheet-added', sheet });
  return sheet;
}

/** Shows another sheet. @throws {HostError} for a hidden one */
export function activateSheet(model: WorkbookModel, sheet: Sheet): void {
  if (sheet.state.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet can not be shown.');
  const before = model.active;
  if (before === sheet) return;
  model.active = sheet;
  model.news.push({ kind: 'activated', sheet, before });
}

function nextVisible(model: WorkbookModel, sheet: Sheet): Sheet | undefined {
  const { sheets } = model.state;
  const index = sheets.indexOf(sheet);
  return [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find(
    ({ state }) => state.visibility === 'Visible',
  );
}

/** Refuses to take the last visible sheet away; otherwise shows another one if `sheet` is shown. */
function leaveSheet(model: WorkbookModel, sheet: Sheet): void {
  if (sheet.state.visibility !== 'Visible') return;
  const next = nextVisible(model, sheet);
  if (next === undefined) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
  if (model.active === sheet) activateSheet(model, next);
}

/** Deletes a sheet; references to it become `#REF!`, and nothing can be undone any more. @throws {HostError} */
export function deleteSheet(model: WorkbookModel, sheet: Sheet): void {
  requireOpenStructure(model);
  if (sheet.state.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet can not be deleted.');
  }
  leaveSheet(model, sheet);
  clearUndo(model);
  const rewritten = model.calculation.removeSheet(sheet.state.name);
  model.state.structure = [...model.state.structure, { kind: 'sheet-removed', name: sheet.state.name }];
  model.state.sheets = model.state.sheets.filter((each) => each !== sheet);
  model.state.names = model.state.names.filter((name) => name.sheet !== sheet);
  takeOverRewritten(model, rewritten);
  for (const tracked of model.tracked) if (tracked.sheet === sheet) tracked.area = undefined;
  model.news.push({ kind: 'sheet-deleted', sheet });
}

/** Renames a sheet; formulas and names that point at it follow. @throws {HostError} */
export function renameSheet(model: WorkbookModel, sheet: Sheet, name: string): void {
  if (name === sheet.state.name) return;
  requireOpenStructure(model);
  requireSheetName(model, name, sheet);
  clearUndo(model);
  const before = sheet.state.name;
  const rewritten = model.calculation.renameSheet(before, name);
  model.state.structure = [...model.state.structure, { kind: 'sheet-renamed', before, after: name }];
  sheet.state.name = name;
  takeOverRewritten(model, rewritten);
  model.news.push({ kind: 'sheet-renamed', sheet, before });
}

/** @throws {HostError} */
export function showOrHideSheet(model: WorkbookModel, sheet: Sheet, visibility: Visibility): void {
  if (visibility === sheet.state.visibility) return;
  requireOpenStructure(model);
  if (visibility !== 'Visible') leaveSheet(model, sheet);
  clearUndo(model);
  const before = sheet.state.visibility;
  sheet.state.visibility = visibility;
  model.news.push({ kind: 'sheet-visibility', sheet, before });
}

/** Moves a sheet to another place, counted from 0. @throws {HostError} */
export function moveSheet(model: WorkbookModel, sheet: Sheet, position: number): void {
  requireOpenStructure(model);
  const from = model.state.sheets.indexOf(sheet);
  if (!Number.isInteger(position) || position < 0 || position >= model.state.sheets.length) {
    throw invalidArgument(`the position ${position}`);
  }
  if (from === position) return;
  clearUndo(model);
  const others = model.state.sheets.filter((each) => each !== sheet);
  model.state.sheets = others.toSpliced(position, 0, sheet);
  model.news.push({ kind: 'sheet-moved', sheet, from, to: position });
}
