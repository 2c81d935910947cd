import type { WorkbookContent } from '../../core/grid/sheet';
import { readXlsx } from '../../workbook/file/read-xlsx';
import { WorkbookError } from '../../workbook/port';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { isJsonObject, type Json } from '../json';
import { fillSheet } from '../load-workbook';
import type { Argument } from '../protocol/definition';
import { reloadCalculation } from '../workbook-model/calculate';
import type { Sheet } from '../workbook-model/sheet';
import { addSheet, moveSheet } from '../workbook-model/sheets';
import { clearUndo } from '../workbook-model/undo';
import { sheetNamed, type WorkbookModel } from '../workbook-model/workbook';
import { oneOf, text } from './arguments';

/** The contents of a workbook file (.xlsx) in base64. @throws {HostError} `InvalidArgument` for anything else */
export function contentOfBase64(argument: Argument | undefined): WorkbookContent {
  const base64 = text(argument, 'a file');
  try {
    return readXlsx(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof DOMException)
      throw invalidArgument('a file that is no workbook');
    throw error;
  }
}

function freeName(model: WorkbookModel, name: string): string {
  let free = name;
  for (let number = 2; sheetNamed(model, free) !== undefined; number += 1) free = `${name.slice(0, 26)} (${number})`;
  return free;
}

function wantedNames(option: Json | undefined, content: WorkbookContent): readonly string[] {
  const wanted = Array.isArray(option) ? option.map((name) => text(name, 'a sheet name')) : [];
  const missing = wanted.find((name) => !content.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw itemNotFound(`sheet "${missing}" in the file`);
  return wanted.length > 0 ? wanted : content.sheets.map(({ name }) => name);
}

/** The place of the first new sheet, counted from 0. */
function placeOf(model: WorkbookModel, position: Json | undefined, relativeTo: Json | undefined): number {
  const place = oneOf(position, ['None', 'Before', 'After', 'Beginning', 'End'], 'End');
  if (place === 'Beginning') return 0;
  if (place === 'End' || place === 'None') return model.state.sheets.length;
  const name = text(relativeTo, 'a sheet to stand beside');
  const beside = model.state.sheets.find(({ id }) => id === name) ?? sheetNamed(model, name);
  if (beside === undefined) throw itemNotFound(`sheet "${name}"`);
  return model.state.sheets.indexOf(beside) + (place === 'After' ? 1 : 0);
}

/**
 * Puts sheets of a file into the workbook (插入其他工作簿的工作表) and gives their ids; nothing can be undone any more.
 * @throws {HostError} `InvalidArgument`, `ItemNotFound`
 */
export function insertWorksheets(model: WorkbookModel, [file, settings]: readonly Argument[]): Json {
  const content = contentOfBase64(file);
  const options = isJsonObject(settings) ? settings : {};
  const names = wantedNames(options.sheetNamesToInsert, content);
  const place = placeOf(model, options.positionType, options.relativeTo);
  if (model.state.protected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  clearUndo(model);
  const added = names.map((name, index): Sheet => {
    const sheet = addSheet(model, freeName(model, name));
    const source = content.sheets.find((each) => each.name === name);
    if (source !== undefined) fillSheet(model, sheet, source);
    moveSheet(model, sheet, place + index);
    return sheet;
  });
  reloadCalculation(model);
  return added.map(({ id }) => id);
}
