import { invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { COLUMN_COUNT, ROW_COUNT } from '../workbook-model/limits';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { optionalInteger } from './arguments';

function freeze(model: WorkbookModel, sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('a negative number of frozen lines');
  noteState(model);
  sheet.state.frozen = { rows, columns };
  model.news.push({ kind: 'redrawn', sheet });
}

function location(sheet: Sheet, context: Context): ExcelObject | null {
  const { rows, columns } = sheet.state.frozen;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? ROW_COUNT - 1 : rows - 1;
  const right = columns === 0 ? COLUMN_COUNT - 1 : columns - 1;
  return rangeOn(context, sheet, { top: 0, left: 0, bottom, right });
}

function freezeAt(sheet: Sheet, [argument]: readonly Argument[], { model }: Context): undefined {
  const { bottom, right } = areaOf(rangeArgument(model, sheet, argument));
  freeze(model, sheet, bottom === ROW_COUNT - 1 ? 0 : bottom + 1, right === COLUMN_COUNT - 1 ? 0 : right + 1);
  return undefined;
}

/** Rows and columns that stay in view (冻结窗格). */
export const freezePanes: Definition<Sheet> = {
  call: {
    FreezeRows: (sheet, [count], { model }) => void freeze(model, sheet, optionalInteger(count, 'a count', 1), 0),
    FreezeColumns: (sheet, [count], { model }) => void freeze(model, sheet, 0, optionalInteger(count, 'a count', 1)),
    FreezeAt: freezeAt,
    Unfreeze: (sheet, _args, { model }) => void freeze(model, sheet, 0, 0),
    GetLocation: (sheet, _args, context) => {
      const found = location(sheet, context);
      if (found === null) throw invalidArgument('the place of panes that are not frozen');
      return found;
    },
    GetLocationOrNullObject: (sheet, _args, context) => location(sheet, context),
  },
};
