import { type Area, areaName } from '../../core/grid/address';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { intersection, rowsOf } from './areas';
import { cellKey } from './cell';
import { changeLines } from './lines';
import { requireUnprotected } from './protection';
import type { Sheet, Table } from './sheet';
import { noteState } from './undo';
import { newId, type WorkbookModel } from './workbook';
import { writeCells } from './write-cells';

function allTables(model: WorkbookModel): readonly Table[] {
  return model.state.sheets.flatMap(({ state }) => state.tables);
}

function freeName(model: WorkbookModel): string {
  const names = new Set(allTables(model).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`表${number}`)) number += 1;
  return `表${number}`;
}

function requireFree(sheet: Sheet, area: Area, except?: Table): void {
  const { tables, merges } = sheet.state;
  const taken = tables.some((table) => table !== except && intersection(table.area, area) !== undefined);
  if (taken || merges.some((merge) => intersection(merge, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'The area overlaps a table or a merged area.');
  }
}

/** The rows of a table without headings and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** Column headings are texts, none of them empty and no two the same. */
function completeHeadings(model: WorkbookModel, sheet: Sheet, area: Area): void {
  const known = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const value = sheet.state.cells.get(cellKey(area.top, column))?.value ?? null;
    const own = value === null || typeof value === 'object' ? `列${column - area.left + 1}` : String(value);
    let name = own;
    for (let number = 2; known.has(name); number += 1) name = `${own}${number}`;
    known.add(name);
    if (name === value) continue;
    writeCells(
      model,
      sheet,
      { top: area.top, left: column, bottom: area.top, right: column },
      () => `'${name}`,
      'addin',
    );
  }
}

/** Makes a table of an area; without headings in it, a row of them is inserted above. @throws {HostError} */
export function addTable(model: WorkbookModel, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  requireUnprotected(sheet);
  requireFree(sheet, area);
  noteState(model);
  if (!hasHeaders) {
    const across = { from: area.left, to: area.right };
    changeLines(model, sheet, { kind: 'insert', axis: 'rows', first: area.top, count: 1, across }, 'addin');
  }
  const full = hasHeaders && rowsOf(area) > 1 ? area : { ...area, bottom: area.bottom + 1 };
  completeHeadings(model, sheet, full);
  const table: Table = {
    id: newId(model),
    name: freeName(model),
    area: full,
    showHeaders: true,
    showTotals: false,
    properties: new Map(),
  };
  sheet.state.tables = [...sheet.state.tables, table];
  model.calculationNeeded = true;
  model.news.push({ kind: 'table-added', sheet, table }, { kind: 'redrawn', sheet });
  return table;
}

/** @throws {HostError} */
export function changeTable(model: WorkbookModel, sheet: Sheet, table: Table, change: Partial<Table>): void {
  if (change.name !== undefined) {
    const { name } = change;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`the table name "${name}"`);
    const other = allTables(model).find((each) => each !== table && each.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined) throw new HostError('ItemAlreadyExists', `There is already a table "${name}".`);
  }
  if (change.area !== undefined) {
    if (change.area.top !== table.area.top) throw invalidArgument('a table whose headings would move');
    requireFree(sheet, change.area, table);
  }
  noteState(model);
  sheet.state.tables = sheet.state.tables.map((each) => (each === table ? { ...each, ...change } : each));
  model.calculationNeeded = true;
  model.news.push({ kind: 'redrawn', sheet });
}

/** Takes the table away and leaves its cells. */
export function removeTable(model: WorkbookModel, sheet: Sheet, table: Table): void {
  noteState(model);
  sheet.state.tables = sheet.state.tables.filter((each) => each !== table);
  model.calculationNeeded = true;
  model.news.push({ kind: 'table-deleted', sheet, table }, { kind: 'redrawn', sheet });
}

/** The table of this id. @throws {HostError} `ItemNotFound` once it is gone */
export function presentTable(sheet: Sheet, id: string): Table {
  const found = sheet.state.tables.find((table) => table.id === id);
  if (found === undefined) throw itemNotFound('such table');
  return found;
}

/** The sum of the visible cells of one column of a table. */
function totalOf(column: Area): string {
  return `=SUBTOTAL(109,${areaName(column)})`;
}

/** Lets totals reach over rows that were added to the end of a table. */
export function extendTotals(model: WorkbookModel, sheet: Sheet, before: Area, table: Table): void {
  const { bottom, left, right } = table.area;
  for (let column = left; column <= right; column += 1) {
    const formula = sheet.state.cells.get(cellKey(bottom, column))?.formula;
    if (formula !== totalOf({ ...before, left: column, right: column })) continue;
    const total = totalOf({ ...bodyOf(table), left: column, right: column });
    writeCells(model, sheet, { top: bottom, left: column, bottom, right: column }, () => total, 'addin');
  }
}

/** Adds or takes away the row of totals (汇总行): a label in the first column, the sum of the last. @throws {HostError} */
export function showTotals(model: WorkbookModel, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { left, right, bottom } = table.area;
  const across = { from: left, to: right };
  const first = shown ? bottom + 1 : bottom;
  const kind = shown ? 'insert' : 'delete';
  const body = bodyOf(table);
  changeLines(model, sheet, { kind, axis: 'rows', first, count: 1, across }, 'addin');
  const present = presentTable(sheet, table.id);
  const area = { ...table.area, bottom: shown ? bottom + 1 : bottom - 1 };
  changeTable(model, sheet, present, { area, showTotals: shown });
  if (!shown) return;
  writeCells(model, sheet, { top: first, left, bottom: first, right: left }, () => '汇总', 'addin');
  const sum = totalOf({ ...body, left: right });
  if (right > left) writeCells(model, sheet, { top: first, left: right, bottom: first, right }, () => sum, 'addin');
}
