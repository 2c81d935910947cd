import type { Area } from '../../core/grid/address';
import type { LineChange } from '../calculation';
import { HostError } from '../host-error';
import { changedArea, columnsOf, contains, intersection, rowsOf } from './areas';
import { type Cell, cellKey, columnOfKey, rowOfKey } from './cell';
import { COLUMN_COUNT, ROW_COUNT } from './limits';
import type { ChangeType, Origin } from './model-event';
import { requireUnprotected } from './protection';
import { ownCells } from './put-cell';
import { rewrittenBag } from './rewritten-bag';
import type { ConditionalFormat, Sheet } from './sheet';
import { takeOverRewritten } from './take-over';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

type Lines = ReadonlyMap<number, number>;

/** Where a line is after a change; undefined when it is deleted. */
function movedLine(line: number, { kind, first, count }: LineChange): number | undefined {
  if (line < first) return line;
  if (kind === 'insert') return line + count;
  return line < first + count ? undefined : line - count;
}

function movedLines(lines: Lines, change: LineChange): Lines {
  const moved = new Map<number, number>();
  for (const [line, value] of lines) {
    const place = movedLine(line, change);
    if (place !== undefined) moved.set(place, value);
  }
  return moved;
}

function movedSet(lines: ReadonlySet<number>, change: LineChange): ReadonlySet<number> {
  return new Set([...lines].map((line) => movedLine(line, change)).filter((line) => line !== undefined));
}

/** Areas after a change, without those that are gone. */
function movedAreas(areas: readonly Area[], change: LineChange): readonly Area[] {
  return areas.map((area) => changedArea(area, change)).filter((area) => area !== undefined);
}

/** The cells that a change moves or deletes: all below or right of it within its band. */
function movedBlock({ axis, first, across }: LineChange): Area {
  return axis === 'rows'
    ? { top: first, bottom: ROW_COUNT - 1, left: across?.from ?? 0, right: across?.to ?? COLUMN_COUNT - 1 }
    : { left: first, right: COLUMN_COUNT - 1, top: across?.from ?? 0, bottom: across?.to ?? ROW_COUNT - 1 };
}

function moveCells(sheet: Sheet, change: LineChange): void {
  const block = movedBlock(change);
  const rows = change.axis === 'rows';
  const moved: [number, Cell][] = [];
  const cells = ownCells(sheet);
  for (const [key, cell] of cells) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (!contains(block, row, column)) continue;
    cells.delete(key);
    const place = movedLine(rows ? row : column, change);
    if (place === undefined) continue;
    if (place >= (rows ? ROW_COUNT : COLUMN_COUNT)) continue;
    moved.push([rows ? cellKey(place, column) : cellKey(row, place), cell]);
  }
  for (const [key, cell] of moved) cells.set(key, cell);
}

function movedFormat(
  model: WorkbookModel,
  sheet: Sheet,
  format: ConditionalFormat,
  change: LineChange,
): ConditionalFormat {
  const rewrite = (formula: string) => model.calculation.rewritten(formula, sheet.state.name, change);
  const areas = sheet.state.name === change.sheet ? movedAreas(format.areas, change) : format.areas;
  return { ...format, areas, details: rewrittenBag(format.details, rewrite) };
}

function moveFurniture(model: WorkbookModel, sheet: Sheet, change: LineChange): void {
  const { state } = sheet;
  state.merges = movedAreas(state.merges, change);
  state.hyperlinks = state.hyperlinks.flatMap((each) =>
    movedAreas([each.area], change).map((area) => ({ ...each, area })),
  );
  state.validations = state.validations
    .map((each) => ({ ...each, areas: movedAreas(each.areas, change) }))
    .filter(({ areas }) => areas.length > 0);
  state.tables = state.tables.flatMap((each) => movedAreas([each.area], change).map((area) => ({ ...each, area })));
  state.comments = state.comments.flatMap((each) => {
    const { row: top, column: left } = each;
    return movedAreas([{ top, left, bottom: top, right: left }], change).map((area) => ({
      ...each,
      row: area.top,
      column: area.left,
    }));
  });
  state.printArea = movedAreas(state.printArea, change);
  state.printTitleRows = state.printTitleRows && changedArea(state.printTitleRows, change);
  state.printTitleColumns = state.printTitleColumns && changedArea(state.printTitleColumns, change);
  for (const tracked of model.tracked) {
    if (tracked.sheet === sheet && tracked.area !== undefined) tracked.area = changedArea(tracked.area, change);
  }
  const selection = model.selections.get(sheet);
  const selected = selection === undefined ? [] : movedAreas(selection, change);
  if (selected.length === 0) model.selections.delete(sheet);
  else model.selections.set(sheet, selected);
  if (change.across !== undefined) return;
  state.outline = { ...state.outline, [change.axis]: movedLines(state.outline[change.axis], change) };
  if (change.axis === 'rows') {
    state.rowHeights = movedLines(state.rowHeights, change);
    state.rowStyles = movedLines(state.rowStyles, change);
    state.hiddenRows = movedSet(state.hiddenRows, change);
  } else {
    state.columnWidths = movedLines(state.columnWidths, change);
    state.columnStyles = movedLines(state.columnStyles, change);
    state.hiddenColumns = movedSet(state.hiddenColumns, change);
  }
}

