import type { Area } from '../../core/grid/address';
import { HostError, invalidArgument } from '../host-error';
import { isJsonObject, type Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { intersection, sameArea, without } from '../workbook-model/areas';
import { cellKey } from '../workbook-model/cell';
import { clearFormats } from '../workbook-model/formats';
import { changeLines, lineChangeOf } from '../workbook-model/lines';
import { requireUnprotected } from '../workbook-model/protection';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import { clearContents, writeCells } from '../workbook-model/write-cells';
import { areaOf, rangeOn } from './addressing';
import { flag, oneOf, record } from './arguments';

/** Takes links, conditional formats and validations out of an area, as clearing everything does. */
function clearRules(model: WorkbookModel, sheet: Sheet, area: Area): void {
  noteState(model);
  const { state } = sheet;
  const left = (areas: readonly Area[]) => areas.flatMap((each) => without(each, area));
  state.hyperlinks = state.hyperlinks.filter((each) => intersection(each.area, area) === undefined);
  state.conditionalFormats = state.conditionalFormats
    .map((each) => ({ ...each, areas: left(each.areas) }))
    .filter(({ areas }) => areas.length > 0);
  state.validations = state.validations
    .map((each) => ({ ...each, areas: left(each.areas) }))
    .filter(({ areas }) => areas.length > 0);
  state.merges = state.merges.filter((merge) => intersection(merge, area) === undefined);
  model.news.push({ kind: 'redrawn', sheet });
}

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Clears an area (清除). @throws {HostError} */
export function clearArea(model: WorkbookModel, sheet: Sheet, area: Area, applyTo: Argument | undefined): void {
  const what = oneOf(applyTo, CLEAR, 'All');
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(model, sheet, area, 'addin');
  if (what === 'All' || what === 'Formats') clearFormats(model, sheet, area, 'addin');
  if (what === 'All') clearRules(model, sheet, area);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    requireUnprotected(sheet, 'allowInsertHyperlinks');
    noteState(model);
    sheet.state.hyperlinks = sheet.state.hyperlinks.filter((each) => intersection(each.area, area) === undefined);
  }
}

function mergeOne(model: WorkbookModel, sheet: Sheet, area: Area): void {
  const { state } = sheet;
  if (state.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw new HostError('InvalidOperation', 'Cells of a table can not be merged.');
  }
  state.merges = [...state.merges.filter((merge) => intersection(merge, area) === undefined), area];
  const kept = cellKey(area.top, area.left);
  let moved = state.cells.get(kept)?.value ?? null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = state.cells.get(cellKey(row, column));
      if (cellKey(row, column) === kept || (cell?.value ?? null) === null) continue;
      // The first content found moves up to the top left cell when that one is empty; all others are lost.
      const content = cell?.formula ?? cell?.value ?? null;
      if (moved === null && (typeof content !== 'object' || content === null)) {
        writeCells(
          model,
          sheet,
          { top: area.top, left: area.left, bottom: area.top, right: area.left },
          () => content,
          'addin',
        );
        moved = cell?.value ?? null;
      }
      clearContents(model, sheet, { top: row, left: column, bottom: row, right: column }, 'addin');
    }
  }
}

/** Merges an area, or each of its rows, into one cell (合并单元格). @throws {HostError} */
function mergeArea(model: WorkbookModel, sheet: Sheet, area: Area, across: boolean): void {
  requireUnprotected(sheet, 'allowFormatCells');
  noteState(model);
  if (!across) mergeOne(model, sheet, area);
  else
    for (let row = area.top; row <= area.bottom; row += 1) mergeOne(model, sheet, { ...area, top: row, bottom: row });
  model.news.push({ kind: 'redrawn', sheet });
}

function unmerge(model: WorkbookModel, { sheet, area }: TrackedArea): void {
  requireUnprotected(sheet, 'allowFormatCells');
  noteState(model);
  sheet.state.merges = sheet.state.merges.filter(
    (merge) => area === undefined || intersection(merge, area) === undefined,
  );
  model.news.push({ kind: 'redrawn', sheet });
}

/** Links a cell; its text is set when one is given. @throws {HostError} */
export function setHyperlink(range: TrackedArea, value: Argument, { model }: Context): void {
  const { sheet } = range;
  const area = areaOf(range);
  requireUnprotected(sheet, 'allowInsertHyperlinks');
  noteState(model);
  const others = sheet.state.hyperlinks.filter((each) => !sameArea(each.area, area));
  if (value === null) {
    sheet.state.hyperlinks = others;
    return;
  }
  const link = record(value, 'a link');
  if (link.address === undefined && link.documentReference === undefined)
    throw invalidArgument('a link that leads nowhere');
  const { textToDisplay } = link;
  if (typeof textToDisplay === 'string') {
    const text = /^[=+\-@']/.test(textToDisplay) ? `'${textToDisplay}` : textToDisplay;
    writeCells(model, sheet, area, (row, column) => (row === 0 && column === 0 ? text : null), 'addin');
  }
  sheet.state.hyperlinks = [...others, { area, link }];
  model.news.push({ kind: 'redrawn', sheet });
}

export function hyperlinkOf({ sheet, area }: TrackedArea): Json {
  const found = sheet.state.hyperlinks.find(
    (each) => area !== undefined && intersection(each.area, area) !== undefined,
  );
  return isJsonObject(found?.link) ? found.link : null;
}

export const rangeEditCalls = {
  Clear: (range: TrackedArea, [applyTo]: readonly Argument[], { model }: Context): undefined =>
    void clearArea(model, range.sheet, areaOf(range), applyTo),
  Insert: (range: TrackedArea, [shift]: readonly Argument[], context: Context): ExcelObject => {
    const axis = oneOf(shift, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns';
    const area = areaOf(range);
    changeLines(context.model, range.sheet, lineChangeOf('insert', axis, area), 'addin');
    return rangeOn(context, range.sheet, area);
  },
  Delete: (range: TrackedArea, [shift]: readonly Argument[], { model }: Context): undefined => {
    const axis = oneOf(shift, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns';
    changeLines(model, range.sheet, lineChangeOf('delete', axis, areaOf(range)), 'addin');
    return undefined;
  },
  Merge: (range: TrackedArea, [across]: readonly Argument[], { model }: Context): undefined =>
    void mergeArea(model, range.sheet, areaOf(range), flag(across, 'across')),
  Unmerge: (range: TrackedArea, _args: readonly Argument[], { model }: Context): undefined =>
    void unmerge(model, range),
} as const;
