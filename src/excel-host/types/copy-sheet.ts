import type { Argument } from '../protocol/definition';
import { reloadCalculation } from '../workbook-model/calculate';
import type { Sheet } from '../workbook-model/sheet';
import { addSheet, moveSheet } from '../workbook-model/sheets';
import { clearUndo } from '../workbook-model/undo';
import { newId, sheetNamed, type WorkbookModel } from '../workbook-model/workbook';
import { oneOf } from './arguments';
import { targetOf } from './targets';

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function nameOfCopy(model: WorkbookModel, name: string): string {
  let number = 2;
  while (sheetNamed(model, `${name.slice(0, 26)} (${number})`) !== undefined) number += 1;
  return `${name.slice(0, 26)} (${number})`;
}

/** Copies a sheet (复制工作表); nothing can be undone any more. @throws {HostError} */
export function copySheet(
  model: WorkbookModel,
  sheet: Sheet,
  position: Argument | undefined,
  beside: Argument | undefined,
): Sheet {
  const place = oneOf(position, PLACES, 'None');
  const copy = addSheet(model, nameOfCopy(model, sheet.state.name));
  clearUndo(model);
  const { name } = copy.state;
  copy.state = {
    ...sheet.state,
    name,
    tables: sheet.state.tables.map((table) => ({ ...table, id: newId(model), name: `${table.name}_2` })),
    conditionalFormats: sheet.state.conditionalFormats.map((format) => ({ ...format, id: newId(model) })),
  };
  copy.cellsShared = true;
  sheet.cellsShared = true;
  reloadCalculation(model);
  const neighbour = targetOf(beside, 'Worksheet');
  const others = model.state.sheets.filter((each) => each !== copy);
  const index = neighbour === undefined ? others.length : others.indexOf(neighbour);
  if (place === 'Beginning') moveSheet(model, copy, 0);
  else if (place === 'Before') moveSheet(model, copy, index);
  else if (place === 'After') moveSheet(model, copy, Math.min(index + 1, others.length));
  return copy;
}