function requirePossible(sheet: Sheet, change: LineChange): void {
  const block = movedBlock(change);
  const { across, axis } = change;
  const torn = [...sheet.state.merges, ...sheet.state.tables.map(({ area }) => area)].some((area) => {
    if (across === undefined || intersection(area, block) === undefined) return false;
    const [from, to] = axis === 'rows' ? [area.left, area.right] : [area.top, area.bottom];
    return from < across.from || to > across.to;
  });
  if (torn) throw new HostError('InsertDeleteConflict', 'A merged area or a table would be torn apart.');
  if (change.kind === 'delete') return;
  const limit = (change.axis === 'rows' ? ROW_COUNT : COLUMN_COUNT) - change.count;
  for (const [key, { value, formula }] of sheet.state.cells) {
    const line = change.axis === 'rows' ? rowOfKey(key) : columnOfKey(key);
    if (line < limit || (value === null && formula === undefined) || !contains(block, rowOfKey(key), columnOfKey(key)))
      continue;
    throw new HostError('NonBlankCellOffSheet', 'Cells that hold something would be moved off the sheet.');
  }
}

function changeType({ kind, axis, across }: LineChange): ChangeType {
  if (across !== undefined) return kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (axis === 'rows') return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
}

/** The look that inserted lines take over from the line before them. */
function inheritLooks(model: WorkbookModel, sheet: Sheet, change: LineChange, area: Area): void {
  if (change.kind !== 'insert' || change.first === 0) return;
  const rows = change.axis === 'rows';
  const looks = [...sheet.state.cells].filter(([key, { style }]) => {
    const line = rows ? rowOfKey(key) : columnOfKey(key);
    const across = rows ? columnOfKey(key) : rowOfKey(key);
    const inside = change.across === undefined || (across >= change.across.from && across <= change.across.to);
    return style !== 0 && line === change.first - 1 && inside;
  });
  const cells = ownCells(sheet);
  for (const [key, { style }] of looks) {
    for (let line = change.first; line < change.first + change.count; line += 1) {
      const place = rows ? cellKey(line, columnOfKey(key)) : cellKey(rowOfKey(key), line);
      cells.set(place, { value: null, style });
    }
  }
  model.news.push({ kind: 'formatted', sheet, area, origin: 'user' });
}

/**
 * Inserts or deletes lines, or cells within a band of them: contents, looks, sizes, merged areas, names, tables,
 * conditional formats, links and everything else move along (插入、删除行列). @throws {HostError}
 */
export function changeLines(
  model: WorkbookModel,
  sheet: Sheet,
  change: Omit<LineChange, 'sheet'>,
  origin: Origin,
): void {
  const full: LineChange = { ...change, sheet: sheet.state.name };
  const verb = change.kind === 'insert' ? 'Insert' : 'Delete';
  requireUnprotected(
    sheet,
    change.across === undefined ? `allow${verb}${change.axis === 'rows' ? 'Rows' : 'Columns'}` : undefined,
  );
  requirePossible(sheet, full);
  noteState(model);
  model.state.structure = [...model.state.structure, { kind: 'lines', change: full }];
  moveCells(sheet, full);
  takeOverRewritten(model, model.calculation.changeLines(full));
  for (const each of model.state.sheets) {
    each.state.conditionalFormats = each.state.conditionalFormats
      .map((format) => movedFormat(model, each, format, full))
      .filter(({ areas }) => areas.length > 0);
  }
  moveFurniture(model, sheet, full);
  const block = movedBlock(full);
  const last = change.first + change.count - 1;
  const area = change.axis === 'rows' ? { ...block, bottom: last } : { ...block, right: last };
  inheritLooks(model, sheet, full, area);
  model.news.push({ kind: 'edited', sheet, area, change: changeType(full), origin }, { kind: 'redrawn', sheet });
}

/** The change that makes room for, or takes away, the cells of an area; whole lines where the area is whole. */
export function lineChangeOf(
  kind: LineChange['kind'],
  axis: LineChange['axis'],
  area: Area,
): Omit<LineChange, 'sheet'> {
  const rows = axis === 'rows';
  const change = { kind, axis, first: rows ? area.top : area.left, count: rows ? rowsOf(area) : columnsOf(area) };
  const whole = rows
    ? area.left === 0 && area.right === COLUMN_COUNT - 1
    : area.top === 0 && area.bottom === ROW_COUNT - 1;
  if (whole) return change;
  return { ...change, across: rows ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom } };
}
